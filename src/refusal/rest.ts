import { argvOf } from "../edit/safe.js";
import { lineOf, type Line } from "../edit/line.js";
import { checkOf, undoOf } from "../edit/rule.js";
import { readTyped } from "../grammar/command/typed.js";
import type { TypedCommand } from "../model/command.js";
import type { Mend } from "../model/refusal.js";

const AND = /^[ \t]*&&[ \t]*(?:sudo[ \t]+)?/;
const REST_MOST = 8;

/** The commands that were to follow behind `&&` on the same line, with what asks for them and takes them back; undefined where one of them is not understood. */
export function restOf(text: string, typed: TypedCommand): Pick<Mend, "commands" | "check" | "undo"> | undefined {
  const lines: Line[] = [], commands: (readonly string[])[] = [];
  let at = (typed.words.at(-1) ?? typed.program).span.end;
  while (commands.length < REST_MOST) {
    const and = AND.exec(text.slice(at, at + 24));
    if (and === null) break;
    const next = readTyped(text, at + and[0].length);
    if (next === undefined) return undefined;
    const line = { ...lineOf(next), prefix: typed.prefix.map((word) => word.text) }, argv = argvOf(line);
    if (argv === undefined) return undefined;
    lines.push(line);
    commands.push(argv);
    at = (next.words.at(-1) ?? next.program).span.end;
  }
  if (lines.length === 0) return undefined;
  const check = known(lines.map(checkOf)), undo = known(lines.map(undoOf).reverse());
  return { commands, ...(check === undefined ? {} : { check }), ...(undo === undefined ? {} : { undo }) };
}

/** All of them, or none: what asks for half of the commands, or takes back half of them, is no check and no undo. */
const known = (all: readonly (readonly string[] | undefined)[]): readonly (readonly string[])[] | undefined => {
  const there = all.filter((argv) => argv !== undefined);
  return there.length === all.length ? there : undefined;
};
