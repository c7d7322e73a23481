import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import type { EnvironmentInput } from "../../../src/model/fact.js";

const NAT = "[root@ct12 ~]# iptables -t nat -A POSTROUTING -o venet0 -j MASQUERADE\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const STATE = "[root@ct12 ~]# iptables -A INPUT -m state --state NEW -j ACCEPT\niptables: No chain/target/match by that name.\n";
const INSIDE = { platform: "virtuozzo", place: "container", ctid: "12" } as const;

const first = (text: string, environment: EnvironmentInput) => diagnose(text, { environment: { ...INSIDE, ...environment } }).diagnoses[0]!;
const lines = (text: string, environment: EnvironmentInput): readonly string[] => first(text, environment).remedies.flatMap(({ commands }) => commands.map(({ shell, argv }) => shell ?? argv.join(" ")));

const VZCTL = "vzctl set 12 --save --netfilter full --setmode restart";
const PRLCTL = "prlctl set 12 --netfilter full";
const LIST = "--iptables \"$IPTABLES ";

describe("the remedy for a missing nat table", () => {
  it.each([
    ["nothing known", {}, VZCTL],
    ["Virtuozzo 6.0 update 6", { virtuozzo: "6.0 update 6" }, VZCTL],
    ["Virtuozzo 6.0.12", { virtuozzo: "6.0.12" }, VZCTL],
    ["vzctl 4.7", { vzctl: "4.7" }, VZCTL],
    ["a kernel that loads on demand", { kernel: "2.6.32-042stab127.2" }, VZCTL],
    ["Virtuozzo 7.0.9", { virtuozzo: "7.0.9" }, PRLCTL],
    ["a kernel of Virtuozzo 7", { kernel: "3.10.0-693.21.1.vz7.46.7" }, PRLCTL],
    ["Virtuozzo 6.0.5", { virtuozzo: "6.0.5" }, LIST],
    ["Virtuozzo 6.0 update 5", { virtuozzo: "6.0 update 5" }, LIST],
    ["vzctl 4.6", { vzctl: "4.6" }, LIST],
    ["a 2.6.18 kernel", { kernel: "2.6.18-348.el5.028stab106.2" }, LIST],
    ["a kernel without loading on demand", { kernel: "2.6.32-042stab061.2" }, LIST],
  ] as const)("with %s begins with the command of that generation", (_, environment, wanted) => {
    const [found] = lines(NAT, environment).filter((line) => line.includes("--netfilter") || line.includes("--iptables"));
    expect(found).toContain(wanted);
  });

  it.each([
    ["6.0.5", "--netfilter"],
    ["6.0.12", "--iptables"],
    ["7.0.9", "--iptables"],
  ])("of %s has no %s", (virtuozzo, absent) => {
    expect(lines(NAT, { virtuozzo }).join("\n")).not.toContain(absent);
  });

  it.each(["8.0.0", "9.0.1"])("of %s is the node's module alone: neither mode nor list exists", (virtuozzo) => {
    const answer = first(NAT, { virtuozzo });
    expect(answer.code).toBe("module/container-cannot-load");
    expect(answer.netfilterMode).toBeUndefined();
    expect(lines(NAT, { virtuozzo }).join("\n")).not.toMatch(/--netfilter|--iptables/);
  });

  it("loads the module on the node and adds its names to both lists, since a list replaces the one before", () => {
    const all = lines(NAT, { virtuozzo: "6.0.5" });
    expect(first(NAT, { virtuozzo: "6.0.5" }).remedies[0]!.record?.[0]?.shell).toBe("grep -H -e NETFILTER -e IPTABLES /etc/vz/conf/12.conf");
    expect(all[0]).toMatch(/^modprobe -a .*\biptable_nat\b/);
    expect(all.find((line) => line.startsWith("sed"))).toBe("sed -i 's/^IPTABLES=\"/&ip_tables ip_conntrack iptable_nat /' /etc/vz/vz.conf");
    expect(all.find((line) => line.includes("--iptables"))).toMatch(/sh 12 'ip_tables ip_conntrack iptable_nat'$/);
  });

  it.each([
    [{ virtuozzo: "6" }], [{ virtuozzo: "6.0" }], [{ vzctl: "4" }], [{ kernel: "2.6.32-042stab084.20" }],
  ] as const)("of %o shows both ways, the mode first, and asks for the version", (environment) => {
    const ways = lines(NAT, environment).filter((line) => line.includes("--netfilter") || line.includes("--iptables"));
    expect([ways[0], ways.at(-1)]).toEqual([expect.stringContaining("--netfilter full"), expect.stringContaining(LIST)]);
    expect(["virtuozzo", "vzctl"]).toContain(first(NAT, environment).ask[0]?.fact);
  });
});

describe("the mode", () => {
  it.each([
    ["-A INPUT -m state --state NEW -j ACCEPT", "stateful"],
    ["-A INPUT -m conntrack --ctstate NEW -j ACCEPT", "stateful"],
    ["-A INPUT -p tcp --syn -m connlimit --connlimit-above 9 -j REJECT", "stateful"],
    ["-t nat -A PREROUTING -p tcp --dport 80 -j REDIRECT --to-ports 8080", "full"],
    ["-t nat -A PREROUTING -p tcp --dport 80 -j DNAT --to-destination 192.0.2.9", "full"],
    ["-A OUTPUT -m owner --uid-owner 48 -j ACCEPT", "stateless"],
    ["-A INPUT -m string --algo bm --string x -j DROP", "stateless"],
  ])("for iptables %s is %s, and no larger one", (rule, mode) => {
    expect(first(`[root@ct12 ~]# iptables ${rule}\niptables: No chain/target/match by that name.\n`, { virtuozzo: "6.0.12" }).netfilterMode).toBe(mode);
  });

  it("is not promised for what no mode gives", () => {
    const answer = first("[root@ct12 ~]# iptables -A INPUT -m set --match-set bl src -j DROP\niptables: No chain/target/match by that name.\n", { virtuozzo: "6.0.12" });
    expect(answer.netfilterMode).toBeUndefined();
    expect(answer.remedies.flatMap(({ commands }) => commands.map(({ shell, argv }) => shell ?? argv.join(" "))).join("\n")).not.toContain("--netfilter");
  });

  it("that is in force already is not given once more", () => {
    expect(first(STATE, { virtuozzo: "6.0.12", netfilterMode: "stateless" }).code).toBe("virtuozzo/conntrack-not-allowed");
    expect(first(STATE, { virtuozzo: "6.0.12", netfilterMode: "stateful" }).code).toBe("virtuozzo/mode-change-pending");
    expect(first(STATE, { virtuozzo: "6.0.12", netfilterMode: "stateful", restartedSinceMode: true }).code).not.toBe("virtuozzo/mode-change-pending");
  });
});
