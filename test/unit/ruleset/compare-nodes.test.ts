import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareNodes } from "../../../src/ruleset/compare/compare-nodes.js";

const OLD_NODE = `[root@vz6-a ~]# uname -r
2.6.32-042stab108.8
[root@vz6-a ~]# lsmod
Module                  Size  Used by
xt_recent               8196  0
xt_state                1492  2
iptable_nat             6302  1
nf_nat                 23213  1 iptable_nat
nf_conntrack_ipv4       9946  5 iptable_nat,nf_nat
nf_conntrack           82004  4 xt_state,iptable_nat,nf_nat,nf_conntrack_ipv4
nf_defrag_ipv4          1531  1 nf_conntrack_ipv4
xt_limit                2182  1
ipt_LOG                 6405  1
ipt_REJECT              2399  2
iptable_filter          3041  3
iptable_mangle          3493  3
ip_tables              18119  3 iptable_nat,iptable_filter,iptable_mangle
vzrst                 179833  0
ext4                  374902  2
`;

const SAME_BUT_LESS = OLD_NODE.split("\n").filter((line) => !/^(?:xt_recent|xt_state|ipt_LOG|ext4)\s/.test(line)).join("\n").replaceAll("vz6-a", "vz6-b");

const NEW_NODE = `3.10.0-862.20.2.vz7.73.29
Module                  Size  Used by
xt_state               12578  1
xt_conntrack           12760  1
xt_recent              18577  0
xt_LOG                 12690  1
xt_limit               12711  1
ipt_REJECT             12541  2
nf_reject_ipv4         13373  1 ipt_REJECT
iptable_nat            12875  1
nf_nat_ipv4            14115  1 iptable_nat
nf_nat                 26787  1 nf_nat_ipv4
nf_conntrack_ipv4      15053  3
nf_defrag_ipv4         12729  1 nf_conntrack_ipv4
nf_conntrack          133387  5 xt_state,nf_nat,nf_nat_ipv4,iptable_nat,nf_conntrack_ipv4
iptable_filter         12810  1
iptable_mangle         12695  1
ip_tables              27126  3 iptable_filter,iptable_mangle,iptable_nat
`;

const RULES = `*filter
:INPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT
-A INPUT -m recent --update --seconds 60 --hitcount 4 --name ssh -j DROP
-A INPUT -j LOG
-A INPUT -j REJECT
COMMIT
`;

describe("two nodes of one kernel", () => {
  const found = compareNodes({ source: OLD_NODE, target: SAME_BUT_LESS, rules: RULES });

  it("differ in the netfilter modules that one lacks, and in nothing else", () => {
    expect(found.missingOnTarget).toEqual(["ipt_LOG", "xt_recent", "xt_state"]);
    expect(found.missingOnSource).toEqual([]);
    expect(compareNodes({ source: SAME_BUT_LESS, target: OLD_NODE }).missingOnSource).toEqual(["ipt_LOG", "xt_recent", "xt_state"]);
    expect(compareNodes({ source: OLD_NODE, target: OLD_NODE, rules: RULES })).toMatchObject({ missingOnTarget: [], missingOnSource: [], brokenRules: [], neededAndMissing: [], remedies: [] });
  });

  it("tell which rules break and why", () => {
    expect(found.brokenRules).toEqual([
      { line: 4, text: "-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT", modules: ["xt_state"] },
      { line: 5, text: "-A INPUT -m recent --update --seconds 60 --hitcount 4 --name ssh -j DROP", modules: ["xt_recent"] },
      { line: 6, text: "-A INPUT -j LOG", modules: ["ipt_LOG"] },
    ]);
    expect(found.neededAndMissing).toEqual(["ipt_LOG", "xt_recent", "xt_state"]);
  });

  it("are made alike by commands for the target node, now and for good", () => {
    expect(found.remedies.map(({ commands, lasting, proof }) => [commands[0]!.where, lasting, proof.kind])).toEqual([["target-node", false, "source"], ["target-node", true, "source"], ["target-node", true, "source"]]);
    expect(found.remedies[0]!.commands[0]!.shell).toBe("modprobe -a ipt_LOG xt_recent xt_state");
    for (const remedy of found.remedies) {
      expect(remedy.check.length).toBeGreaterThan(0);
      expect(remedy.undo).toBeDefined();
    }
    expect(found.notes.join("\n")).toMatch(/do not compare netfilter modules/);
  });

  it("name only what the rules need when there are rules", () => {
    const few = compareNodes({ source: OLD_NODE, target: SAME_BUT_LESS, rules: "*filter\n-A INPUT -j LOG\nCOMMIT\n" });
    expect(few.missingOnTarget).toHaveLength(3);
    expect(few.neededAndMissing).toEqual(["ipt_LOG"]);
    expect(few.remedies[0]!.commands[0]!.argv).toEqual(["modprobe", "-a", "ipt_LOG"]);
  });
});

