import { beginningsBefore, cutPlaces } from "./beginnings.js";
import { beginsLine, type Match } from "./match.js";
import { foreign, withoutOverlap } from "./overlap.js";
import { prefixAround } from "./program-prefix.js";
import { SCREENS_MOST } from "./seams.js";

/** Adds the messages whose end was cut off, where nothing but a program's catch-all was found. */
export function withBeginnings(low: string, whole: readonly Match[], textEnds: boolean, counts: (match: Match) => boolean): readonly Match[] {
  if (low.length > SCREENS_MOST) return whole;
  const found: Match[] = [];
  const stands = (from: number, to: number): boolean => whole.some((other) => !other.entry.message.generic && foreign(other) < 2 && other.start < to && other.end > from);
  for (const cut of cutPlaces(low, textEnds)) for (const begun of stands(cut - 1, cut) ? [] : beginningsBefore(low, cut)) {
    if (begun.message.lineStart && !beginsLine(low, begun.start)) continue;
    const match: Match = { entry: begun, start: begun.start, end: cut, fields: begun.fields, prefix: prefixAround(low, begun.start), weight: begun.letters };
    if (counts(match) && foreign(match) < 2 && !stands(begun.start, cut)) found.push(match);
  }
  return found.length === 0 ? whole : withoutOverlap([...whole, ...found]);
}
