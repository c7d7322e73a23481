import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import caps from "../../src/reason/caps.json" with { type: "json" };
import { capsFrom, wilsonLower, type LedgerLine } from "./caps.js";
import { confidencePage } from "./confidence-page.js";
import { readLedger } from "./ledger.js";

const line = (more: Partial<LedgerLine> = {}): LedgerLine => ({ id: "x", kind: "cause", right: true, code: "object/set-full", level: "high", answer: "eliminated", felt: true, unexplained: 0, ruleset: "1", ...more });
const many = (count: number, more: Partial<LedgerLine> = {}): readonly LedgerLine[] => Array.from({ length: count }, () => line(more));

describe("what kinds of answers may be called high", () => {
  it("is what the ledger says", () => {
    expect(caps, "run `npm run first-sight`").toEqual(capsFrom(readLedger()));
    expect(readFileSync("docs/confidence.md", "utf8") === confidencePage(readLedger()), "docs/confidence.md is stale: run `npm run docs`").toBe(true);
  });

  it("wants the lower bound of a record, not its share", () => {
    expect(wilsonLower(3, 3)).toBeCloseTo(0.809, 3);
    expect(wilsonLower(97, 100)).toBeCloseTo(0.952, 3);
    expect([wilsonLower(0, 0), wilsonLower(0, 10)].every((bound) => bound < 0.001)).toBe(true);
    expect(capsFrom(many(5)).eliminated?.mayBeHigh).toBe(false);
    expect(capsFrom(many(40)).eliminated?.mayBeHigh).toBe(true);
    expect(capsFrom([...many(40), ...many(6, { right: false })]).eliminated?.mayBeHigh).toBe(false);
  });

  it("looks at answers that were felt to be high, and trusts older rules less", () => {
    expect(capsFrom(many(40, { felt: false }))).toEqual({});
    expect(capsFrom([...many(4, { right: false, ruleset: "1" }), ...many(90, { ruleset: "2" })]).eliminated).toEqual({ right: 90, of: 93.6, mayBeHigh: true });
  });

  it("knows the kinds of today in older lines, and says nothing by lines of an engine that had none", () => {
    const { answer: _, ...old } = line();
    expect(capsFrom([old])).toEqual({});
    expect(Object.keys(capsFrom([line(), line({ code: "lock/held" }), line({ code: "lock/held", answer: "only-cause" as never })]))).toEqual(["eliminated", "state"]);
  });
});

describe("the ledger", () => {
  const ledger = readLedger();

  it("has one outcome of each ticket of a batch", () => {
    const seen = ledger.map(({ batch, id, ruleset }) => `${batch} ${id} ${ruleset}`);
    expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
  });

  it("says of each line what came out", () => {
    for (const { id, kind, right, code, level } of ledger) {
      expect(["cause", "healthy", "undecidable"], id).toContain(kind);
      expect(typeof right, id).toBe("boolean");
      if (kind === "cause") expect(code === undefined, id).toBe(level === "none");
    }
  });
});
