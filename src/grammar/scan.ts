import { NEEDLE_LENGTH } from "./needle.js";

const GRAM = 5;
/** Every needle covers exactly one sampled position in each run of this many. */
const STRIDE = NEEDLE_LENGTH - GRAM + 1;
const BITS = 16;

/** Finds all of many needles in one pass that looks at every fourth byte. */
export interface Scanner {
  /** Calls `found(needle, at)` for each occurrence, in no promised order. */
  scan(bytes: Uint8Array, length: number, found: (needle: number, at: number) => void): void;
}

/**
 * Sampled q-gram scan: of a needle's 8 bytes any 5-byte window may fall on a sampled position, so all four stand in the table.
 * The cost does not grow with the number of needles; see docs/decisions on the scan for what it was measured against.
 * @param needles folded ASCII texts of {@link NEEDLE_LENGTH} characters each
 */
export function scannerOf(needles: readonly string[]): Scanner {
  const heads = new Uint16Array(1 << BITS);
  const nodes = needles.length * STRIDE;
  if (nodes > 0xfffe) throw new RangeError(`too many needles for the scan table: ${needles.length}`);
  const nextNode = new Uint16Array(nodes + 1);
  const text = new Uint8Array(needles.length * NEEDLE_LENGTH);
  needles.forEach((needle, index) => {
    for (let k = 0; k < NEEDLE_LENGTH; k++) text[index * NEEDLE_LENGTH + k] = needle.charCodeAt(k);
    for (let phase = 0; phase < STRIDE; phase++) {
      const slot = hash(text, index * NEEDLE_LENGTH + phase);
      const node = index * STRIDE + phase + 1;
      nextNode[node] = heads[slot]!;
      heads[slot] = node;
    }
  });
  return {
    scan(bytes, length, found) {
      for (let i = 0; i + GRAM <= length; i += STRIDE) {
        let node = heads[hash(bytes, i)]!;
        while (node !== 0) {
          const index = ((node - 1) / STRIDE) | 0;
          const at = i - (node - 1 - index * STRIDE);
          if (at >= 0 && at + NEEDLE_LENGTH <= length && equal(text, index * NEEDLE_LENGTH, bytes, at)) found(index, at);
          node = nextNode[node]!;
        }
      }
    },
  };
}

function hash(bytes: Uint8Array, at: number): number {
  const low = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  return (Math.imul(low ^ (bytes[at + 4]! * 0x01000193), 0x9e3779b1) >>> (32 - BITS)) & ((1 << BITS) - 1);
}

function equal(needle: Uint8Array, from: number, bytes: Uint8Array, at: number): boolean {
  for (let k = 0; k < NEEDLE_LENGTH; k++) if (needle[from + k] !== bytes[at + k]) return false;
  return true;
}
