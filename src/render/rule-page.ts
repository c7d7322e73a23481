import { FACT_NAMES } from "../knowledge/fact-names.js";
import type { Test } from "../model/fact.js";
import type { Rule, RuleCommand, RuleRemedy, SlotName, SymptomUse, Trigger, Word } from "../model/rule.js";
import { templateLine } from "../escape/shell.js";
import { templateOf } from "../advice/command.js";
import { fillBraces } from "../advice/names.js";
import { placeholder } from "../advice/slots.js";
import { testWords } from "./test-words.js";
import { EFFECT, PLACE, PROOF } from "./words.js";

/** The page of a rule, as it stands under docs/rules and as `explain` prints it. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.code}`,
    "",
    `**${sentence(rule.title)}**`,
    "",
    sentence(rule.cause),
    "",
    `Severity: ${rule.severity}. ${ROLE[rule.role ?? "cause"]} ${rule.own === true ? "A rule of your own." : `Since ${rule.since}.`}`,
    ...(rule.netfilterMode === undefined ? [] : ["", `Smallest netfilter mode that cures it: ${typeof rule.netfilterMode === "string" ? rule.netfilterMode : "what the failing command needs"}.`]),
    ...(rule.modules === undefined ? [] : ["", `Kernel modules: ${rule.modules.map((word) => (typeof word === "string" ? `\`${word}\`` : "those the failing command needs")).join(", ")}.`]),
    "",
    "## Seen as",
    "",
    ...rule.symptoms.map(symptomLine),
    ...section("## Only when", rule.requires),
    ...section("## Not when", rule.excludes),
    ...section("## Spoken for by", rule.supports),
    "",
    "## What to do",
    ...(rule.remedies.length === 0 ? ["", "Nothing."] : rule.remedies.flatMap(remedyLines)),
    ...(rule.ask === undefined ? [] : ["", "## What would settle it", "", ...rule.ask.map((fact) => `- ${FACT_NAMES.find(({ name }) => name === fact)?.question?.text ?? fact}`)]),
    ...(rule.sources.length === 0 ? [] : ["", "## Sources", "", ...rule.sources.map((source) => `- ${source}`)]),
    "",
  ].join("\n");
}

const ROLE = {
  cause: "A cause.",
  undecided: "An open case: the text does not tell which of several causes it is.",
  outer: "A symptom around something else: it leads only when nothing inner is printed.",
  noise: "Looks like an error and is none.",
} as const;

const symptomLine = (use: SymptomUse): string =>
  (typeof use === "object" && "symptom" in use ? [`- ${use.means}:`, ...use.of.map((trigger) => `  ${triggerLine(trigger)}`)].join("\n") : triggerLine(use));

function triggerLine(trigger: Trigger): string {
  if (typeof trigger === "string") return `- \`${trigger}\``;
  return `- \`${trigger.message}\`${trigger.when === undefined ? "" : `, when ${trigger.when.map(testWords).join(" and ")}`}`;
}

const section = (head: string, tests: readonly Test[] | undefined): readonly string[] =>
  tests === undefined || tests.length === 0 ? [] : ["", head, "", ...tests.map((test) => `- ${testWords(test)}`)];

function remedyLines(remedy: RuleRemedy): readonly string[] {
  return [
    "",
    `### ${PLACE[remedy.where]}: ${sentence(remedy.title)}`,
    "",
    `${EFFECT[remedy.effect]}${remedy.effect === "none" ? "" : remedy.lasting ? "; lasts" : "; until the next restart"}${remedy.only === undefined ? "" : `; ${remedy.only}`}${remedy.when === undefined ? "" : `; when ${remedy.when.map(testWords).join(" and ")}`}.`,
    ...(remedy.record === undefined ? [] : ["", "Kept first:", ...block(remedy.record), "", "Then:"]),
    ...block(remedy.commands),
    ...(remedy.note === undefined ? [] : ["", sentence(remedy.note)]),
    ...(remedy.check.length === 0 ? [] : ["", "Check:", ...block(remedy.check)]),
    ...(remedy.look ?? []).flatMap((look) => ["", `Look: ${sentence(look.for)}`, ...block([look.command])]),
    ...(remedy.undo === undefined ? [] : typeof remedy.undo === "string" ? ["", `Undo: ${sentence(remedy.undo)}`] : ["", "Undo:", ...block(remedy.undo)]),
    "",
    `Proof: ${PROOF[remedy.proof.kind]} (${remedy.proof.ref}).`,
  ];
}

const block = (commands: readonly RuleCommand[]): readonly string[] => (commands.length === 0 ? [] : ["", "```sh", ...commands.map((command) => pageLine(command)), "```"]);

const pageLine = (command: RuleCommand): string => {
  if ("distribution" in command) return `# ${byDistribution(command)}`;
  const template = templateOf(command);
  return template.length === 0 ? "# the command as it was typed, mended" : templateLine(template.map(wordText));
};

/** What is printed where the distribution is known. */
const byDistribution = (command: Extract<RuleCommand, { readonly distribution: string }>): string => {
  switch (command.distribution) {
    case "install": return `the distribution's command that installs ${command.software}`;
    case "variant": return `the distribution's commands that choose the ${command.to} variant`;
    case "service": return `${command.verb} the service ${command.service}, by the distribution's own command`;
  }
};

/** As a report shows a word of which nothing is known. */
const wordText = (word: Word): string => (typeof word === "string" ? word : `${word.prefix ?? ""}${placeholder(word.slot)}${word.suffix ?? ""}`);

/** `{slot|words}` reads as its words. */
const sentence = (text: string): string => fillBraces(text, () => undefined, (slot) => placeholder(slot as SlotName));
