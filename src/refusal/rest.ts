import { argvOf } from "../edit/safe.js";
import { lineOf } from "../edit/line.js";
import { readTyped } from "../grammar/command/typed.js";
import type { TypedCommand } from "../model/command.js";

const AND = /^[ \t]*&&[ \t]*(?:sudo[ \t]+)?/;
const REST_MOST = 8;

/** The commands that were to follow behind `&&` on the same line; undefined where one of them is not understood. */
export function restOf(text: string, typed: TypedCommand): readonly (readonly string[])[] | undefined {
  const commands: (readonly string[])[] = [];
  let at = (typed.words.at(-1) ?? typed.program).span.end;
  while (commands.length < REST_MOST) {
    const and = AND.exec(text.slice(at, at + 24));
    if (and === null) break;
    const next = readTyped(text, at + and[0].length);
    const argv = next === undefined ? undefined : argvOf({ ...lineOf(next), prefix: typed.prefix.map((word) => word.text) });
    if (next === undefined || argv === undefined) return undefined;
    commands.push(argv);
    at = (next.words.at(-1) ?? next.program).span.end;
  }
  return commands.length === 0 ? undefined : commands;
}
