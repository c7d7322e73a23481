import { editDistance } from "../knowledge/edit-distance.js";

/** How many letters may be wrong: a short name with two wrong letters is another name. */
const mostWrong = (length: number): number => (length <= 3 ? 1 : length <= 6 ? 1 : length <= 11 ? 2 : 3);

/**
 * The one of the names that was meant: the same in another case, one that it is the beginning of (or that is the beginning of it), the nearest by
 * letters. Undefined where none is near, or two are as near.
 */
export function nearName(name: string, names: readonly string[], most = mostWrong(name.length)): string | undefined {
  if (name.length < 2 || name.length > 48) return undefined;
  const low = name.toLowerCase();
  const same = names.find((candidate) => candidate.toLowerCase() === low);
  if (same !== undefined) return same;
  const begun = low.length < 3 ? [] : names.filter((candidate) => candidate.toLowerCase().startsWith(low));
  if (begun.length === 1) return begun[0];
  return nearestOf(low, names, most) ?? (begun.length > 0 ? undefined : begunBy(low, names));
}

/** As `nearName`, for values: one letter may be wrong. A value that is guessed wider is another value, and its rule does something else. */
export const nearValue = (value: string, values: readonly string[]): string | undefined => nearName(value, values, 1);

function nearestOf(low: string, names: readonly string[], most: number): string | undefined {
  let best: string | undefined, distance = most + 1, twice = false;
  for (const candidate of names) {
    const other = candidate.toLowerCase();
    if (Math.abs(other.length - low.length) >= distance + 1) continue;
    const found = editDistance(low, other, 1);
    // The first letter is seldom the wrong one.
    if (found > distance || (found > 1 && !other.startsWith(low.slice(0, 1)))) continue;
    if (found === distance && best !== undefined) twice = twice || candidate !== best;
    else twice = false;
    if (found < distance) [best, distance] = [candidate, found];
  }
  return twice ? undefined : best;
}

/** A longer word than the one that is meant: `LOCALS`, `icmp-port-unreachables`. */
function begunBy(low: string, names: readonly string[]): string | undefined {
  const found = names.filter((candidate) => candidate.length >= 4 && low.length - candidate.length <= 3 && low.startsWith(candidate.toLowerCase()));
  return found.length === 1 ? found[0] : undefined;
}
