import { describe, expect, it } from "vitest";
import { compareRuleSets } from "../../../src/ruleset/compare/compare-sets.js";

const set = (...rules: readonly string[]): string => `*filter\n:INPUT ACCEPT [0:0]\n${rules.join("\n")}\nCOMMIT\n`;
const LO = "-A INPUT -i lo -j ACCEPT", SSH = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT", STATE = "-A INPUT -m state --state ESTABLISHED -j ACCEPT";

describe("two rule sets", () => {
  it("differ in the rules that one has more of, told with their lines", () => {
    const found = compareRuleSets(set(LO, SSH, SSH), set(LO, STATE, SSH));
    expect(found.onlyBefore).toEqual([{ line: 5, text: SSH, family: "ip", table: "filter" }]);
    expect(found.onlyAfter).toEqual([{ line: 4, text: STATE, family: "ip", table: "filter" }]);
    expect(found.reordered).toBe(false);
    expect(found.mode).toEqual({ before: "stateless", after: "stateful" });
    expect(found.modules["2.6.32"].added).toContain("xt_state");
    expect(found.modules["2.6.32"].gone).toEqual([]);
  });

  it("differ in order alone", () => {
    expect(compareRuleSets(set(LO, SSH), set(SSH, LO))).toMatchObject({ onlyBefore: [], onlyAfter: [], reordered: true });
    expect(compareRuleSets(set(LO, SSH), set(LO, SSH)).reordered).toBe(false);
  });

  it("differ in policies", () => {
    expect(compareRuleSets(set(LO), set(LO).replace("ACCEPT [0", "DROP [0")).policies).toEqual([{ family: "ip", table: "filter", chain: "INPUT", before: "ACCEPT", after: "DROP" }]);
  });

  it("cost what the kernel counts", () => {
    expect(compareRuleSets(set(LO), set(LO, "-A INPUT -s 192.0.2.1,192.0.2.2 -j DROP")).numiptent).toEqual({ before: 5, after: 7 });
  });

  it("say what of either was not read, and have no mode without a rule", () => {
    const found = compareRuleSets("hello\n", set(LO));
    expect(found.unread.before).toMatchObject([{ line: 1 }]);
    expect(found.mode).toEqual({ after: "stateless" });
  });

  it("are the same in another form", () => {
    const script = `#!/bin/sh\nIPT=/sbin/iptables\nfor port in 22; do $IPT -A INPUT -p tcp -m tcp --dport $port -j ACCEPT; done\n`;
    expect(compareRuleSets(set(SSH), script)).toMatchObject({ onlyBefore: [], onlyAfter: [] });
  });

  it.each([[undefined, "", "before must be a string"], ["", 1, "after must be a string"]])("%j, %j is one TypeError", (before, after, message) => {
    expect(() => compareRuleSets(before as never, after as never)).toThrow(new TypeError(message));
  });
});
