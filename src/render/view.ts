import { templateLine } from "../escape/shell.js";
import type { Command, Diagnosis, Machine, Question, Remedy, Report, Unexplained } from "../model/report.js";
import { factLines } from "./fact-lines.js";
import { capital, EFFECT, PLACE, PROOF } from "./words.js";
import { shownEvidence, UNEXPLAINED_SHOWN } from "./evidence.js";

/** What a report says, in the order in which it is read; every form writes the same blocks in its own signs. */
export type Block =
  | { readonly kind: "headline"; readonly code: string; readonly severity: Diagnosis["severity"]; readonly level: string; readonly title: string }
  | { readonly kind: "quote"; readonly lines: readonly QuotedLine[]; readonly more: number }
  | { readonly kind: "paragraph"; readonly label?: string; readonly text: string }
  | { readonly kind: "step"; readonly head: string; readonly below: readonly string[]; readonly commands: readonly CommandLine[] }
  | { readonly kind: "commands"; readonly label: string; readonly commands: readonly CommandLine[] }
  | { readonly kind: "choices"; readonly head: string; readonly rows: readonly Choice[] }
  | { readonly kind: "small"; readonly text: string };

export interface QuotedLine {
  readonly line: number;
  /** What the line is called, in place of its number. */
  readonly name?: string;
  readonly text: string;
}

/** A command as it is to be shown; `aside` says where it is typed, where that is another place than the head's, or what to look for. */
export interface CommandLine {
  readonly shown: string;
  /** It has open slots: nothing to run. */
  readonly template: boolean;
  readonly aside?: string;
}

/** One row of "which is it? → what to type". */
export interface Choice {
  readonly when: string;
  readonly commands: readonly CommandLine[];
}

export interface Section {
  readonly blocks: readonly Block[];
}

/** The first screen of each diagnosis; with `full` everything. */
export function sectionsOf(report: Report, full: boolean, lineName?: (line: number) => string): readonly Section[] {
  const sections = report.diagnoses.map((diagnosis) => ({ blocks: diagnosisBlocks(diagnosis, report.machines, full) }));
  if (sections.length === 0) sections.push({ blocks: [{ kind: "paragraph", text: "Nothing in this text is a netfilter error that I know." }] });
  const all = report.unexplained.length === 0 ? sections : [...sections, { blocks: unexplainedBlocks(report.unexplained, full) }];
  if (lineName === undefined) return all;
  const named = (block: Block): Block => (block.kind === "quote" ? { ...block, lines: block.lines.map((one) => ({ ...one, name: lineName(one.line) })) } : block);
  return all.map(({ blocks }) => ({ blocks: blocks.map(named) }));
}

function diagnosisBlocks(diagnosis: Diagnosis, machines: readonly Machine[], full: boolean): readonly Block[] {
  const shown = shownEvidence(diagnosis.evidence, full);
  const machine = machines.length > 1 ? machines.find(({ id }) => id === diagnosis.machine) : undefined;
  return [
    { kind: "headline", code: diagnosis.code, severity: diagnosis.severity, level: diagnosis.confidence.level, title: titleOf(diagnosis, machine) },
    { kind: "quote", lines: shown.map(({ line, text }) => ({ line, text })), more: diagnosis.count - shown.length },
    { kind: "paragraph", label: "Why", text: full ? diagnosis.cause : firstSentence(diagnosis.cause) },
    ...(full ? needBlocks(diagnosis) : []),
    ...stepBlocks(diagnosis, full),
    ...branchBlocks(diagnosis, full),
    ...diagnosis.ask.map((question) => questionBlock(diagnosis, question)),
    ...(full ? restBlocks(diagnosis, machines) : []),
  ];
}

const titleOf = ({ title }: Diagnosis, machine: Machine | undefined): string => (machine === undefined ? title : `${title} (${machine.label})`);

