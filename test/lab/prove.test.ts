import { afterAll, describe, expect, it } from "vitest";
import type { Command, Remedy, Report } from "../../src/model/report.js";
import type { LabCase } from "./case.js";
import { namespaceLayer } from "./netns.js";
import { probe } from "./probe.js";
import { prove, type Diagnose, type Row } from "./prove.js";

const layer = namespaceLayer(await probe());
afterAll(() => layer.close());

const command = (line: string): Command => ({ where: "host", argv: line.split(" "), shell: line });
const remedy = (commands: readonly string[], more: Partial<Remedy> = {}): Remedy => ({
  title: "Make the chain", effect: "reversible", lasting: false, commands: commands.map(command), check: [command("iptables-legacy -S WEB")],
  undo: [command("iptables-legacy -X WEB")], applies: { words: "", state: "holds", test: { all: [] } }, proof: { kind: "source", ref: "" }, ...more,
});
/** A diagnosis by hand: what is tested is the prover, with a real error under it. */
const answers = (code: string, remedies: readonly Remedy[]): Diagnose => () => ({
  schemaVersion: 2, ruleset: "0", machines: [], unexplained: [],
  diagnoses: [{ code, title: "", cause: "", severity: "error", machine: "m1", confidence: { level: "high", reasons: [] }, evidence: [], conditions: [], modules: [], remedies, ask: [], instead: [], docs: "", fingerprint: "", count: 1 }],
} satisfies Report);

const lab: LabCase = { name: "chain", layer: "A", why: "", run: ["iptables-legacy", "-A", "WEB", "-p", "tcp", "--dport", "80", "-j", "ACCEPT"] };
const proved = (remedies: readonly Remedy[], more: Partial<LabCase> = {}): Promise<Row> => prove("object/chain-missing", { ...lab, ...more }, layer, answers("object/chain-missing", remedies));
const verdict = async (remedies: readonly Remedy[], more: Partial<LabCase> = {}): Promise<string> => {
  const { state, problems } = await proved(remedies, more);
  return [state, ...problems].join(": ");
};

/** The rule itself is what was wanted. */
const RULE = "-A INPUT -s 203.0.113.7 -p tcp --dport 25 -j DROP";
const held: Partial<LabCase> = {
  kind: "corrected command", run: ["iptables-legacy", ...RULE.replace("DROP", "drop").split(" ")], check: `iptables-legacy ${RULE.replace("-A", "-C")}`,
};
const rule = (words: string, undo: readonly string[] = [`iptables-legacy ${words.replace("-A", "-D")}`]): Remedy =>
  remedy([`iptables-legacy ${words}`], { check: [command(`iptables-legacy ${words.replace("-A", "-C")}`)], undo: undo.map(command) });

