import { describe, expect, it } from "vitest";
import { compareNodes } from "../../../src/ruleset/compare/compare-nodes.js";
import { renderComparison } from "../../../src/render/comparison.js";

const HEAD = "Module                  Size  Used by\n";
const ROWS = ["xt_state                1508  9", "iptable_nat             6226  1", "nf_nat                 23213  1 iptable_nat", "nf_conntrack_ipv4       9946  2 xt_state,nf_nat", "nf_conntrack           80313  3 xt_state,nf_nat,nf_conntrack_ipv4", "iptable_filter          2937  8", "ip_tables              18119  2 iptable_nat,iptable_filter"];
const OLD = "[root@vz6 ~]# uname -r\n2.6.32-042stab123.9\n", NEW = "[root@vz7 ~]# uname -r\n3.10.0-1160.41.1.vz7.183.5\n";
const full = `${OLD}[root@vz6 ~]# lsmod\n${HEAD}${ROWS.join("\n")}\n`;
const without = (...names: readonly string[]): string => `${OLD}[root@vz6b ~]# lsmod\n${HEAD}${ROWS.filter((row) => !names.some((name) => row.startsWith(name))).join("\n").replaceAll(new RegExp(`(?:,|(?<= ))(?:${names.join("|")})`, "g"), "").replaceAll(/ ,/g, " ")}\n`;
const RULES = "*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -m state --state ESTABLISHED -j ACCEPT\nCOMMIT\n*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -j DNAT --to-destination 192.0.2.1\nCOMMIT\n";

describe("listings and notShown", () => {
  it.each([
    ["filtered by grep", `[root@b ~]# lsmod | grep nf_\nnf_conntrack           80313  2 xt_state,nf_nat\n`, /grep/],
    ["cut by head", `[root@b ~]# lsmod | head -n 2\n${HEAD}${ROWS[0]!}\n`, /head/],
    ["two in one paste", `${full}\n${without("xt_state")}`, /2 lists in one paste/],
    ["without sizes", ROWS.map((row) => row.split(" ")[0]!).join("\n"), /size/],
  ])("%s: said, and nothing called missing that it could not have shown", (_, target, why) => {
    const found = compareNodes({ source: full, target, rules: RULES });
    expect(found.listings.filter(({ node }) => node === "target").map((fault) => fault.why).join("\n")).toMatch(why);
    if (found.notShown.length > 0) for (const module of found.notShown) expect(found.missingOnTarget).not.toContain(module);
  });

  it("a list that shows a part leaves open what it does not show", () => {
    const found = compareNodes({ source: full, target: "[root@b ~]# lsmod | head -n 2\nModule                  Size  Used by\nxt_state                1508  9\n" });
    expect(found.missingOnTarget).toEqual([]);
    expect(found.notShown).toEqual(expect.arrayContaining(["iptable_nat", "nf_nat"]));
    expect(compareNodes({ source: full, target: without("iptable_nat") }).notShown).toEqual([]);
  });
});

describe("names of the target's kernel", () => {
  const masquerade = "*nat\n-A POSTROUTING -o venet0 -j MASQUERADE\nCOMMIT\n*filter\n-A INPUT -m state --state ESTABLISHED -j ACCEPT\nCOMMIT\n";
  const bare = (...rows: readonly string[]): string => `${HEAD}${rows.join("\n")}\n`;

  it("are told by the modules of the listing, where no release stands there", () => {
    const { neededAndMissing } = compareNodes({ source: bare(...ROWS), target: bare("iptable_filter          2937  8", "ip_tables              18119  1 iptable_filter"), rules: masquerade });
    expect(neededAndMissing).toEqual(expect.arrayContaining(["ipt_MASQUERADE", "xt_state"]));
    expect(neededAndMissing).not.toContain("xt_MASQUERADE");
  });

  it("are those of its release", () => {
    const on = (release: string): readonly string[] => compareNodes({ source: full, target: `# uname -r\n${release}\n${HEAD}ip_tables              18119  0\n`, rules: masquerade }).neededAndMissing;
    expect(on("3.10.0-1160.41.1.vz7.183.5")).toContain("ipt_MASQUERADE");
    expect(on("6.1.0-18-amd64")).toContain("xt_MASQUERADE");
  });
});

describe("settings", () => {
  it("that differ, and that do not suffice for the rules", () => {
    const found = compareNodes({ source: `${full}NETFILTER="full"\nNUMIPTENT="200"\n`, target: `${full}NETFILTER="stateful"\nNUMIPTENT="4"\n`, rules: RULES });
    expect(found.settings.join("\n")).toMatch(/mode is full on the source and stateful on the target[\s\S]*numiptent is 200 on the source and 4 on the target[\s\S]*need netfilter mode full, the target has stateful[\s\S]*numiptent of the target is 4/);
    expect(compareNodes({ source: `${full}NETFILTER="full"\n`, target: `${full}NETFILTER="full"\n`, rules: RULES }).settings).toEqual([]);
  });

  it("of Virtuozzo before modes are lists", () => {
    const found = compareNodes({ source: `${full}IPTABLES="ipt_state iptable_nat"\n`, target: `${full}IPTABLES="ipt_state"\n`, rules: RULES });
    expect(found.settings.join("\n")).toMatch(/IPTABLES of the target lacks iptable_nat/);
  });
});

describe("the plan", () => {
  const titles = (nodes: Parameters<typeof compareNodes>[0], when: "before" | "after-failure"): string => compareNodes(nodes).plan.filter((step) => step.when === when).map(({ title }) => title).join("\n");

  it("loads on the target what it lacks, where this Virtuozzo loads it from", () => {
    const old = titles({ source: full, target: without("xt_state") }, "before");
    expect(old).toMatch(/IPTABLES_MODULES/);
    expect(old).not.toMatch(/systemd/);
    const seven = titles({ source: full, target: `${NEW}[root@vz7 ~]# lsmod\n${HEAD}iptable_filter          2937  8\nip_tables 18119 1 iptable_filter\n` }, "before");
    expect(seven).toMatch(/systemd: Virtuozzo 7/);
    expect(seven).not.toMatch(/IPTABLES_MODULES/);
  });

  it("loads nothing where nothing is missing", () => {
    expect(titles({ source: full, target: full, rules: RULES }, "before")).not.toMatch(/Load/);
  });

  it("names the mode and the limit that the rules need", () => {
    const { plan } = compareNodes({ source: full, target: full, rules: RULES });
    expect(plan.map(({ note }) => note).join("\n")).toMatch(/NETFILTER must be full; vzctl set CTID --save --netfilter full[\s\S]*NUMIPTENT must be 10 or more/);
  });

  it("opens the container's policies before its rules go", () => {
    const lines = compareNodes({ source: full, target: full }).plan.at(-1)!.commands.map(({ shell }) => shell);
    expect(lines.indexOf("iptables -P INPUT ACCEPT")).toBeGreaterThanOrEqual(0);
    expect(lines.indexOf("iptables -P INPUT ACCEPT")).toBeLessThan(lines.indexOf("iptables -F"));
  });

  it("is read in its order: what would fail, before the migration, after it failed", () => {
    const text = renderComparison(compareNodes({ source: full, target: without("xt_state"), rules: RULES }));
    const order = ["could not be restored there", "Missing on the target node: xt_state", "Before the migration", "modprobe -a xt_state", "After it failed", "iptables-restore --test", "Note:"].map((words) => text.indexOf(words));
    expect(order.every((at) => at >= 0), text).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});
