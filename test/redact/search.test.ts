import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classes } from "../../src/redact/classes/index.js";
import { needsOf } from "../../src/redact/needs.js";
import { searcherOf, type Hit } from "../../src/redact/search.js";
import { linesOf, unmarked } from "./lines.js";

const PATTERNS = classes.flatMap(({ patterns }) => patterns);
const search = searcherOf(PATTERNS);

/** What the search stands for. */
const plain = (text: string, pattern: RegExp): readonly Hit[] =>
  Array.from(text.matchAll(pattern), (match) => match.groups?.["it"] === undefined ? { start: match.index, value: match[0] } : { start: match.index + match[0].length - match.groups["it"].length, value: match.groups["it"] });

const others = (text: string): readonly string[] => {
  const found = search(text);
  return PATTERNS.filter((pattern) => JSON.stringify([...found(pattern)]) !== JSON.stringify(plain(text, pattern))).map(({ source }) => source);
};

describe("the search by lines", () => {
  const lines = [...linesOf("must-redact"), ...linesOf("must-keep")].map(({ text }) => unmarked(text));

  it("is one for most patterns", () => {
    expect(PATTERNS.filter((pattern) => needsOf(pattern).literals !== undefined).length / PATTERNS.length).toBeGreaterThan(0.75);
  });

  it("finds what the patterns find in the whole text", () => {
    expect(others(lines.join("\n"))).toEqual([]);
    expect(others(lines.join("\n\n").toUpperCase())).toEqual([]);
    expect(others(lines.join(" "))).toEqual([]);
  }, 60_000);

  it("finds the same in texts of pieces", () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom("\n", "\r\n", " ", "ı", "İ", "\u212A", "ſ", "\"", "  ")), { maxLength: 12 });
    fc.assert(fc.property(pieces, (all) => { expect(others(all.join(""))).toEqual([]); }), { numRuns: 150, seed: 12 });
  }, 120_000);

  it.each([
    [/(?<=\bfoo[ =])[a-z]{3}/g, ["foo"], 0],
    [/(?:bar|[Qq]uux)\s{1,3}x/g, ["bar", "quux"], 3],
    [/(?:bar|q?)x/g, undefined, 0],
    [/ab?c(?!long)/g, undefined, 0],
    [/ab+c{2}[^a]/g, ["ab"], 1],
    [/^name$/g, undefined, 0],
    [/^name$/gm, ["name"], 0],
    [/a@/g, ["a@"], 0],
  ])("reads what %s needs", (pattern, literals, feeds) => {
    expect(needsOf(pattern)).toEqual({ literals, feeds });
  });
});
