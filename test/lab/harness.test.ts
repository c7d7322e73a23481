import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Command } from "../../src/model/report.js";
import { ALL_CASES } from "./cases/index.js";
import { toStep, type LabCase } from "./case.js";
import { namespaceLayer, sweep } from "./netns.js";
import { probe } from "./probe.js";
import { makeError } from "./made.js";
import { remedyIndex } from "./remedy-index.js";
import { select } from "./select.js";
import { fill } from "./slots.js";
import { run } from "./spawn.js";
import { ticket } from "./ticket.js";

const machine = await probe();
const lab: LabCase = { name: "x", layer: "A", why: "", run: ["iptables-legacy", "-A", "INPUT", "-m", "owner", "--uid-owner", "0", "-j", "ACCEPT"], kernel: "only valid from" };
const command = (...argv: string[]): Command => ({ where: "host", argv, shell: argv.join(" ") });

describe("the list of cases", () => {
  it("holds every file of the folder, and each file its own code", () => {
    const files = readdirSync("test/lab/cases", { recursive: true, encoding: "utf8" }).filter((file) => file.includes("/") && file.endsWith(".ts"));
    expect(ALL_CASES.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
  });

  it("names each case of a code once", () => {
    for (const { code, cases } of ALL_CASES) expect(new Set(cases.map((one) => one.name)).size, code).toBe(cases.length);
  });

  it("comes in one order, whichever order it is written in", () => {
    const keys = (all: typeof ALL_CASES): string[] => select(all, {}).map((one) => `${one.code} ${one.lab.name}`);
    expect(keys([...ALL_CASES].reverse())).toEqual(keys(ALL_CASES));
  });
});

describe("filling slots", () => {
  it("fills a slot by its name, however it is spelt", () => {
    expect(fill(command("iptables", "-N", "<CHAIN>", "<NEW_NAME>"), { chain: "WEB", newName: "W2" })).toEqual({ argv: ["iptables", "-N", "WEB", "W2"] });
  });

  it("makes several words of a slot that is a whole word, and one of a part", () => {
    expect(fill(command("iptables", "<RULE>", "n=<COUNT>"), { rule: "-A INPUT", count: "5" })).toEqual({ argv: ["iptables", "-A", "INPUT", "n=5"] });
  });

  it("tells which slot nobody has a value for", () => {
    expect(fill(command("vzctl", "set", "<CTID>"), {})).toEqual({ open: "<CTID>" });
  });
});

describe("finding the rule's remedy by its printed title", () => {
  const remedy = (title: string) => ({ title, where: "host", effect: "none", lasting: false, commands: [], check: [], proof: { kind: "source", ref: "" } }) as const;
  const rule = { code: "a/b", since: "0", title: "", cause: "", severity: "error", symptoms: [], sources: [], remedies: [remedy("Load {modules|the module} now"), remedy("Load it"), remedy("Make the chain {chain} first")] } as const;

  it("takes any words for a slot, at either end or within", () => {
    expect([remedyIndex(rule, "Load xt_recent now"), remedyIndex(rule, "Load it"), remedyIndex(rule, "Make the chain WEB first"), remedyIndex(rule, "Make it")]).toEqual([0, 1, 2, -1]);
  });
});

describe("the ticket", () => {
  it("holds the command, what it printed, its exit code and only the expected kernel line", () => {
    const text = ticket([], { step: toStep(lab.run), outcome: { exit: 1, stdout: "", stderr: "iptables: no.\n", kernel: ["x_tables: only valid from OUTPUT", "some neighbour's line"] } }, lab);
    expect(text).toBe("root@lab:~# iptables-legacy -A INPUT -m owner --uid-owner 0 -j ACCEPT\niptables: no.\nroot@lab:~# echo $?\n1\nroot@lab:~# dmesg | tail\n[4711.250000] x_tables: only valid from OUTPUT\n");
  });
});

describe.skipIf(!machine.namespaces)("namespaces", () => {
  it("refuses to prove anything of a command that works", async () => {
    const layer = namespaceLayer(machine);
    await expect(makeError({ ...lab, run: ["true"] }, layer, [])).rejects.toThrow("the command did not fail");
    await layer.close();
  });

  it("keeps /etc, /run and the lock of a case from the machine", async () => {
    const layer = namespaceLayer(machine);
    const inside = await layer.open({});
    const done = await inside.run({ argv: ["sh", "-c", "echo x > /etc/wtl-test && echo x > /run/wtl-test && cat /etc/wtl-test"] });
    await inside.close();
    await layer.close();
    expect([done.exit, done.stdout, existsSync("/etc/wtl-test"), existsSync("/run/wtl-test")]).toEqual([0, "x\n", false, false]);
  });

  it("sweeps what a killed run left, and nothing of a live one", async () => {
    const dead = await run(["sh", "-c", "ip netns add wtl-$$-1; echo wtl-$$-1"]);
    const mine = `wtl-${process.pid}-alive`;
    await run(["ip", "netns", "add", mine]);
    const folder = mkdtempSync(join(tmpdir(), "wtl-vm-4194305-"));
    await sweep();
    expect(existsSync(folder)).toBe(false);
    const left = readdirSync("/run/netns");
    await run(["ip", "netns", "del", mine]);
    expect([left.includes(dead.stdout.trim()), left.includes(mine)]).toEqual([false, true]);
  });

  it("ends a command at its time limit, with everything it started", async () => {
    const done = await run(["sh", "-c", "sleep 60 & sleep 60"], { seconds: 0.2 });
    expect(done.exit).toBe(124);
  });
});
