import { applyEdits } from "../edit/edit.js";
import { argvOf, isSafePath } from "../edit/safe.js";
import { lineOf, type Line } from "../edit/line.js";
import { readTyped } from "../grammar/command/typed.js";
import type { Recognised } from "../grammar/recognise.js";
import type { Mend, Refusal } from "../model/refusal.js";
import type { Context, Refused } from "./context.js";
import type { Fault } from "./fault.js";
import { familyOfProgram, variantOf } from "./gather.js";
import { firstFault } from "./iptables/lint.js";
import { shownFile } from "./restore/shown.js";
import { replaceWords, substitution } from "./restore/sed.js";
import { tokenWays } from "./restore/tokens.js";

/** A script that runs iptables, and how it was started. */
export interface Script {
  readonly argv: readonly string[];
  readonly path: string;
}

const STARTED = /(?:^|[#$>%] {1,2}|[;&|] {0,2})(?:sudo )?((?:ba|da|[akz])?sh (?:-[a-z]{1,3} ){0,2})?((?:\.{0,2}\/)?[\w./-]{1,120})[ \t]*\r?$/;

/** The script that was started in the line before a message: `sh fw.sh`, `./firewall`. */
export function scriptBefore(text: string, at: number): Script | undefined {
  const lines = text.slice(Math.max(0, at - 2000), at).split("\n").reverse().slice(0, 6);
  for (const line of lines) {
    const found = STARTED.exec(line);
    const path = found?.[2];
    if (found === null || path === undefined || !isSafePath(path)) continue;
    const shell = found[1]?.trim().split(" ");
    if (shell !== undefined || /^\.{0,2}\//.test(path)) return { argv: [...(shell ?? []), path], path };
  }
  return undefined;
}

const TRAILING = "s/[[:space:]]*$//";
const COPY = ".before-whytables";

/** Why iptables refused a line of a script. The script is seen, or the words of the message are changed wherever they stand. */
export function refusalOfScript({ text, messages }: Refused, { argv, path }: Script, program: string): Refusal | undefined {
  const context: Context = { family: familyOfProgram(program), variant: variantOf(messages, program), chains: new Map(), sets: new Map() };
  const mended = (expressions: readonly string[], intent: string, sure: Mend["sure"]): Mend => ({
    intent, sure, file: path,
    commands: [["cp", "-p", path, `${path}${COPY}`], ["sed", "-i", "--follow-symlinks", ...expressions.flatMap((expression) => ["-e", expression]), path], argv],
    check: [["unshare", "-n", ...argv]],
  });
  if (messages.some(({ fields }) => Object.values(fields).some(({ value }) => /\r|\n$/.test(String(value)))) || carriage(text, messages)) {
    return { kind: "restore/crlf", names: { file: path }, mends: [mended([substitution("all", TRAILING)], "the lines end as Windows ends them", "told")] };
  }
  const lines = shownFile(text, path);
  const seen = lines === undefined ? undefined : faultyLine(lines, context);
  if (seen !== undefined) return { kind: seen.fault.kind, names: { ...seen.fault.names, file: path, line: String(seen.line) }, mends: [mended(seen.expressions, seen.intent, seen.sure)] };
  for (const message of messages) {
    const [first] = tokenWays(message, context, "all");
    if (first === undefined || first.program !== undefined || first.way.open !== undefined || first.expressions.includes(undefined)) continue;
    return { kind: first.fault.kind, names: { ...first.fault.names, file: path }, mends: [mended(first.expressions as readonly string[], first.way.intent, first.way.sure)] };
  }
  return undefined;
}

/** A carriage return before the closing quote of a name. */
const carriage = (text: string, messages: readonly Recognised[]): boolean => messages.some(({ span }) => /[\r\n]['"]/.test(text.slice(span.start, span.end + 3)));

interface Faulty {
  readonly line: number;
  readonly fault: Fault;
  readonly expressions: readonly string[];
  readonly intent: string;
  readonly sure: Mend["sure"];
}

/** The first command of a script that is seen to be wrong, with the words that change. */
function faultyLine(lines: readonly string[], context: Context): Faulty | undefined {
  for (const [index, text] of lines.entries()) {
    const at = text.search(/\bip6?tables/);
    const typed = at < 0 || /^\s*#/.test(text) ? undefined : readTyped(text, at);
    if (typed === undefined) continue;
    const line = lineOf(typed);
    const fault = firstFault(line, { ...context, family: familyOfProgram(line.program) });
    const way = fault?.ways.find((one) => one.lines.length === 1 && one.before === undefined && one.open === undefined);
    const edited: Line | undefined = way === undefined ? undefined : applyEdits(line, way.lines[0]!);
    if (fault === undefined || way === undefined || edited === undefined || argvOf(edited) === undefined || typed.words.some(({ quoted }) => quoted)) continue;
    const expression = replaceWords(index + 1, [line.program, ...line.words], [edited.program, ...edited.words]);
    if (expression !== undefined) return { line: index + 1, fault, expressions: [expression], intent: way.intent, sure: way.sure };
  }
  return undefined;
}
