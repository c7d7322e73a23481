import type { Folded } from "../input/fold.js";

/** The number of the folded line that holds a place. */
export function rowAt(folded: Folded, at: number): number {
  let low = 0, high = folded.newlineCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.newlines[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function lineBounds(folded: Folded, at: number): { start: number; end: number } {
  const row = rowAt(folded, at);
  return { start: row === 0 ? 0 : folded.newlines[row - 1]! + 1, end: row < folded.newlineCount ? folded.newlines[row]! : folded.length };
}
