import { shellLine } from "../escape/shell.js";
import { applyEdit } from "../edit/edit.js";
import { baseName, lineOf, partsOf, type Line } from "../edit/line.js";
import { withGapsFilled } from "../edit/gaps.js";
import { asking } from "../edit/rule.js";
import { argvOf, isSafePath } from "../edit/safe.js";
import { readTyped } from "../grammar/command/typed.js";
import type { TypedCommand } from "../model/command.js";
import type { Scope } from "../reason/scope.js";

/** Programs are found in the text by their names; what `sudo` and a path add stands before. */
const NAME = /(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?|ipset|nft/;

/** The command that the message refuses, as it was typed beside it; undefined where the text holds none that may be printed again. */
export function refusedLine(text: string, { related }: Scope): Line | undefined {
  if (related === undefined || related.how === "alone") return undefined;
  const { start, end } = related.found.span;
  const at = NAME.exec(text.slice(start, end));
  const typed = at === null ? undefined : readTyped(text, start + at.index);
  if (typed === undefined) return undefined;
  const line = withInput(typed, text.slice(text.lastIndexOf("\n", start + at!.index - 1) + 1, start + at!.index));
  if (line === undefined) return undefined;
  // With a value missing nothing of it can be printed but what fills the gap: `commandsOf` looks at that once more.
  return (argvOf(line) ?? argvOf(withGapsFilled(line))) === undefined ? undefined : line;
}

/**
 * With the file behind `<`, as the program takes it too. What is piped into the command, or a file that the program reads from its standard input alone,
 * is lost when the words are typed again: such a line is none, the reader has it.
 */
function withInput(typed: TypedCommand, before: string): Line | undefined {
  const line = lineOf(typed), { input } = typed;
  if (/\|\s*(?:(?:sudo|doas)\s+(?:-\S+\s+)*)?$/.test(before)) return undefined;
  if (input === undefined) return line;
  return /^ip6?tables(?:-legacy|-nft)?-restore$/.test(baseName(line.program)) && isSafePath(input.text) ? { ...line, words: [...line.words, input.text] } : undefined;
}

/** Made for the check and taken away by it. */
const SCRATCH = "whytables";

/**
 * Tries the refused rule where no packet comes: in a chain of its own in the same table, which is deleted again. Its status is the rule's, so that it
 * fails as long as the kernel or the program refuses the rule. Of a listing the chain alone: a table that has room for it can be listed.
 * Undefined for what is neither.
 */
export function tryRefused(line: Line): readonly string[] | undefined {
  const program = baseName(line.program);
  if (!/^ip6?tables(?:-legacy|-nft)?$/.test(program)) return undefined;
  const { meaning } = partsOf(line);
  const table = meaning.table === undefined ? [] : ["-t", meaning.table];
  const run = (...argv: readonly string[]): string => shellLine([...line.prefix, line.program, ...table, ...argv]);
  if (meaning.operation === "list" || meaning.operation === "list-rules") return ["sh", "-c", `${run("-N", SCRATCH)} && ${run("-X", SCRATCH)}`];
  const added = meaning.operation === "append" || meaning.operation === "insert" ? asking(line, "-A") : undefined;
  const tried = added === undefined ? undefined : applyEdit(added, { do: "chain", to: SCRATCH });
  if (tried === undefined) return undefined;
  return ["sh", "-c", `${run("-N", SCRATCH)}; ${shellLine([...line.prefix, line.program, ...tried.words])}; r=$?; ${run("-F", SCRATCH)}; ${run("-X", SCRATCH)}; exit $r`];
}
