import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listRules } from "../../src/index.js";
import type { Rule } from "../../src/model/rule.js";
import { PROVEN_KINDS } from "../../src/refusal/proven-kinds.js";
import { provenKinds } from "./mark.js";
import { disagreements } from "./live.js";
import type { Proven } from "./result.js";

const proven = JSON.parse(readFileSync("test/lab/proven.json", "utf8")) as readonly Proven[];

describe("proof: live", () => {
  it("is said of exactly the remedies that a lab run has proven", () => {
    expect(disagreements(listRules(), proven)).toEqual([]);
  });

  it("is said of exactly the kinds of refusal whose mended command a run has proven", () => {
    expect([...PROVEN_KINDS].sort()).toEqual(provenKinds(proven));
  });

  it("is proven for at least thirty-five codes", () => {
    expect(new Set(proven.map((one) => one.code)).size).toBeGreaterThanOrEqual(35);
  });

  it("is not believed without a run, nor a run without the rule: both ways are seen", () => {
    const remedy = { title: "Make it", where: "host", effect: "none", lasting: false, commands: [], check: [], proof: { kind: "live", ref: "" } } as const;
    const rule: Rule = { code: "a/b", since: "0", title: "", cause: "", severity: "error", symptoms: [], sources: [], remedies: [remedy, { ...remedy, title: "Read it", proof: { kind: "source", ref: "" } }] };
    expect(disagreements([rule], [{ code: "a/b", remedy: "Read it" }, { code: "a/b", remedy: "Gone" }])).toEqual([
      "a/b: Make it — called live, proven by no run",
      "a/b: Read it — proven, not called live",
      "a/b: Gone — proven, no such remedy",
    ]);
  });
});
