import { shellLine } from "../escape/shell.js";
import { applyEdits, type Edit } from "../edit/edit.js";
import { partNamed, partsOf, type Line } from "../edit/line.js";
import { argvOf } from "../edit/safe.js";
import type { Place } from "../model/place.js";
import type { Command } from "../model/report.js";
import type { Retyping } from "../model/rule.js";

export interface Retyped {
  readonly commands: readonly Command[];
  readonly check: readonly Command[];
  readonly undo: readonly Command[];
}

/**
 * The refused rule as it was typed, with values that are taken: all else of it stays. Undefined where the text shows no rule that is added, or it lacks
 * an option that would be changed.
 */
export function retyped(line: Line, changes: readonly Retyping[], place: Place): Retyped | undefined {
  const edits: Edit[] = [];
  for (const change of changes) {
    const edit = editOf(line, change);
    if (edit === undefined) return undefined;
    edits.push(...edit);
  }
  const mended = edits.length === 0 ? undefined : applyEdits(line, edits);
  const argv = mended === undefined ? undefined : argvOf(mended);
  const check = mended === undefined ? undefined : asked(mended, "-C"), undo = mended === undefined ? undefined : asked(mended, "-D");
  if (argv === undefined || check === undefined || undo === undefined) return undefined;
  const command = (words: readonly string[]): Command => ({ where: place, argv: words, shell: shellLine(words) });
  return { commands: [command(argv)], check: [command(check)], undo: [command(undo)] };
}

/** None where the value is fine already, undefined where the option is not there. */
function editOf(line: Line, change: Retyping): readonly Edit[] | undefined {
  const value = partNamed(partsOf(line).parts, change.option)?.values[0]?.text;
  if (value === undefined) return undefined;
  if ("to" in change) return value === change.to ? [] : [{ do: "value", option: change.option, to: change.to }];
  if (!/^\d{1,9}$/.test(value) || Number(value) <= change.most) return undefined;
  const shrunk = Number(value), rest = change.alongside === undefined ? undefined : partNamed(partsOf(line).parts, change.alongside)?.values[0]?.text;
  const own: Edit = { do: "value", option: change.option, to: String(change.most) };
  if (change.alongside === undefined || rest === undefined || !/^\d{1,9}$/.test(rest)) return [own];
  return [own, { do: "value", option: change.alongside, to: String(Math.max(1, Math.round((Number(rest) * change.most) / shrunk))) }];
}

function asked(line: Line, operation: "-C" | "-D"): readonly string[] | undefined {
  const { meaning, parts } = partsOf(line);
  if (meaning.operation !== "append" && meaning.operation !== "insert") return undefined;
  const typed = parts.find(({ role }) => role === "operation")!, number = typed.values[1];
  return argvOf({ ...line, words: line.words.flatMap((word, at) => (at === typed.at ? [operation] : at === number?.at ? [] : [word])) });
}
