import { plainPattern, plainReplacement } from "../../../escape/sed.js";

/** A line replaced in part: `4s/dprt/dport/`. The stretch is widened until it stands once in the line before it. */
export function substitution(row: number, line: string, start: number, end: number, text: string): string {
  let from = start, to = end;
  // An insertion needs something to hold on to.
  if (from === to) { if (to < line.length) to++; else from = Math.max(0, from - 1); }
  while (line.indexOf(line.slice(from, to)) !== from && from > 0) from--;
  const old = line.slice(from, to);
  const replaced = line.slice(from, start) + text + line.slice(end, to);
  return old === "" ? `${row}s/^/${plainReplacement(replaced)}/` : `${row}s/${plainPattern(old)}/${plainReplacement(replaced)}/`;
}

/** More rows than sed counts in a repetition. */
export const ROWS_MOST = 30_000;

/**
 * `sed -zE`: the nearest line above row `row` that fits `pattern` (extended, one group or none; `[^\n]*` for the rest), replaced by
 * `replacement`, in which `\\2` is what the line begins with and groups of `pattern` count from 3.
 */
export const nearestAbove = (row: number, pattern: string, replacement: string): string =>
  `s/^(([^\\n]*\\n){0,${Math.max(0, row - 2)}})${pattern}/\\1${replacement}/`;
