import type { Format } from "./format.js";
import { foldLiteral } from "./literal.js";

/** Length of a needle: long enough to be rare, short enough that nearly every message has one. */
export const NEEDLE_LENGTH = 8;
export const SHORT_NEEDLE_LENGTH = 4;

export interface Needle {
  readonly text: string;
  /** Index of the part it stands in. */
  readonly part: number;
  /** Offset within that literal as folded, and whether nothing before it in the literal can vary in length. */
  readonly offset: number;
  readonly exact: boolean;
}

/** Rarity of characters in English and in program output, roughly: the rarer the letters, the fewer false alarms. */
const RARITY = new Map<string, number>();
for (const char of "zqxjkvbwy") RARITY.set(char, 6);
for (const char of "pgfmcuhd") RARITY.set(char, 3);
for (const char of "lrsno") RARITY.set(char, 2);
for (const char of "eati") RARITY.set(char, 1);
// What letters beyond ASCII are folded to: all the same.
RARITY.set("\x7f", 0);
const rarity = (char: string): number => RARITY.get(char) ?? (char === " " ? 1 : 5);

/**
 * The rarest window of the format's literals; undefined when all its literals are shorter than a needle.
 * @param length of the window; readings may have shorter needles, which are only looked for where something else was found
 */
export function needleOf(form: Format, length = NEEDLE_LENGTH): Needle | undefined {
  return rarest(form, length, false) ?? rarest(form, length, true);
}

/** Who copies out of Markdown loses the apostrophe of "doesn't" too; some messages have no letters enough without it. */
function rarest(form: Format, length: number, apostrophes: boolean): Needle | undefined {
  let best: Needle | undefined;
  let bestScore = -1;
  form.parts.forEach((part, index) => {
    if (typeof part !== "string") return;
    const literal = foldLiteral(part);
    // A final full stop is optional, and blanks next to a field may be lost or be quotes.
    const upTo = literal.endsWith(".") && index === form.parts.length - 1 ? literal.length - 1 : literal.length;
    let score = 0, run = 0;
    for (let i = 0; i < upTo; i++) {
      const char = literal[i]!;
      // A quote may be lost or doubled.
      if (char === "'" && !(apostrophes && /^[a-z]'[a-z]$/.test(literal.slice(i - 1, i + 2)))) { run = 0; score = 0; continue; }
      score += rarity(char);
      run++;
      if (run > length) score -= rarity(literal[i - length]!);
      if (run < length || score <= bestScore) continue;
      const offset = i - length + 1;
      if (/[:,().;] /.test(literal.slice(offset, i + 1))) continue;
      bestScore = score;
      best = { text: literal.slice(offset, i + 1), part: index, offset, exact: !/[' ]/.test(literal.slice(0, offset)) };
    }
  });
  return best;
}
