const LINE_MOST = 80;
const DOING = /(?:^|[\s>*-])[a-z]{2,16}ing [^\n:]{0,60}$/;

/**
 * Whether an ellipsis says that a program is at work, not that the line was cut off there.
 *
 * ```text
 * - Flushing conntrack table ...
 *   ^^^^^^^^                 ^ at
 * ```
 *
 * @param low the text in lower case
 */
export function isProgress(low: string, at: number): boolean {
  if (low[at - 1] !== " ") return false;
  return DOING.test(low.slice(Math.max(low.lastIndexOf("\n", at - 1) + 1, at - LINE_MOST), at));
}
