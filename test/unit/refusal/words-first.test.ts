import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import type { Remedy } from "../../../src/model/report.js";

const answer = (command: string, ...said: readonly string[]): { readonly code: string; readonly title: string; readonly first: string; readonly remedies: readonly Remedy[] } => {
  const [found] = diagnose(`root@host:~# ${command}\n${said.join("\n")}\n`).diagnoses;
  const first = found?.remedies.find(({ commands }) => commands.length > 0);
  return { code: found?.code ?? "nothing", title: found?.title ?? "", first: first?.commands.map(({ shell, argv }) => shell ?? argv.join(" ")).join("; ") ?? "", remedies: found?.remedies ?? [] };
};

/** Command, message, code, first step. */
const SLIPS: readonly (readonly [command: string, said: string, code: string, first: string])[] = [
  ["iptables -A INPUT -m string --algo kmpp --string x -j DROP", "iptables v1.8.9 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT", "syntax/bad-value", "iptables -A INPUT -m string --algo kmp --string x -j DROP"],
  ["iptables -A FORWARD -j INPUT", "iptables v1.8.9 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FORWARD", "placement/builtin-chain-absent", "iptables -N input-rules; iptables -A FORWARD -j input-rules"],
  ["ebtables -A PREROUTING -j DROP", "ebtables: No chain/target/match by that name", "placement/builtin-chain-absent", "ebtables -t nat -A PREROUTING -j DROP"],
  ["iptables-legacy-save -t natt", "iptables-save v1.8.9 (legacy): Cannot initialize: Table does not exist (do you need to insmod?)", "syntax/unknown-table", "iptables-legacy-save -t nat"],
  ["sysctl -w net.bridge.bridge-nf-call-iptable=1", "sysctl: cannot stat /proc/sys/net/bridge/bridge-nf-call-iptable: No such file or directory", "kernel/setting-missing", "sysctl -w net.bridge.bridge-nf-call-iptables=1"],
  ["nfct add helper ftpx inet tcp", "nfct v1.4.7: that helper is not supported", "parameter/conntrack", "nfct add helper ftp inet tcp"],
  ["arptables -D INPUT -s 10.0.0.1 -j DROP", "arptables: Bad rule (does a matching rule exist in that chain?).", "object/rule-missing", "arptables-save"],
  ["nft add rule inet filter input meta day Moonday drop", "Error: Could not parse Day of week of packet reception\nadd rule inet filter input meta day Moonday drop\n                                    ^^^^^^^", "nft/syntax", "nft add rule inet filter input meta day Monday drop"],
  ["nft -f /etc/iptables", "input in flex scanner failed", "nft/syntax", "nft -f /etc/iptables/<FILE>"],
  ["ipset swap a b", "ipset v7.17: The sets cannot be swapped: their type does not match", "parameter/ipset", "ipset list -t a; ipset list -t b"],
  ["iptables -t nat -E A B", "iptables: File exists.", "object/chain-exists", "iptables -t nat -E A <NAME>"],
  ["iptables-legacy-restore < rules.v4", "iptables-restore: line 2 failed", "restore/line-refused", "sed -n 2p rules.v4"],
  ["ipset flush bl", "ipset v7.17: The set with the given name does not exist", "object/set-missing", "ipset list -name"],
];

describe("what the command's own words tell", () => {
  it.each(SLIPS)("is said before what the machine may lack: %s", (command, said, code, first) => {
    expect(answer(command, said)).toMatchObject({ code, first });
  });

  it("is not said of a table that the kernel lacks", () => {
    expect(answer("iptables-legacy-save -t nat", "iptables-save v1.8.9 (legacy): Cannot initialize: Table does not exist (do you need to insmod?)").code).not.toBe("syntax/unknown-table");
  });

  it("of a policy that is none: the file's line, not the chain", () => {
    const { code, first } = answer("iptables-legacy-restore < rules.v4", "iptables-restore v1.8.9 (legacy): Can't set policy `REJECT' on `INPUT' line 2: Bad policy name");
    expect([code, first.includes("sed -i")]).toEqual(["syntax/bad-line", true]);
  });

  it("of a chain that a bridge's table has not: its kind's title stands over the step", () => {
    const { code, title } = answer("nft -f /etc/nftables.conf", "/etc/nftables.conf:3:8-10: Error: No such file or directory; did you mean chain \u2018pre\u2019 in table bridge \u2018nat\u2019?", "\t\ttype nat hook prerouting priority 0;", "\t\t     ^^^");
    expect([code, title]).toEqual(["nft/unsupported", "Type, hook and family of the chain do not go together"]);
  });
});

