import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";

const codes = (text: string): readonly string[] => diagnose(text).diagnoses.map(({ code }) => code);

const NODE = "[root@hn4 ~]# vzlist -H -o ctid\n201\n";
const NO_NAT = "[root@hn4 ~]# iptables -t nat -L\niptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";

describe("the nat table missing on the node", () => {
  it("is the node's tracking and no container's mode", () => {
    expect(codes(NODE + NO_NAT)).toEqual(["virtuozzo/node-conntrack-off"]);
    expect(codes(NO_NAT.replace("hn4", "ct201") + NODE)).toEqual(["virtuozzo/nat-not-allowed"]);
  });

  it("is something else where tracking is on, or where vzctl does not switch it off", () => {
    const on = "[root@hn4 ~]# cat /sys/module/nf_conntrack/parameters/ip_conntrack_disable_ve0\n0\n";
    expect(codes(NODE + NO_NAT + on)).not.toContain("virtuozzo/node-conntrack-off");
    expect(codes(`${NODE}[root@hn4 ~]# vzctl --version\nvzctl version 7.0.133\n${NO_NAT}`)).not.toContain("virtuozzo/node-conntrack-off");
  });
});

describe("a reading that a cause stands on", () => {
  const policy = "[root@hn4 ~]# iptables-save -t filter\n*filter\n:FORWARD DROP [48211:3980117]\nCOMMIT\n";

  it("speaks where all that the cause wants was seen", () => {
    expect(codes(NODE + policy)).toEqual(["virtuozzo/forward-policy"]);
  });

  it.each([
    ["on another machine", policy],
    ["where the policy dropped nothing", NODE + policy.replace("48211:3980117", "0:0")],
    ["where the policy accepts", NODE + policy.replace("DROP", "ACCEPT")],
    ["in a container", NODE + policy.replace("hn4", "ct201")],
  ])("is silent, and not listed as unexplained, %s", (_, text) => {
    const report = diagnose(text);
    expect(report.diagnoses).toEqual([]);
    expect(report.unexplained).toEqual([]);
  });

  it("finds dropped INVALID packets only without tracking, and only where the rule is in", () => {
    const rule = "[root@ct44 ~]# iptables -S INPUT\n-A INPUT -m state --state INVALID -j DROP\n";
    const mode = (word: string): string => `[root@hn4 ~]# grep NETFILTER /etc/vz/conf/44.conf\nNETFILTER="${word}"\n`;
    expect(codes(rule + mode("stateless"))).toEqual(["virtuozzo/stateless-drops-invalid"]);
    expect(codes(rule + mode("full"))).toEqual([]);
    expect(codes(`[root@ct44 ~]# iptables -A INPUT -m state --state INVALID -j DROP\niptables: No chain/target/match by that name.\n${mode("stateless")}`)).toEqual(["virtuozzo/conntrack-not-allowed"]);
  });
});

describe("csf's test without LOG", () => {
  const failed = (tested: string): string => `Testing ${tested}...FAILED [FATAL Error: iptables: No chain/target/match by that name.] - Required for csf to function\n`;
  const inside = { environment: { platform: "virtuozzo", place: "container" } } as const;

  it("is LOG alone: the other tests end in it", () => {
    const [answer] = diagnose(failed("ipt_LOG") + failed("ipt_state/xt_state") + failed("ipt_limit/xt_limit"), inside).diagnoses;
    expect(answer).toMatchObject({ code: "virtuozzo/module-not-allowed", netfilterMode: "stateless" });
    expect(answer!.modules).toContain("ipt_LOG");
  });

  it("is tracking where LOG works", () => {
    expect(diagnose(`Testing ipt_LOG...OK\n${failed("ipt_state/xt_state")}`, inside).diagnoses[0]).toMatchObject({ code: "virtuozzo/conntrack-not-allowed", netfilterMode: "stateful" });
  });
});

describe("a container's id", () => {
  it.each(["$(reboot)", "`id`", "1;reboot", "../../etc/passwd", "<b>7</b>"])("%j reaches no command", (hostile) => {
    const report = diagnose(`[root@hn4 ~]# vzctl set ${hostile} --netfilter full --save\nUnable to set iptables/netfilter on a running container\n`);
    const words = report.diagnoses.flatMap(({ remedies }) => remedies.flatMap(({ commands }) => commands.flatMap(({ argv }) => argv)));
    expect(words.join(" ")).not.toContain(hostile);
    expect(report.diagnoses[0]!.code).toBe("virtuozzo/mode-change-pending");
  });
});

describe("two lists of loaded modules beside a failed restore", () => {
  const list = (host: string, modules: readonly string[]): string => `[root@${host} ~]# lsmod\nModule                  Size  Used by\n${modules.map((name) => `${name}            3204  1\n`).join("")}`;
  const failed = "Error: iptables-restore exited with 2\n";
  const modules = (text: string): readonly string[] => diagnose(text).diagnoses[0]!.modules;

  it("name what one node has and the other lacks, in either order", () => {
    expect(modules(failed + list("hn1", ["xt_connlimit", "xt_state"]) + list("hn2", ["xt_state"]))).toEqual(["xt_connlimit"]);
    expect(modules(failed + list("hn2", ["xt_state"]) + list("hn1", ["xt_connlimit", "xt_state"]))).toEqual(["xt_connlimit"]);
  });

  it("name nothing where they agree, or where there are more than two", () => {
    expect(modules(failed + list("hn1", ["xt_state"]) + list("hn2", ["xt_state"]))).toEqual([]);
    expect(modules(failed + list("hn1", ["xt_connlimit"]) + list("hn2", ["xt_state"]) + list("hn3", ["xt_limit"]))).toEqual([]);
  });
});
