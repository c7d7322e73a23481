import type { Folded } from "../input/fold.js";
import type { NeedleIndex } from "./index-of-needles.js";
import type { Hit } from "./match.js";
import { NEEDLE_LENGTH } from "./needle.js";

/** Tickets are wrapped and cut; what is longer was not copied from a screen. */
export const SCREENS_MOST = 65_536;
/** Characters of a line that a terminal breaks. */
const NARROWEST = 30;
const BLANK = 32;

/** Needles that a line feed breaks: a terminal of fixed width, or who copied from it, breaks lines within words. */
export function scanSeams({ bytes, newlines, newlineCount, length }: Folded, index: NeedleIndex, hits: Hit[]): void {
  if (length > SCREENS_MOST) return;
  const side = NEEDLE_LENGTH - 1, width = 2 * side + 1;
  const seams = new Uint8Array(newlineCount * width), origins = new Uint32Array(newlineCount);
  let count = 0;
  for (let k = 0, before = -1; k < newlineCount; before = newlines[k++]!) {
    const feed = newlines[k]!;
    if (feed - before < NARROWEST || bytes[feed - 1] === BLANK) continue;
    for (let i = 0, to = count * width; i < side; i++, to++) {
      seams[to] = bytes[feed - side + i]!;
      // Behind the text's end the buffer holds what was read before.
      seams[to + side] = feed + 1 + i < length ? bytes[feed + 1 + i]! : 0;
    }
    origins[count++] = feed - side;
  }
  index.scanner.scan(seams, count * width, (needle, at) => {
    const seam = Math.floor(at / width);
    const entries = index.entries(needle);
    if (entries.length > 0) hits.push({ entries, at: origins[seam]! + at - seam * width });
  });
}
