import { describe, expect, it } from "vitest";
import { redact, restore } from "../../src/index.js";
import { linesOf, privateIn, unmarked } from "./lines.js";

const REDACT = linesOf("must-redact"), KEEP = linesOf("must-keep");

describe("redact", () => {
  it("is measured on enough lines, each once", () => {
    for (const lines of [REDACT, KEEP]) {
      expect(lines.length).toBeGreaterThanOrEqual(150);
      expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    }
    expect(REDACT.filter(({ text }) => privateIn(text).length === 0)).toEqual([]);
  });

  it("takes out all that is private", () => {
    const leaks = REDACT.flatMap((line) => {
      const { text } = redact(unmarked(line.text));
      return privateIn(line.text).filter((value) => text.includes(value)).map((value) => `${line.class}: ${value} in ${text}`);
    });
    expect(leaks.join("\n")).toBe("");
  });

  it("leaves what names nobody", () => {
    expect(KEEP.map(({ text }) => [text, redact(text).text]).filter(([before, after]) => before !== after)).toEqual([]);
  });

  it("leads back, line by line and all together, with nothing lost", () => {
    for (const text of [...REDACT.map((line) => unmarked(line.text)), ...KEEP.map((line) => line.text), [...REDACT, ...KEEP].map((line) => unmarked(line.text)).join("\n")]) {
      const { text: redacted, map } = redact(text);
      expect(restore(redacted, map)).toBe(text);
    }
  });

  it("has nothing left to take out afterwards", () => {
    const again = REDACT.map((line) => redact(unmarked(line.text)).text).map((text) => [text, redact(text).text]).filter(([once, twice]) => once !== twice);
    expect(again).toEqual([]);
  });
});
