import { afterAll, describe, expect, it } from "vitest";
import type { Command, Remedy, Report } from "../../src/model/report.js";
import type { LabCase } from "./case.js";
import { namespaceLayer } from "./netns.js";
import { probe } from "./probe.js";
import { prove, type Diagnose } from "./prove.js";

const layer = namespaceLayer(await probe());
afterAll(() => layer.close());

const command = (line: string): Command => ({ where: "host", argv: line.split(" "), shell: line });
const remedy = (commands: readonly string[], more: Partial<Remedy> = {}): Remedy => ({
  title: "Make the chain", effect: "reversible", lasting: false, commands: commands.map(command), check: [], applies: { words: "", state: "holds", test: { all: [] } }, proof: { kind: "source", ref: "" }, ...more,
});
/** A diagnosis by hand: what is tested is the prover, with a real error under it. */
const answers = (code: string, remedies: readonly Remedy[]): Diagnose => () => ({
  schemaVersion: 2, ruleset: "0", machines: [], unexplained: [],
  diagnoses: [{ code, title: "", cause: "", severity: "error", machine: "m1", confidence: { level: "high", reasons: [] }, evidence: [], conditions: [], modules: [], remedies, ask: [], instead: [], docs: "", fingerprint: "", count: 1 }],
} satisfies Report);

const lab: LabCase = { name: "chain", layer: "A", why: "", run: ["iptables-legacy", "-A", "WEB", "-j", "ACCEPT"], slots: { chain: "WEB" } };
const proved = async (remedies: readonly Remedy[], more: Partial<LabCase> = {}, code = "object/chain-missing") => {
  const row = await prove("object/chain-missing", { ...lab, ...more }, layer, answers(code, remedies));
  return `${row.state}${row.reason === undefined ? "" : `: ${row.reason}`}`;
};

describe.skipIf(layer.unavailable !== "")("the prover", () => {
  it("takes a remedy that cures, with its undo", async () => {
    expect(await proved([remedy(["iptables-legacy -N <CHAIN>"], { check: [command("iptables-legacy -S WEB")], undo: [command("iptables-legacy -X WEB")] })])).toBe("proven");
  });

  it("refuses a remedy that was broken", async () => {
    expect(await proved([remedy(["iptables-legacy -N WEP"])])).toContain("not cured: the command still fails");
  });

  it("refuses a remedy whose command fails", async () => {
    expect(await proved([remedy(["iptables-legacy -N INPUT"])])).toContain("not cured: exit 1 of iptables-legacy -N INPUT");
  });

  it("refuses a check that fails", async () => {
    expect(await proved([remedy(["iptables-legacy -N WEB"], { check: [command("iptables-legacy -S WEP")] })])).toContain("not cured: exit 1 of iptables-legacy -S WEP");
  });

  it("refuses an undo that leaves the cure in place, and one that spoils something else", async () => {
    expect(await proved([remedy(["iptables-legacy -N WEB"], { undo: [command("iptables-legacy -L")] })])).toBe("not cured: after undo the command still works");
  });

  it("refuses another diagnosis, and a diagnosis without a remedy", async () => {
    expect(await proved([remedy(["iptables-legacy -N WEB"])], {}, "module/unavailable")).toBe("not cured: diagnosed as module/unavailable, not as object/chain-missing");
    expect(await proved([])).toContain("not cured: no remedy fits");
  });

  it("refuses a slot that the user cannot fill", async () => {
    expect(await proved([remedy(["iptables-legacy -N <OTHER>"])])).toBe("not cured: nobody fills <OTHER> in: iptables-legacy -N <OTHER>");
  });

  it("does not run on this machine what a namespace does not keep in", async () => {
    expect(await proved([remedy(["touch /tmp/wtl-should-not-be"])])).toBe("not cured: not run on this machine: touch /tmp/wtl-should-not-be");
    expect(await proved([remedy(["reboot"])])).toContain("cannot restart the machine");
  });

  it("refuses a corrected command that does nothing", async () => {
    expect(await proved([remedy(["iptables-legacy -L"])], { kind: "corrected command" })).toBe("not cured: the corrected command changes nothing");
    expect(await proved([remedy(["iptables-legacy -L"])], { kind: "corrected command", changesNothing: true })).toBe("proven");
  });

  it("refuses a remedy that only seems to work: the witness tells", async () => {
    const witness = ["iptables-legacy", "-C", "INPUT", "-j", "ACCEPT"];
    expect(await proved([remedy(["iptables-legacy -L"])], { kind: "corrected command", changesNothing: true, witness })).toContain("not cured: exit 1 of the witness");
    expect(await proved([remedy(["iptables-legacy -A INPUT -j ACCEPT"])], { kind: "corrected command", witness })).toBe("proven");
  });
});
