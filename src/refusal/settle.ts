import { applyEdits } from "../edit/edit.js";
import { partsOf, type Line } from "../edit/line.js";
import type { Operation } from "../model/command.js";
import { argvOf } from "../edit/safe.js";
import { checkOf, undoOf } from "../edit/rule.js";
import { OPEN_WORD } from "../escape/shell.js";
import type { Mend } from "../model/refusal.js";
import type { Fault, Step, Way } from "./fault.js";

/** What else is wrong with a line; undefined where nothing is known to be. */
export type NextFault = (line: Line, way: Way) => Fault | undefined;

/** A line has few faults; each mend of one may show the next. */
const ROUNDS_MOST = 8;

/** Nobody types more than that for one line; lists within lists would. */
const LINES_MOST = 24;

interface Settled {
  readonly before: readonly Step[];
  readonly lines: readonly Line[];
  readonly after: readonly Step[];
  readonly sure: Mend["sure"];
  readonly open: Readonly<Record<string, string>>;
}

/** Mends what else is wrong with the line, each in its likeliest way. */
function settled(line: Line, next: NextFault, rounds: number, by: Way): Settled {
  const found = rounds > 0 ? next(line, by) : undefined;
  const first = found?.ways[0];
  const done = first === undefined ? undefined : applied(line, first, next, rounds - 1);
  return done ?? { before: [], lines: [line], after: [], sure: "told", open: {} };
}

function applied(line: Line, way: Way, next: NextFault, rounds: number): Settled | undefined {
  const { lines, before = [], after = [], sure } = way;
  const edited = lines.map((edits) => applyEdits(line, edits));
  if (edited.includes(undefined)) return undefined;
  const ends = edited.map((one) => settled(one!, next, rounds, way));
  if (ends.reduce((sum, end) => sum + end.lines.length, 0) > LINES_MOST) return undefined;
  return {
    before: [...before, ...ends.flatMap((end) => end.before)],
    lines: ends.flatMap((end) => end.lines),
    after: [...after, ...ends.flatMap((end) => end.after)],
    sure: ends.reduce<Mend["sure"]>((least, end) => lessSure(least, end.sure), sure),
    open: Object.assign({}, way.open, ...ends.map(({ open }) => open)) as Readonly<Record<string, string>>,
  };
}

const ORDER: readonly Mend["sure"][] = ["guess", "likely", "told"];
const lessSure = (a: Mend["sure"], b: Mend["sure"]): Mend["sure"] => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b);

const MENDS_MOST = 5;

/** The fault's ways as whole commands. A way whose words are not safe to print, or that changes nothing, is none. */
export function mendsOf(line: Line, { ways }: Fault, next: NextFault): readonly Mend[] {
  const mends: Mend[] = [];
  for (const way of ways) {
    const mend = mendOf(line, way, next);
    if (mend === undefined || mends.some((other) => same(other.commands, mend.commands))) continue;
    mends.push(mend);
    if (mends.length === MENDS_MOST) break;
  }
  return mends;
}

const same = (a: Mend["commands"], b: Mend["commands"]): boolean => a.length === b.length && a.every((argv, index) => argv.join("\u0000") === b[index]!.join("\u0000"));

function mendOf(line: Line, way: Way, next: NextFault): Mend | undefined {
  const end = applied(line, way, next, ROUNDS_MOST);
  if (!end?.lines.every((one) => isLawful(line, one))) return undefined;
  const steps = [...end.before.map((step) => safeStep(step, line)), ...end.lines.map(stepOf), ...end.after.map((step) => safeStep(step, line))];
  if (steps.length === 0 || steps.includes(undefined)) return undefined;
  const known = steps as readonly Step[];
  const commands = known.map(({ argv }) => argv);
  const undo = known.map((step) => step.undo).filter((argv) => argv !== undefined).reverse().filter(isWhole);
  const checks = way.check === undefined ? end.lines.flatMap((one) => (checkedLine(one) === undefined ? [] : [checkedLine(one)!])) : [way.check];
  const asked = checks.filter(isWhole);
  return {
    intent: way.intent, commands, sure: end.sure,
    ...(asked.length === 0 ? {} : { check: asked }),
    ...(undo.length === known.length ? { undo } : {}),
    ...(Object.keys(end.open).length === 0 ? {} : { open: end.open }),
  };
}

/** Nothing in it is open: it can be run. */
const isWhole = (argv: readonly string[]): boolean => !argv.some((word) => OPEN_WORD.test(word));

/** A command beside the line is of the same words: its program and words are looked at as the line's are. */
function safeStep(step: Step, { prefix }: Line): Step | undefined {
  if (step.script === true) return step;
  const safe = (argv: readonly string[]): readonly string[] | undefined => {
    const run = prefix.length > 0 && prefix.every((word, index) => argv[index] === word) ? prefix.length : 0;
    return argv[run] === undefined ? undefined : argvOf({ prefix: argv.slice(0, run), program: argv[run], words: argv.slice(run + 1) });
  };
  const argv = safe(step.argv), undo = step.undo === undefined ? undefined : safe(step.undo);
  return argv === undefined ? undefined : { argv, ...(undo === undefined ? {} : { undo }) };
}

const TAKES_AWAY: ReadonlySet<Operation> = new Set(["delete", "flush", "zero", "delete-chain"]);

/** An edit that makes other words of the same line may turn its operation round: what was to add never takes away, a delete never adds, an insert never appends. */
function isLawful(typed: Line, edited: Line): boolean {
  const before = partsOf(typed).meaning.operation, after = partsOf(edited).meaning.operation;
  if (before === after || before === "other") return true;
  return !TAKES_AWAY.has(after) && !(before === "delete" && (after === "append" || after === "insert")) && !(before === "insert" && after === "append");
}

/** An edited line as it is run, with what takes it back. */
function stepOf(line: Line): Step | undefined {
  const argv = argvOf(line);
  if (argv === undefined) return undefined;
  const undo = undoOf(asPrinted(line, argv));
  return { argv, ...(undo === undefined ? {} : { undo }) };
}

const checkedLine = (line: Line): readonly string[] | undefined => {
  const argv = argvOf(line);
  return argv === undefined ? undefined : checkOf(asPrinted(line, argv));
};

/** With the program as it is printed, not as it was typed. */
const asPrinted = (line: Line, argv: readonly string[]): Line => ({ ...line, program: argv[line.prefix.length]! });