describe.skipIf(layer.unavailable !== "")("the prover", { timeout: 60_000 }, () => {
  it("takes a remedy that cures, whose check can fail and whose undo brings all back, and says how far it reached", async () => {
    const row = await proved([remedy(["iptables-legacy -N WEB"])]);
    expect([row.state, row.problems, row.world, row.cured]).toEqual(["live", [], "full", "first"]);
    expect(row.blast).toEqual(["iptables-legacy filter: WEB +1"]);
  });

  it("catches a lost word: what was wanted is not there, though the remedy's own check passes", async () => {
    expect(await verdict([rule(RULE)], held)).toBe("live");
    const row = await proved([rule(RULE.replace("-s 203.0.113.7 ", ""))], held);
    expect([row.state, row.cured]).toEqual(["failed", "no"]);
    expect(row.problems.join()).toContain("what was wanted is not there");
  });

  it("catches a flushed chain of somebody else's, and what was written into one", async () => {
    const flushed = await proved([remedy(["iptables-legacy -N WEB", "iptables-legacy -t nat -F DOCKER"])]);
    expect(flushed.harm.join()).toContain("- iptables-legacy nat: -A DOCKER");
    const written = await proved([remedy(["iptables-legacy -N WEB", "iptables-legacy -A f2b-sshd -j ACCEPT"])]);
    expect(written.harm.join()).toContain("+ iptables-legacy filter: -A f2b-sshd -j ACCEPT");
    expect([flushed.state, flushed.cured, written.state]).toEqual(["failed", "no", "failed"]);
  });

  it.each([["iptables-nft -F", "iptables-nft filter: -A INPUT"], ["nft flush set inet f2b-table addr-set-sshd", "198.51.100.31"], ["ipset flush shop-banned", "ipset: add shop-banned"], ["iptables-nft -P FORWARD ACCEPT", ":FORWARD DROP"],
    ["sed -i s/2222/22/ /etc/ufw/user.rules", "/etc/ufw/user.rules"], ["ip6tables-legacy -F shop-front", "ip6tables-legacy filter"]])("looks at every part: %s", async (line, gone) => {
    expect((await proved([remedy(["iptables-legacy -N WEB", line])])).harm.join("\n")).toContain(gone);
  });

  it("does not call harm what the typed command itself takes away, and nothing more than that", async () => {
    const flush: Partial<LabCase> = { kind: "corrected command", run: ["sh", "-c", "iptables-legacy -F INPUT FORWARD"], check: "! iptables-legacy -S INPUT | grep -q ^-A" };
    const flushed = (...chains: readonly string[]): Promise<Row> => proved([remedy(chains.map((chain) => `iptables-legacy -F ${chain}`))], flush);
    expect((await flushed("INPUT", "FORWARD")).harm).toEqual([]);
    expect((await flushed("INPUT", "FORWARD", "OUTPUT")).harm.join()).toContain("-A OUTPUT");
    const replace: Partial<LabCase> = { run: ["iptables-legacy", "-R", "INPUT", "1", "-s", "192.0.2.1,192.0.2.2", "-j", "DROP"] };
    expect((await proved([remedy(["iptables-legacy -D INPUT 1"])], replace)).harm).toEqual([]);
    expect((await proved([remedy(["iptables-legacy -D INPUT 1", "iptables-legacy -D INPUT 1"])], replace)).harm.join()).toContain("-A INPUT -j KUBE-FIREWALL");
  });

  it("lets a machine that lacks packages install them, and no other", async () => {
    const install = remedy(["apt-get install ipset"], { check: [command("ipset version")], undo: [command("apt-get remove -y ipset")] });
    const missing: Partial<LabCase> = { run: ["ipset", "version"], world: "bare", boot: { without: ["ipset"] } };
    if (layer.lacks({ without: ["ipset"] }) === "") expect(await verdict([install], missing)).toBe("live");
    expect(layer.lacks({ without: ["no-such-package"] })).toContain("no package no-such-package");
    expect(await verdict([install])).toContain("elsewhere: needs a whole machine");
  });

  it("catches a check that cannot fail, one that fails after the cure, and none", async () => {
    expect(await verdict([remedy(["iptables-legacy -N WEB"], { check: [command("iptables-legacy -S INPUT")] })])).toBe("failed: its check passes before the commands");
    expect(await verdict([remedy(["iptables-legacy -N WEB"], { check: [command("iptables-legacy -S WEP")] })])).toContain("failed: its check fails after the commands");
    expect(await verdict([remedy(["iptables-legacy -N WEB"], { check: [] })])).toBe("failed: it has no check");
  });

  it("catches an undo that removes too much, too little, or is none", async () => {
    expect(await verdict([rule(RULE, [`iptables-legacy ${RULE.replace("-A", "-D")}`, "iptables-legacy -F shop-front"])], held)).toContain("undo does not bring back what was there: - iptables-legacy filter: -A shop-front");
    expect(await verdict([remedy(["iptables-legacy -N WEB"], { undo: [command("iptables-legacy -S")] })])).toContain("undo does not bring back what was there: + iptables-legacy filter: :WEB -");
    const { undo: _, ...without } = remedy(["iptables-legacy -N WEB"]);
    expect(await verdict([without])).toBe("failed: it has no undo");
    expect(await verdict([remedy(["iptables-legacy -N WEB"], { undo: "Delete it." })])).toBe("failed: its undo is in words only");
  });

  it("catches a rule that comes back at another place", async () => {
    const first = "INPUT -p tcp -m multiport --dports 22 -j f2b-sshd";
    const row = await proved([remedy([`iptables-legacy -D ${first}`, "iptables-legacy -N WEB"], { undo: [command(`iptables-legacy -A ${first}`), command("iptables-legacy -X WEB")] })], { mayLose: "f2b-sshd" });
    expect(row.problems.join()).toContain("undo does not bring back what was there: ~");
  });

  it("catches what a step does and does not name, and what it calls itself", async () => {
    expect(await verdict([remedy(["iptables-legacy -N WEB", "sh -c 'n=SHO; iptables-legacy -N ${n}P'"], { undo: [command("iptables-legacy -X WEB"), command("iptables-legacy -X SHOP")] })])).toBe("failed: it changes what it does not name: + iptables-legacy filter: :SHOP -");
    expect(await verdict([remedy(["iptables-legacy -N WEB"], { effect: "none" })])).toContain("says that it changes nothing");
    expect(await verdict([remedy(["iptables-legacy -N WEB", "touch /etc/modules-load.d/web.conf"], { undo: [command("rm /etc/modules-load.d/web.conf"), command("iptables-legacy -X WEB")] })])).toContain("says that it does not last");
  });

  it("takes what record keeps for its own, and lets undo use it", async () => {
    const kept = remedy(["iptables-legacy -N WEB"], { record: [command("sh -c 'iptables-legacy-save > /root/rules.before'")], undo: [command("sh -c 'iptables-legacy-restore < /root/rules.before'")] });
    expect(await verdict([kept])).toBe("live");
  });

  it("takes only the first remedy, as it is printed", async () => {
    const open: Command = { where: "host", argv: ["iptables-legacy", "-N", "<CHAIN>"], open: [{ name: "CHAIN", question: { fact: "chain", text: "Which chain is it?" } }] };
    expect(await verdict([{ ...remedy([]), commands: [open] }, remedy(["iptables-legacy -N WEB"])], { truths: { chain: "WEB" } })).toBe("open: nobody knows <CHAIN>");
    expect(await verdict([remedy(["iptables-legacy -N WEP"], { check: [command("iptables-legacy -S WEP")], undo: [command("iptables-legacy -X WEP")] })])).toContain("the command still fails");
    expect(await verdict([remedy([])])).toBe("open: no command");
    expect(await verdict([remedy(["systemctl restart docker"])])).toContain("elsewhere: needs a whole machine");
  });

  it("tells that another remedy or a branch would have cured, and that the first did not", async () => {
    const rows = await proved([rule(RULE.replace("25", "26")), rule(RULE)], held);
    expect([rows.state, rows.cured]).toEqual(["failed", "next"]);
  });

  it("makes no error of a command that works", async () => {
    expect(await verdict([remedy([])], { run: ["true"] })).toBe("unmade: the command did not fail: there is nothing to cure");
  });
});
