import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/index.js";
import { DAMAGES } from "./damages.js";
import { FREQUENT } from "./frequent.js";

const firstCode = (text: string): string | undefined => diagnose(text).diagnoses[0]?.code;
const WHOLE = new Map(Object.entries(FREQUENT).map(([name, text]) => [name, firstCode(text)]));
const lostBy = (apply: (text: string) => string): readonly string[] => Object.keys(FREQUENT).filter((name) => firstCode(apply(FREQUENT[name]!)) !== WHOLE.get(name));

describe("the most frequent messages", () => {
  it("are all answered", () => {
    expect([...WHOLE].filter(([, code]) => code === undefined || code.startsWith("other/")).map(([name]) => name)).toEqual([]);
  });

  it.each(DAMAGES.map((damage) => [damage.name, damage] as const))("keep their first answer: %s", (_, { apply, loses }) => {
    expect(lostBy(apply)).toEqual(loses);
  });

  it("lose it where their letters are gone, so that this test can fail", () => {
    expect(lostBy((text) => text.replace(/[a-z]/gi, "x"))).toEqual(Object.keys(FREQUENT));
  });

  it("keep it within any prose, between lines of another", () => {
    const prose = fc.array(fc.constantFrom("Hello,", "since the upgrade this comes up.", "$ uname -a", "Thanks!", "---", "Any idea?", ""), { maxLength: 4 }).map((lines) => lines.join("\n"));
    const damage = fc.constantFrom(...DAMAGES.filter(({ loses }) => loses.length === 0));
    fc.assert(fc.property(prose, fc.constantFrom(...Object.keys(FREQUENT)), damage, prose, (before, name, { apply }, behind) => {
      expect(firstCode(`${before}\n${apply(FREQUENT[name]!)}\n${behind}`)).toBe(firstCode(`${before}\n${FREQUENT[name]!}\n${behind}`));
    }), { numRuns: 400 });
  });
});
