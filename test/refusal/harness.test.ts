import { describe, expect, it } from "vitest";
import { allCases, ticketOf, type RefusalCase } from "./case.js";
import { judge } from "./judge.js";
import { canRun, runCase } from "./namespace.js";

const can = canRun();
if (!can) console.warn("refusals: NOT RUN: network namespaces with nft are wanted, as root");

const CASE: RefusalCase = {
  name: "jump", kind: "nft/jump-target-missing", command: "nft add rule inet t c jump guard", check: "nft list chain inet t c | grep guard",
  setup: ["nft add table inet t", "nft add chain inet t c", "nft add chain inet t other", "nft add rule inet t other accept", "mkdir -p /etc/fw && echo one > /etc/fw/a"],
};
const LINE = "add rule inet t c jump guard";
const said = `Error: Could not process rule: No such file or directory\n${LINE}\n${" ".repeat(LINE.indexOf("guard"))}^^^^^\n`;
const CURE = ["nft add chain inet t guard", CASE.command];

describe.skipIf(!can)("the harness of refusals", { timeout: 60_000 }, () => {
  it("asks the program itself", () => {
    const { said: own, ...run } = runCase(CASE);
    expect(run).toMatchObject({ refused: 1, checkBefore: 1 });
    expect(own).toContain("No such file or directory");
    expect(own.split("\n")[1]).toBe(LINE);
  });

  it("sees a cure, and that the same command is taken now", () => {
    expect(runCase(CASE, { commands: CURE })).toMatchObject({ checkAfter: 0, again: 0, lost: [] });
  });

  it("sees that nothing was cured", () => {
    expect(runCase(CASE, { commands: ["true"] })).toMatchObject({ checkAfter: 1, again: 1 });
  });

  it.each([
    ["a rule", "nft flush chain inet t other", "inet t other"], ["a chain", "nft delete chain inet t other", "chain other"], ["a table", "nft flush ruleset", "table inet t"],
  ])("sees that %s is lost", (_, command, gone) => {
    expect(runCase(CASE, { commands: [command] }).lost.join("\n")).toContain(gone);
  });

  it("sees a check that passes before the cure, and one that fails after it", () => {
    expect(runCase(CASE, { commands: CURE, check: ["nft list table inet t"] })).toMatchObject({ ownBefore: 0, ownAfter: 0 });
    expect(runCase(CASE, { commands: CURE, check: ["nft list chain inet t nothere"] })).toMatchObject({ ownBefore: 1, ownAfter: 1 });
    expect(runCase(CASE, { commands: CURE, check: ["nft list chain inet t guard"] })).toMatchObject({ ownBefore: 1, ownAfter: 0 });
  });

  it("sees what an undo leaves behind, also in files", () => {
    expect(runCase(CASE, { commands: CURE, undo: ["nft flush chain inet t c", "nft delete chain inet t guard"] }).left).toEqual([]);
    expect(runCase(CASE, { commands: CURE, undo: ["true"] }).left.join("\n")).toContain("guard");
    expect(runCase(CASE, { commands: ["echo two > /etc/fw/a"], undo: ["true"] }).left.join("\n")).toContain("/etc/fw/a");
    expect(runCase(CASE, { commands: ["echo two > /etc/fw/a"], undo: ["echo one > /etc/fw/a"] }).left).toEqual([]);
  });

  it("changes nothing of the machine", () => {
    expect(runCase({ ...CASE, check: "test -e /etc/fw/a" }).checkBefore).toBe(0);
    expect(runCase({ ...CASE, setup: [], check: "test -e /etc/fw/a" }).checkBefore).toBe(1);
  });

  it("judges what the product says of the text, not what would help", () => {
    expect(judge({ ...CASE, said }).outcome).toBe("cured");
    expect(judge({ ...CASE, said: said.replace("guard", "gaurd") }).outcome).not.toBe("cured");
    expect(judge({ ...CASE, said: "" }).outcome).toBe("open");
    expect(ticketOf({ ...CASE, said })).toContain("root@host:~# nft add rule");
  });
});

/** Every so many of the recorded refusals: `npm run refusals` runs all. */
const EVERY = 12;

describe.skipIf(!can)("a slice of the recorded refusals", { timeout: 600_000 }, () => {
  const slice = allCases().filter(({ check }, index) => check !== null && index % EVERY === 0);
  const judged = slice.map((one) => judge(one));

  it("is cured by the first mend in at least 85 of 100, by one of three in at least 90, and nothing is lost", () => {
    const count = (...outcomes: readonly string[]): number => judged.filter(({ outcome }) => outcomes.includes(outcome)).length / judged.length;
    expect(judged.length).toBeGreaterThan(30);
    expect(count("cured")).toBeGreaterThanOrEqual(0.85);
    expect(count("cured", "by another")).toBeGreaterThanOrEqual(0.9);
    expect(judged.filter(({ outcome }) => outcome === "harmed").map(({ one }) => one.name)).toEqual([]);
  });
});
