import { factName } from "../knowledge/fact-names.js";
import { shellLine } from "../escape/shell.js";
import type { Differential } from "../model/differential.js";
import type { Question } from "../model/report.js";
import { fillWord, isFilled, type Filling } from "./slots.js";

const IN_COMMAND = /<(CTID|MODULE|KERNEL)>/g;
type InCommand = "ctid" | "module" | "kernel";

/** Asks for a fact. `<MODULE>` in its command is a slot like any other; a command with one that stays open is not printed. */
export function questionAbout(fact: string, filling: Filling): Question {
  const { text, where, argv } = factName(fact)!.question!;
  const slots = (argv ?? []).flatMap((word) => [...word.matchAll(IN_COMMAND)].map(([, slot]) => slot!.toLowerCase() as InCommand));
  const said = { fact, text, ...(where === undefined ? {} : { where }) };
  if (argv === undefined || slots.some((slot) => !isFilled(slot, filling))) return said;
  const filled = argv.map((word) => word.replace(IN_COMMAND, (_, slot: string) => fillWord({ slot: slot.toLowerCase() as InCommand }, filling)[0]!));
  return { ...said, command: { where: where ?? "host", argv: filled, shell: shellLine(filled) } };
}

/** The question that tells the causes of a bare message apart: its answer is a paste, and holds several facts. */
export function questionOf({ question: { text, where, argv } }: Differential): Question {
  const said = { fact: PASTE, text, ...(where === undefined ? {} : { where }) };
  return argv === undefined ? said : { ...said, command: { where: where ?? "host", argv, shell: shellLine(argv) } };
}
const PASTE = "paste";
