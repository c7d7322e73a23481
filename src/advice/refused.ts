import { shellLine } from "../escape/shell.js";
import { applyEdit } from "../edit/edit.js";
import { baseName, lineOf, partsOf, type Line } from "../edit/line.js";
import { withGapsFilled } from "../edit/gaps.js";
import { asking } from "../edit/rule.js";
import { argvOf } from "../edit/safe.js";
import { readTyped } from "../grammar/command/typed.js";
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
  const line = lineOf(typed);
  // With a value missing nothing of it can be printed but what fills the gap: `commandsOf` looks at that once more.
  return (argvOf(line) ?? argvOf(withGapsFilled(line))) === undefined ? undefined : line;
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