describe("nodes of two kernel generations", () => {
  it("have the same thing under two names", () => {
    const found = compareNodes({ source: OLD_NODE, target: NEW_NODE, rules: RULES });
    expect(found.missingOnTarget).toEqual([]);
    expect(found.brokenRules).toEqual([]);
    expect(found.notes.join("\n")).toMatch(/differ in generation \(2\.6\.32 and current\)/);
    expect(found.missingOnSource).toEqual(["nf_reject_ipv4", "xt_conntrack"]);
  });

  it("name a missing module as the target calls it", () => {
    const target = NEW_NODE.replace(/^xt_LOG .*\n/m, "");
    const found = compareNodes({ source: OLD_NODE, target, rules: RULES });
    expect(found.missingOnTarget).toEqual(["ipt_LOG"]);
    expect(found.neededAndMissing).toEqual(["xt_LOG"]);
  });

  it("hold a rule broken that the older kernel has no extension for", () => {
    const rules = "*raw\n-A PREROUTING -p tcp -m tcp --dport 21 -j CT --helper ftp\nCOMMIT\n";
    expect(compareNodes({ source: `${NEW_NODE}xt_CT 12956 1\n`, target: OLD_NODE, rules }).neededAndMissing).toContain("xt_CT");
  });

  it("do not take nf_conntrack alone for IPv4 tracking where that is a module of its own", () => {
    const target = OLD_NODE.replace(/^nf_conntrack_ipv4 .*\n/m, "").replace(/^nf_defrag_ipv4 .*\n/m, "");
    expect(compareNodes({ source: OLD_NODE, target }).missingOnTarget).toContain("nf_conntrack_ipv4");
    const merged = "nf_conntrack 172032 2 xt_state,nf_nat\nnf_defrag_ipv4 16384 1 nf_conntrack\nnf_defrag_ipv6 24576 1 nf_conntrack\nnf_nat 57344 1 xt_MASQUERADE\nxt_MASQUERADE 20480 1\n";
    expect(compareNodes({ source: OLD_NODE, target: merged }).missingOnTarget).not.toContain("nf_conntrack_ipv4");
  });
});

describe("the kernel's own lists", () => {
  const lists = (tables: string, matches: string, targets: string): string =>
    `# cat /proc/net/ip_tables_names\n${tables}\n# cat /proc/net/ip_tables_matches\n${matches}\n# cat /proc/net/ip_tables_targets\n${targets}\n`;

  it("are compared by name", () => {
    const source = lists("nat\nmangle\nfilter", "state\nlimit\nudp\ntcp\nicmp", "REDIRECT\nDNAT\nSNAT\nLOG\nREJECT\nERROR");
    const target = lists("mangle\nfilter", "limit\nudp\ntcp\nicmp", "LOG\nREJECT\nERROR");
    const found = compareNodes({ source, target, rules: RULES });
    expect(found.missingOnTarget).toEqual(expect.arrayContaining(["xt_state", "iptable_nat"]));
    expect(found.missingOnTarget.join()).not.toMatch(/LOG|limit|filter/);
    expect(found.brokenRules.map(({ line }) => line)).toEqual([4, 5]);
    expect(found.notes.join("\n")).toMatch(/were not compared/);
  });

  it("answer an lsmod of the other node, and leave open what they do not tell", () => {
    const found = compareNodes({ source: OLD_NODE, target: "# cat /proc/net/ip_tables_matches\nlimit\nrecent\n" });
    expect(found.missingOnTarget).toEqual(["xt_state"]);
  });

  it("keep IPv4 and IPv6 apart", () => {
    const source = `${OLD_NODE}ip6table_filter 3041 1\nip6_tables 18119 1\n`;
    expect(compareNodes({ source, target: "# cat /proc/net/ip6_tables_names\nmangle\n" }).missingOnTarget).toEqual(["ip6table_filter"]);
    expect(compareNodes({ source, target: "# cat /proc/net/ip_tables_names\nmangle\nnat\nfilter\n" }).missingOnTarget).toEqual([]);
  });

  it("are told apart when one command printed several, or none is named", () => {
    const mixed = "$ cat /proc/net/ip_tables_matches /proc/net/ip_tables_targets\nlimit\nstate\nLOG\nREJECT\n";
    expect(compareNodes({ source: OLD_NODE, target: mixed }).missingOnTarget).toEqual(["xt_recent"]);
    expect(compareNodes({ source: "nat\nfilter\n", target: "filter\n" }).missingOnTarget).toContain("iptable_nat");
  });
});

describe("/proc/modules", () => {
  it("is read like lsmod", () => {
    const modules = "xt_state 1492 2 - Live 0xffffffffa0342000\nnf_conntrack 82004 1 xt_state, Live 0xffffffffa0321000\next4 374902 2 - Live 0xffffffffa0100000\n";
    expect(compareNodes({ source: modules, target: "Module                  Size  Used by\n" }).missingOnTarget).toEqual(["nf_conntrack", "xt_state"]);
  });
});

