/**
 * Whether a cost grows faster than its text, as a ratio of CPU times measured side by side in one run. How long a call takes says more of
 * the machine, and of who else is on it, than of the call.
 */

/** Characters of the first text that is measured, and of the one beside it. */
const SMALL = 12_000, TIMES = 4;
/** Linear is 4; quadratic 16. What takes less than this many microseconds cannot be measured. */
const RATIO_MOST = 9, NOISE = 60_000, TRIES = 4;

/** Microseconds of CPU. */
function cost<T>(call: (made: T) => unknown, made: T): number {
  const begin = process.cpuUsage();
  call(made);
  const { user, system } = process.cpuUsage(begin);
  return user + system;
}

/** Whether the big one costs more than a straight line allows, in each of several tries. */
function bendsBetween<T>(call: (made: T) => unknown, small: T, big: T): boolean {
  let least = Infinity, most = Infinity;
  for (let turn = 0; turn < TRIES; turn++) {
    most = Math.min(most, cost(call, big));
    if (most < NOISE) return false;
    least = Math.min(least, cost(call, small));
    if (most / least < RATIO_MOST) return false;
  }
  return true;
}

/**
 * Whether the cost of what `make` makes of a size grows faster than the size. It climbs, four times as long at each step, up to 48,000
 * characters or to `most`: what bends is found at the first step where it can be measured, long before it would hang.
 * Steps are 48,000, 192,000 and 768,000.
 */
export function bends<T>(call: (made: T) => unknown, make: (size: number) => T, most: number = TIMES * SMALL): boolean {
  for (let small = SMALL; TIMES * small <= most; small *= TIMES) if (bendsBetween(call, make(small), make(TIMES * small))) return true;
  return false;
}

/** What makes a text of one piece, again and again. */
export const runOf = (piece: string, head = "", end = "") =>
  (size: number): string => head + piece.repeat(Math.ceil(size / piece.length)) + end;