describe("the first error of a run", () => {
  it("counts: a brace behind an include that is not there follows from it", () => {
    const { title, first } = answer("nft -f /etc/nftables.conf", "/etc/nftables.conf:2:1-35: Error: File not found: /etc/nftables.d/base.nft", 'include "/etc/nftables.d/base.nft"', "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^", "/etc/nftables.conf:4:1-1: Error: syntax error, unexpected '}'", "}", "^");
    expect([title, first.includes("4s/")]).toEqual(["An included file is not there", false]);
  });
});

describe("a command that is written again", () => {
  it("keeps the file behind its redirection", () => {
    expect(answer("unshare -r iptables-restore < rules.v4", "iptables-restore v1.8.9 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)").first).toBe("iptables-restore rules.v4");
  });

  it("is not written again where something is piped into it, nor with a second -w", () => {
    const said = "Another app is currently holding the xtables lock. Stopped waiting after 1s.";
    expect(answer("echo '*filter' | iptables-legacy-restore -w 1", said).first).not.toContain("restore");
    expect(answer("iptables-legacy -w 1 -A INPUT -j ACCEPT", said).first).toBe("iptables-legacy -w 30 -A INPUT -j ACCEPT");
  });
});

describe("a right that nft lacks", () => {
  it.each([
    ["capsh --drop=cap_net_admin -- -c 'nft add table inet t'", "privilege/no-net-admin"], ["unshare -r nft add table inet t", "privilege/user-namespace"], ["nft add table inet t", "privilege/no-net-admin"],
  ])("is told by what it was run through: %s", (command, code) => {
    const found = answer(command, "Error: Could not process rule: Operation not permitted", "add table inet t", "^^^^^^^^^^^^^^^^^");
    expect([found.code, found.title.includes("nft"), found.title.includes("iptables")]).toEqual([code, true, false]);
  });
});

describe("a step that takes away", () => {
  it("deletes the one rule that reads so, and none where two do", () => {
    const { first } = answer("nft delete rule inet t c tcp dport 22 accept", "Error: syntax error, unexpected tcp, expecting handle", "delete rule inet t c tcp dport 22 accept", "                     ^^^");
    expect(first).toContain("^[[:space:]]*tcp dport 22 accept # handle ");
    expect(first).toContain("= 1 ]");
    expect(first).not.toContain("head -n 1");
  });

  it("makes no chain that drops, at a hook that is guessed", () => {
    const { first } = answer("nft -f /etc/nftables.conf", "/etc/nftables.conf:3:3-13: Error: Could not process rule: Operation not supported", "\t\tpolicy drop;", "\t\t^^^^^^^^^^^");
    expect(first).not.toContain("hook");
    expect(first).toContain("3s/policy");
  });

  it("is no remedy of a new name, and no check makes what it asks for", () => {
    const { remedies } = answer("iptables -t nat -E A B", "iptables: File exists.");
    const lines = remedies.flatMap(({ commands }) => commands.map(({ argv }) => argv.join(" ")));
    expect(lines.filter((line) => / -[FXN] /.test(line))).toEqual([]);
    const checks = answer("iptables-legacy -N WEB", "iptables: Chain already exists.").remedies.flatMap(({ check }) => check.map(({ argv }) => argv.join(" ")));
    expect(checks.filter((line) => line.includes("-N"))).toEqual([]);
  });
});