/** Sentences end in a full stop before a blank and a capital letter; those of abbreviations and versions do not. */
const firstSentence = (text: string): string => /^.{40,}?[.!](?= [A-ZÄÖÜ"'`(])/s.exec(text)?.[0] ?? text;

function needBlocks({ modules, netfilterMode }: Diagnosis): readonly Block[] {
  return [
    ...(modules.length > 0 ? [{ kind: "paragraph", label: "Kernel modules", text: modules.join(", ") } as const] : []),
    ...(netfilterMode === undefined ? [] : [{ kind: "paragraph", label: "Smallest netfilter mode that allows it", text: netfilterMode } as const]),
  ];
}

/** The first step; where it hangs on what is not known, all that compete with it as one short table. */
function stepBlocks(diagnosis: Diagnosis, full: boolean): readonly Block[] {
  if (full) return diagnosis.remedies.flatMap((remedy, index) => remedyBlocks(remedy, index + 1));
  const [first, ...others] = diagnosis.remedies.filter(({ leads }) => leads !== true);
  if (first === undefined) return [];
  const leading = diagnosis.remedies.filter((remedy) => remedy.leads === true && !isHintOf(remedy, first));
  return [...leading.map((remedy) => stepBlock(remedy, "First")), ...firstSteps(first, others, leading.length > 0 ? "Then" : "Do this"), ...providerBlocks(first)];
}

/** What finds a value stands beside the value's name already. */
const isHintOf = ({ commands }: Remedy, { commands: next }: Remedy): boolean => {
  const hints = new Set(next.flatMap(({ open = [] }) => open).map(({ question }) => question.command?.shell));
  return commands.every(({ shell }) => hints.has(shell));
};

/** Who cannot type it has it done. */
const providerBlocks = ({ provider }: Remedy): readonly Block[] =>
  (provider === undefined ? [] : [{ kind: "paragraph", label: "To whoever runs the node, if that is not you", text: provider }]);

function firstSteps(first: Remedy, others: readonly Remedy[], lead: string): readonly Block[] {
  const competing = [first, ...others].filter((remedy) => openCondition(remedy) !== undefined && remedy.commands.length > 0);
  if (first.applies.state === "unknown" && competing.length > 1 && competing.includes(first)) return [choicesBlock(competing)];
  return [stepBlock(first, lead, first.record), ...(isShown(first) ? [commandsBlock("Check", first.check, placeOf(first))] : [])];
}

/** When it is right, in words, while nobody knows whether it is. */
const openCondition = ({ applies: { state, words } }: Remedy): string | undefined => (state === "unknown" && words !== "" ? words : undefined);

const SHORT_STEP = 3;
/** A check belongs to a short step that changes something, and can be run. */
const isShown = ({ commands, check, effect }: Remedy): boolean =>
  effect !== "none" && check.length > 0 && commands.length + check.length <= SHORT_STEP && check.every(({ open }) => open === undefined);

function choicesBlock(remedies: readonly Remedy[]): Block {
  const [first] = remedies;
  return {
    kind: "choices",
    head: `What to type hangs on the machine (${PLACE[placeOf(first!)].toLowerCase()}; ${EFFECT[first!.effect]})`,
    rows: remedies.map((remedy) => ({ when: remedy.applies.words, commands: remedy.commands.map((command) => commandLine(command, placeOf(first!))) })),
  };
}

const placeOf = ({ commands }: Remedy): Command["where"] => commands[0]?.where ?? "host";

/** @param record what is kept first, where the step is shown without it elsewhere */
function stepBlock(remedy: Remedy, lead: string, record: readonly Command[] = []): Block {
  const place = placeOf(remedy);
  const where = remedy.commands.length === 0 ? "" : ` ${PLACE[place].toLowerCase()}`;
  const effect = [EFFECT[remedy.effect], ...(remedy.effect === "none" ? [] : [remedy.lasting ? "lasts" : "until the next restart"])].join(", ");
  const condition = openCondition(remedy);
  return {
    kind: "step",
    head: `${lead}${where}: ${remedy.title} (${effect})`,
    below: [...(condition === undefined ? [] : [`Only ${condition}.`]), ...openLines(remedy.commands)],
    commands: [
      ...record.map((command) => ({ ...commandLine(command, place), aside: `keeps what is there${command.where === place ? "" : `, ${PLACE[command.where].toLowerCase()}`}` })),
      ...remedy.commands.map((command) => commandLine(command, place)),
    ],
  };
}

/** What each open slot stands for. */
const openLines = (commands: readonly Command[]): readonly string[] =>
  [...new Map(commands.flatMap(({ open = [] }) => open).map((slot) => [slot.name, slot])).values()].map(({ name, question }) =>
    `<${name}>: ${question.text}${question.command?.shell === undefined ? "" : ` (${question.command.shell})`}`);

function commandLine({ argv, shell, where }: Command, place: Command["where"]): CommandLine {
  const aside = where === place ? {} : { aside: PLACE[where].toLowerCase() };
  return shell === undefined ? { shown: templateLine(argv), template: true, ...aside } : { shown: shell, template: false, ...aside };
}

const commandsBlock = (label: string, commands: readonly Command[], place: Command["where"]): Block =>
  ({ kind: "commands", label, commands: commands.map((command) => commandLine(command, place)) });

function remedyBlocks(remedy: Remedy, number: number): readonly Block[] {
  const place = placeOf(remedy);
  return [
    stepBlock(remedy, `${number}.`),
    ...(remedy.note === undefined ? [] : [{ kind: "paragraph", text: remedy.note } as const]),
    ...(remedy.leads === true ? [] : providerBlocks(remedy)),
    ...(remedy.record === undefined ? [] : [commandsBlock("Before, keep what is there", remedy.record, place)]),
    ...(remedy.check.length === 0 ? [] : [commandsBlock("Check", remedy.check, place)]),
    ...(remedy.look === undefined ? [] : [{
      kind: "commands", label: "Look", commands: remedy.look.map((look) => ({ ...commandLine(look.command, place), aside: look.for })),
    } as const]),
    ...(remedy.undo === undefined ? [] : typeof remedy.undo === "string"
      ? [{ kind: "paragraph", label: "Undo", text: remedy.undo } as const] : [commandsBlock("Undo", remedy.undo, place)]),
    { kind: "small", text: capital(`${PROOF[remedy.proof.kind]}: ${remedy.proof.ref}.`) },
  ];
}

/** Where a look goes before the first step, it tells the likelier ones apart already. */
const BRANCHES_SHOWN = 3, BEHIND_A_LOOK = 2;
const BRANCH_COMMANDS = 3;

function branchBlocks({ branches = [], remedies }: Diagnosis, full: boolean): readonly Block[] {
  const shown = full ? branches : branches.slice(0, remedies.some(({ leads }) => leads === true) ? BEHIND_A_LOOK : BRANCHES_SHOWN);
  if (shown.length === 0) return [];
  return [{
    kind: "choices",
    head: "The text does not tell it for sure; it may as well be",
    rows: shown.map(({ title, tell, first }) => ({
      when: `${title}, if ${tell.answer}`,
      commands: [
        ...(tell.question.command === undefined ? [] : [aside(tell.question.command, "look")]),
        // What only looks once more is for the whole answer.
        ...(first !== undefined && (full || first.effect !== "none") ? branchStep(first, full) : []),
      ],
    })),
  }];
}

function branchStep(remedy: Remedy, full: boolean): readonly CommandLine[] {
  const { commands } = remedy, condition = openCondition(remedy), only = condition === undefined ? "" : `, ${condition}`;
  return commands.slice(0, full || commands.length <= BRANCH_COMMANDS ? undefined : 1)
    .map((command) => ({ ...commandLine(command, command.where), aside: `then, ${PLACE[command.where].toLowerCase()}${only}` }));
}

const aside = (command: Command, when: string): CommandLine => ({ ...commandLine(command, command.where), aside: `${when}, ${PLACE[command.where].toLowerCase()}` });

function questionBlock({ confidence }: Diagnosis, { text, command, where }: Question): Block {
  const at = where === undefined ? {} : { aside: PLACE[where].toLowerCase() };
  return {
    kind: "commands",
    label: `${confidence.level === "high" ? "To choose the right command" : "To be sure"}: ${text}`,
    commands: command === undefined ? [] : [{ ...commandLine(command, command.where), ...at }],
  };
}

function restBlocks(diagnosis: Diagnosis, machines: readonly Machine[]): readonly Block[] {
  const { confidence, instead } = diagnosis;
  const facts = factLines(diagnosis, machines);
  return [
    ...(facts.length === 0 ? [] : [{ kind: "paragraph", label: "Rests on", text: facts.join("; ") } as const]),
    { kind: "small", text: `${capital(confidence.level)} confidence: ${confidence.reasons.join("; ")}.` },
    ...(instead.length === 0 ? [] : [{ kind: "small", text: `It could also be: ${instead.join(", ")}.` } as const]),
    { kind: "small", text: `More: whytables explain ${diagnosis.code}` },
  ];
}

function unexplainedBlocks(unexplained: readonly Unexplained[], full: boolean): readonly Block[] {
  const shown = unexplained.slice(0, full ? UNEXPLAINED_SHOWN : 3);
  return [
    { kind: "paragraph", label: "Looks like an error, and I do not know it", text: "" },
    { kind: "quote", lines: shown.map(({ line, text }) => ({ line, text })), more: unexplained.length - shown.length },
  ];
}
