import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scannerOf } from "../../../src/grammar/scan.js";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("the sampled scan", () => {
  it("finds every occurrence at every offset, once each", () => {
    const needles = ["abcdefgh", "table do", "bcdefghi"];
    const scanner = scannerOf(needles);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...needles), fc.string({ unit: fc.constantFrom(..."abcdefghi tle".split("")), maxLength: 12 })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const found: string[] = [], wanted: string[] = [];
        scanner.scan(bytesOf(text), text.length, (needle, at) => found.push(`${needle}@${at}`));
        needles.forEach((needle, index) => {
          for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) wanted.push(`${index}@${at}`);
        });
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });
});
