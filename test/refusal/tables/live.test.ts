import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { refusalCases } from "./cases/index.js";
import { attempt, cure } from "./cure.js";
import { prove } from "./prove.js";
import type { Recorded } from "./record.js";
import { readTicket } from "./read.js";
import { canRun } from "./world.js";

const recorded = new Map((JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as readonly Recorded[]).map((one) => [one.id, one]));
/** Every sixteenth of the recorded ones: the rest is `npm run refusals:tables`. */
const slice = refusalCases.filter(({ id }, index) => recorded.has(id) && index % 16 === 0);

const can = canRun();
if (!can) console.warn("refusals: SKIPPED, nothing was run: needs root, namespaces, iptables, ipset and nft");

describe.runIf(can)("refusals made for real", { timeout: 300_000 }, () => {
  it("are cured, and nothing is lost", () => {
    const outcomes = slice.map((refusal) => cure(refusal, recorded.get(refusal.id)!));
    expect(outcomes.filter(({ harm }) => harm !== undefined)).toEqual([]);
    expect(outcomes.filter(({ how }) => how === "cured").length / outcomes.length).toBeGreaterThan(0.9);
  });

  it("have checks that fail before and pass after, and undos that leave nothing", () => {
    for (const refusal of slice.filter((_refusal, index) => index % 3 === 0)) {
      const mend = readTicket(recorded.get(refusal.id)!.ticket)?.mends[0];
      if (mend !== undefined) expect([refusal.id, prove(refusal, mend)]).toEqual([refusal.id, { check: expect.stringMatching(/^(?:none|right)$/), undo: expect.stringMatching(/^(?:none|right)$/) }]);
    }
  });

  const broken = { id: "broken", kind: "", setup: "iptables -A INPUT -s 192.0.2.1 -j DROP", command: "iptables -A INPUT -s 192.0.2.2 -j DORP", fix: "iptables -A INPUT -s 192.0.2.2 -j DROP", check: "iptables -C INPUT -s 192.0.2.2 -j DROP" };

  it("show a step that loses a rule, and one that does nothing", () => {
    expect(attempt(broken, "iptables -F; iptables -A INPUT -s 192.0.2.2 -j DROP", false)).toMatchObject({ cured: false, harm: expect.stringContaining("192.0.2.1") });
    expect(attempt(broken, "true", false)).toEqual({ cured: false });
    expect(attempt(broken, broken.fix, false)).toEqual({ cured: true });
  });

  it("show a check that cannot fail, and an undo that leaves something", () => {
    const base = { intent: "", sure: "told", commands: [["iptables", "-A", "INPUT", "-s", "192.0.2.2", "-j", "DROP"]] } as const;
    expect(prove(broken, { ...base, check: [["iptables", "-S"]], undo: [["true"]] })).toEqual({ check: "passes before", undo: "leaves something" });
    expect(prove(broken, { ...base, check: [["false"]], undo: [["iptables", "-D", "INPUT", "-s", "192.0.2.2", "-j", "DROP"]] })).toEqual({ check: "fails after", undo: "right" });
  });
});
