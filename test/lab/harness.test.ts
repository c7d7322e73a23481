import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_CASES } from "./cases/index.js";
import { toStep, type LabCase } from "./case.js";
import { namespaceLayer, sweep } from "./netns.js";
import type { Machine } from "./machine.js";
import { converse, type Diagnose } from "./converse.js";
import { refusalCases } from "./refusals.js";
import type { Report } from "../../src/model/report.js";
import { probe } from "./probe.js";
import { makeError } from "./made.js";
import { remedyIndex } from "./remedy-index.js";
import { select } from "./select.js";
import { run } from "./spawn.js";
import { ticket } from "./ticket.js";

const machine = await probe();
const lab: LabCase = { name: "x", layer: "A", why: "", run: ["iptables-legacy", "-A", "INPUT", "-m", "owner", "--uid-owner", "0", "-j", "ACCEPT"], kernel: "only valid from" };

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

describe("finding the rule's remedy by its printed title", () => {
  const remedy = (title: string) => ({ title, where: "host", effect: "none", lasting: false, commands: [], check: [], proof: { kind: "source", ref: "" } }) as const;
  const rule = { code: "a/b", since: "0", title: "", cause: "", severity: "error", symptoms: [], sources: [], remedies: [remedy("Load {modules|the module} now"), remedy("Load it"), remedy("Make the chain {chain} first")] } as const;

  it("takes any words for a slot, at either end or within", () => {
    expect([remedyIndex(rule, "Load xt_recent now"), remedyIndex(rule, "Load it"), remedyIndex(rule, "Make the chain WEB first"), remedyIndex(rule, "Make it")]).toEqual([0, 1, 2, -1]);
  });
});

describe("refusals", () => {
  it("are many, each by a name of its own, of every program", () => {
    const all = refusalCases();
    expect(all.length).toBeGreaterThan(300);
    expect(new Set([...all, ...select(ALL_CASES, {})].map(({ code, lab, refusal }) => (refusal === undefined ? `${code} ${lab.name}` : lab.name))).size).toBe(all.length + select(ALL_CASES, {}).length);
    expect(all.filter(({ lab }) => lab.check === undefined).map(({ lab }) => lab.name)).toEqual([]);
  });
});

describe("answering what is asked", () => {
  const asks = (fact: string, open: boolean): Report => ({
    schemaVersion: 2, ruleset: "0", machines: [], unexplained: [],
    diagnoses: [{
      code: "a/b", title: "", cause: "", severity: "error", machine: "m1", confidence: { level: "high", reasons: [] }, evidence: [], conditions: [], modules: [], instead: [], docs: "", fingerprint: "", count: 1,
      ask: [{ fact, text: "Which?", command: { where: "host", argv: ["printf", "seven"], shell: "printf seven" } }],
      remedies: open ? [] : [{ title: "Do it", effect: "none", lasting: false, commands: [{ where: "host", argv: ["true"], shell: "true" }], check: [], applies: { words: "", state: "holds", test: { all: [] } }, proof: { kind: "source", ref: "" } }],
    }],
  });
  const box = { run: (step: { readonly argv: readonly string[] }) => Promise.resolve({ exit: 0, stdout: `${step.argv.at(-1)}`, stderr: "", kernel: [] }) } as unknown as Machine;

  it("says a truth as an answer, and pastes what the question's command prints", async () => {
    const seen: unknown[] = [];
    const hears = (answer: string): Diagnose => (input) => { seen.push(input); return asks(answer, typeof input === "string"); };
    expect((await converse("ticket", lab, box, hears("platform"), [])).answered).toEqual(["platform"]);
    expect(seen.at(-1)).toMatchObject({ answers: { platform: "none" } });
    await converse("ticket", lab, box, hears("kernel"), []);
    expect(JSON.stringify(seen.at(-1))).toContain("printf seven");
    await converse("ticket", { ...lab, truths: { chain: "WEB" } }, box, hears("chain"), []);
    expect(JSON.stringify(seen.at(-1))).toContain("WEB");
  });

  it("runs the looks that go before the first step, and pastes what they print", async () => {
    const seen: unknown[] = [];
    const looks: Diagnose = (input) => {
      seen.push(input);
      const report = asks("kernel", true), [first] = report.diagnoses;
      const look = { title: "See", effect: "none", lasting: false, leads: true, commands: [{ where: "host", argv: ["ip"], shell: "ip link" }], check: [], applies: { words: "", state: "holds", test: { all: [] } }, proof: { kind: "source", ref: "" } } as const;
      return { ...report, diagnoses: [{ ...first!, remedies: [look] }] };
    };
    await converse("ticket", lab, box, looks, []);
    expect(JSON.stringify(seen[1])).toContain("root@lab:~# ip link");
  });

  it("tells where it is stuck", async () => {
    expect((await converse("ticket", lab, box, () => asks("kernel", true), [])).stuck).toBe("Which?");
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

  it("keeps /etc, /run, /root and /tmp of a case from the machine, and lets nothing else be written", async () => {
    const layer = namespaceLayer(machine);
    const inside = await layer.open({});
    const done = await inside.run({ argv: ["sh", "-c", "for d in . /etc /run /root /tmp; do echo x > $d/wtl-test || exit; done; cat /etc/wtl-test"] });
    const outside = await Promise.all(["/usr/wtl-test", "/var/lib/wtl-test", "/opt/wtl-test", "/sys/module/kernel/wtl", "/proc/sys/kernel/domainname"].map(async (path) => (await inside.run({ argv: ["sh", "-c", `echo x > ${path}`] })).exit));
    const others = await inside.run({ argv: ["sh", "-c", `kill -0 ${process.pid}; ls /proc | grep -c '^[0-9]'`] });
    const restarts = await inside.run({ argv: ["capsh", "--print"] });
    await inside.close();
    await layer.close();
    expect([done.exit, done.stdout, ...["/etc", "/run", "/root", "/tmp"].map((folder) => existsSync(`${folder}/wtl-test`))]).toEqual([0, "x\n", false, false, false, false]);
    expect(outside.filter((exit) => exit === 0)).toEqual([]);
    expect(Number(others.stdout)).toBeLessThan(10);
    expect(restarts.stdout).toMatch(/^Current IAB:.*!cap_sys_module.*!cap_sys_boot/mu);
  });

  it("fills a machine with what others own, in both backends, and sees it alike twice", async () => {
    const layer = namespaceLayer(machine);
    const inside = await layer.open({});
    expect(await inside.populate("full")).not.toContain("rror");
    const first = await inside.snapshot(), again = await inside.snapshot();
    await inside.close();
    await layer.close();
    expect(first.raw).toBe(again.raw);
    const parts = new Set(first.lines.map(({ part }) => part));
    for (const part of ["iptables-legacy nat", "iptables-nft nat", "ip6tables-legacy filter", "ip6tables-nft filter", "arptables-nft filter", "ebtables-nft nat", "nft", "ipset", "settings", "files"]) expect([...parts]).toContain(part);
    for (const owner of ["DOCKER-USER", "KUBE-SERVICES", "CNI-HOSTPORT-MASQ", "ufw-user-input", "f2b-sshd", "LIBVIRT_PRT", "filter_IN_public", "addr-set-sshd", "/etc/sysconfig/iptables"]) expect(first.lines.some(({ object }) => object === owner), owner).toBe(true);
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
