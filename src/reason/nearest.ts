import { editDistance } from "../knowledge/edit-distance.js";

/** The words of a list that are nearest to a mistyped one, at most three. */
export function nearestWords(word: string, known: readonly string[]): readonly string[] {
  const asked = word.slice(0, 64).toLowerCase();
  return known
    .map((candidate) => ({ candidate, distance: candidate.includes(asked) && asked.length > 2 ? 1 : editDistance(asked, candidate.toLowerCase(), 2) }))
    .filter(({ candidate, distance: far }) => far <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