describe("modules.builtin", () => {
  it("tells what a kernel has without loading it", () => {
    const target = `${SAME_BUT_LESS}[root@vz6-b ~]# cat /lib/modules/2.6.32-042stab108.8/modules.builtin\nkernel/net/netfilter/xt_state.ko\nkernel/net/netfilter/xt_recent.ko\nkernel/fs/ext4/ext4.ko\n`;
    const found = compareNodes({ source: OLD_NODE, target, rules: RULES });
    expect(found.missingOnTarget).toEqual(["ipt_LOG"]);
    expect(found.brokenRules.map(({ line }) => line)).toEqual([6]);
  });
});

describe("what is no list of modules", () => {
  it("is said, and nothing called missing", () => {
    const found = compareNodes({ source: OLD_NODE, target: "lsmod: command not found\n", rules: RULES });
    expect(found).toMatchObject({ missingOnTarget: [], neededAndMissing: [], brokenRules: [], remedies: [] });
    expect(found.notes.join("\n")).toMatch(/no list of modules was found in target/);
  });

  it("cannot smuggle words into a command", () => {
    const source = 'xt_$(reboot) 1 1\nxt_a;reboot 10 1\n`reboot` 10 1\nxt_evil 100 1\nnf_x"y 100 0\n';
    const found = compareNodes({ source, target: "Module Size Used by\n" });
    expect(found.missingOnTarget).toEqual(["xt_evil"]);
    expect(JSON.stringify(found.remedies)).not.toMatch(/reboot/);
  });
});

describe("a wrong argument", () => {
  it.each([
    [undefined, "nodes must be an object with source and target"],
    [{ target: "" }, "nodes.source must be a string"],
    [{ source: "", target: 1 }, "nodes.target must be a string"],
    [{ source: "", target: "", rules: [] }, "nodes.rules must be a string"],
  ])("%j is one TypeError that names it", (nodes, message) => expect(() => compareNodes(nodes as never)).toThrow(new TypeError(message)));
});

describe("the commands for vz.conf and modules-load.d", () => {
  it("do what they say, and undo it", () => {
    const directory = mkdtempSync(join(tmpdir(), "whytables-"));
    const file = join(directory, "vz.conf");
    const before = 'VIRTUOZZO=yes\nIPTABLES_MODULES="ipt_REJECT ipt_tos"\n';
    writeFileSync(file, before);
    const run = (argv: readonly string[]): string => execFileSync(argv[0]!, argv.slice(1).map((word) => word.replaceAll("/etc/vz/vz.conf", file).replaceAll("/etc/modules-load.d", directory)), { encoding: "utf8" });
    const [, vz, boot] = compareNodes({ source: OLD_NODE, target: SAME_BUT_LESS }).remedies;
    for (const { argv } of vz!.commands) run(argv);
    expect(run(vz!.check[0]!.argv)).toBe('IPTABLES_MODULES="ipt_LOG xt_recent xt_state ipt_REJECT ipt_tos"\n');
    for (const { argv } of vz!.undo as readonly { argv: readonly string[] }[]) run(argv);
    expect(readFileSync(file, "utf8")).toBe(before);
    for (const { argv } of boot!.commands) run(argv);
    expect(run(boot!.check[0]!.argv)).toBe("ipt_LOG\nxt_recent\nxt_state\n");
  });

  it.each([
    ["no such line", "VIRTUOZZO=yes\n", 'IPTABLES_MODULES="ipt_LOG xt_recent xt_state"\n'],
    ["an apostrophe", "IPTABLES_MODULES='ipt_tos'\n", "IPTABLES_MODULES='ipt_LOG xt_recent xt_state ipt_tos'\n"],
    ["no quotes", "IPTABLES_MODULES=ipt_tos\n", 'IPTABLES_MODULES="ipt_LOG xt_recent xt_state ipt_tos"\n'],
    ["nothing in it", "IPTABLES_MODULES=\n", 'IPTABLES_MODULES="ipt_LOG xt_recent xt_state"\n'],
    ["empty quotes", 'IPTABLES_MODULES=""\n', 'IPTABLES_MODULES="ipt_LOG xt_recent xt_state "\n'],
  ])("name the modules where the file has %s", (_, before, after) => {
    const file = join(mkdtempSync(join(tmpdir(), "whytables-")), "vz.conf");
    writeFileSync(file, before);
    const run = (argv: readonly string[]): string => execFileSync(argv[0]!, argv.slice(1).map((word) => word.replaceAll("/etc/vz/vz.conf", file)), { encoding: "utf8" });
    const [, vz] = compareNodes({ source: OLD_NODE, target: SAME_BUT_LESS }).remedies;
    for (const { argv } of vz!.commands) run(argv);
    expect(run(vz!.check[0]!.argv)).toBe(after);
  });
});
