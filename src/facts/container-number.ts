import { CONTAINER_WORDS, NUMBER_WORDS } from "../lexicon/machine/container-words.js";
import type { Fact } from "../model/fact.js";

/*
 * Which container it is, in the words of people: `CT 101`, `CTID=101`, `in container #101`, `контейнер 101`. Two numbers are two containers:
 * then nothing tells which one is meant.
 */

/** Why a number is taken that stands in words. */
export const CALLED_SO = "the text calls it so";

const LETTER = "\\p{Script=Latin}\\p{Script=Cyrillic}";
const SAID = new RegExp(`(?<![${LETTER}\\d_./-])(?:${CONTAINER_WORDS.join("|")})(?: (?:${NUMBER_WORDS.join("|")}))?[ \\t]{0,2}[#:=№]?[ \\t]{0,2}([1-9]\\d{1,9})(?![\\d${LETTER}_]|[.,]\\d)`, "giu");

const READ_MOST = 16_384;
const PLACES_MOST = 40;

export function containerNumber(head: string): readonly Fact[] {
  const found = [...head.slice(0, READ_MOST).matchAll(SAID)].slice(0, PLACES_MOST), first = found[0];
  if (first === undefined || new Set(found.map(([, number]) => number)).size > 1) return [];
  const span = { start: first.index, end: first.index + first[0].length };
  return [{ name: "ctid", value: first[1]!, state: "assumed", source: "assumption", because: CALLED_SO, span, claim: true }];
}
