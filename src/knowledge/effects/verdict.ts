import type { Effect } from "../../model/place.js";

/** What a command does to a machine that works. */
export interface Verdict {
  readonly effect: Effect;
  /** Does it outlast a reboot by itself? */
  readonly lasts: boolean;
  /** One clause for people: what it does. */
  readonly why: string;
  /** What it does to a file is dangerous only as long as nobody copied it before. */
  readonly keeps?: "no copy";
}

/** Judges the words behind the program's name; undefined where the table does not know them. */
export type Judge = (args: readonly string[], program: string) => Verdict | undefined;

const verdict = (effect: Effect, lasts: boolean) => (why: string): Verdict => ({ effect, lasts, why });

export const none = verdict("none", false);
export const reversible = verdict("reversible", false);
export const lasting = verdict("reversible", true);
export const restarts = verdict("restarts-container", false);
export const interrupts = verdict("interrupts-traffic", false);
export const dangerous = verdict("dangerous", false);

/** From harmless to not to be undone. */
export const EFFECTS: readonly Effect[] = ["none", "reversible", "restarts-container", "interrupts-traffic", "dangerous"];

/** The worst of at least one; of equals the first. Whether another one lasts does not matter. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => (EFFECTS.indexOf(b.effect) > EFFECTS.indexOf(a.effect) ? b : a));

/** The worst of several; of equals the first. Lasting is what any of them is. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  let worst = none("nothing is run");
  for (const one of verdicts) if (EFFECTS.indexOf(one.effect) > EFFECTS.indexOf(worst.effect) ||
    worst.why === "nothing is run") worst = one;
  return { ...worst, lasts: verdicts.some(({ lasts }) => lasts) };
}

export const has = (args: readonly string[], ...wanted: readonly string[]): boolean => args.some((arg) => wanted.includes(arg));

/** `-abc` holds b, `--b` does not. */
export const hasShort = (args: readonly string[], letter: string): boolean => args.some((arg) => /^-[A-Za-z]+$/.test(arg) &&
  arg.includes(letter));

/** The word behind one of these. */
export function valueOf(args: readonly string[], ...names: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => names.includes(arg));
  return at < 0 ? undefined : args[at + 1];
}

/** The words that are no options; `withValue` are options that take the next word. */
export function plainWords(args: readonly string[], withValue: readonly string[] = []): readonly string[] {
  return args.filter((arg, at) => !arg.startsWith("-") && !withValue.includes(args[at - 1] ?? ""));
}

/** A table of verbs: a line per verdict, its verbs parted by spaces. */
export function verbTable(rows: readonly (readonly [verbs: string, verdict: Verdict])[]): (verb: string) => Verdict | undefined {
  const table = new Map(rows.flatMap(([verbs, of]) => verbs.split(" ").map((verb) => [verb, of] as const)));
  return (verb) => table.get(verb);
}
