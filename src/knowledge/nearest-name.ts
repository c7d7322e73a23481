import { editDistance } from "./edit-distance.js";

/** The known name that a misspelt one most likely was meant to be; undefined when none is near enough to be said. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length < 2 || name.length > 40) return undefined;
  const low = name.toLowerCase();
  const most = name.length < 4 ? 1 : name.length < 7 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - low.length) >= bestDistance) continue;
    const distance = editDistance(low, candidate.toLowerCase(), 1);
    if (distance < bestDistance) { best = candidate; bestDistance = distance; }
  }
  return best;
}
