/** The words of a list that are nearest to a mistyped one, at most three. */
export function nearestWords(word: string, known: readonly string[]): readonly string[] {
  const asked = word.slice(0, 64).toLowerCase();
  return known
    .map((candidate) => ({ candidate, distance: candidate.includes(asked) && asked.length > 2 ? 1 : distance(asked, candidate.toLowerCase()) }))
    .filter(({ candidate, distance: far }) => far <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
