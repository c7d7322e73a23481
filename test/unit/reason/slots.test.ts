import { describe, expect, it } from "vitest";
import { diagnose, type Rule, type SlotName } from "../../../src/index.js";

/** A rule that puts every slot into a command. */
const everySlot = (on: string): Rule => {
  const slots: SlotName[] = ["ctid", "mode", "table", "chain", "module", "modules", "moduleList", "numiptent", "interface", "set", "kernel", "program", "address", "protocol", "port", "count", "line", "file", "node", "helper", "rule", "value", "setType", "service", "package", "sysctlKey", "target", "match", "family", "newName", "extension", "option", "rightTable", "rightChain", "rightProtocol", "misplacedBy", "nftTable", "nftChain"];
  return {
    code: "test/every-slot", since: "0", severity: "error", title: "{chain|x} {set|y}", cause: "{table|z}", symptoms: [on], sources: ["-"],
    remedies: [{ title: "t", where: "host", effect: "none", lasting: false, commands: slots.map((slot) => ["echo", { slot }]), check: [], proof: { kind: "source", ref: "-" } }],
  };
};

const HOSTILE = ["$(reboot)", "`reboot`", ";reboot", "a;b", "x|sh", "-rf", "--modprobe=/tmp/x", "../../etc/passwd", "\u001b[31mred", "<script>alert(1)</script>", "a\u0000b", "&&reboot", "x$IFS", "ünïcode", "a".repeat(500), "{slot}", "'\"'", "\\x41", "%n", "*"];

const texts: readonly (readonly [string, (value: string) => string])[] = [
  ["iptables/table-init-failed", (value) => `iptables v1.4.7: can't initialize iptables table '${value}': Table does not exist (do you need to insmod?)`],
  ["iptables/no-chain-target-match", (value) => `# iptables -t ${value} -A ${value} -m ${value} -j ${value}\niptables: No chain/target/match by that name.`],
  ["ipset/set-missing", (value) => `Set ${value} doesn't exist.`],
  ["kernel/extension-size-differs", (value) => `ip_tables: ${value} match: invalid size 24 != 32`],
];

describe("a slot", () => {
  it.each(texts)("of %s takes nothing hostile into a command", (message, textWith) => {
    for (const value of HOSTILE) {
      const [diagnosis] = diagnose(textWith(value), { rules: [everySlot(message)] }).diagnoses;
      for (const { argv, shell } of diagnosis?.remedies.filter(({ title }) => title === "t").flatMap((remedy) => remedy.commands) ?? []) {
        for (const word of argv.slice(1)) expect(word).toMatch(/^(?:<[A-Z_]+>|[A-Za-z0-9][A-Za-z0-9_.:+-]*)$/);
        if (shell !== undefined) expect(shell).toMatch(/^echo [A-Za-z0-9][\w.:+-]*$/);
      }
    }
  });

  it("is filled with what fits", () => {
    const text = "# iptables -t nat -A MYCHAIN -j MASQUERADE\niptables: No chain/target/match by that name.";
    const commands = diagnose(text, { rules: [everySlot("iptables/no-chain-target-match")] }).diagnoses[0]!.remedies.find(({ title }) => title === "t")!.commands.map(({ argv }) => argv.join(" "));
    expect(commands).toContain("echo nat");
    expect(commands).toContain("echo MYCHAIN");
    expect(commands).toContain("echo full");
    expect(commands).toContain("echo <CTID>");
  });
});
