import { nearestWords } from "../reason/nearest.js";

/** What the user typed is wrong: one line on stderr, exit 2. */
export class UsageError extends Error {}

/** "unknown format xml; did you mean …?" */
export function unknownWord(kind: string, word: string, known: readonly string[]): UsageError {
  const near = nearestWords(word, known);
  return new UsageError(`unknown ${kind} ${JSON.stringify(word.slice(0, 80))}; ${near.length > 0 ? `did you mean ${near.join(" or ")}?` : `known are ${known.join(", ")}`}`);
}
