import type { Test } from "../../model/fact.js";
import type { Rule, RuleRemedy } from "../../model/rule.js";
import { RULE_AGAIN, editedRule } from "../rule-again.js";
import { REFUSED_HERE } from "../scratch-rule.js";

/** The module's list as long as the rule counts. */
const LONGER_LIST = {
  effect: "interrupts-traffic",
  lasting: true,
  record: [["sh", "-c", "cat /sys/module/xt_recent/parameters/ip_pkt_list_tot; grep -rs recent /etc/modprobe.d"]],
  commands: [
    ["sh", "-c", "printf 'options xt_recent ip_pkt_list_tot=%s\\n' \"$1\" >> /etc/modprobe.d/whytables.conf", "sh", { slot: "count" }],
    ["modprobe", "-r", "xt_recent"],
    ["modprobe", "xt_recent"],
  ],
  check: [REFUSED_HERE],
  undo: [["sed", "-i", "/^options xt_recent ip_pkt_list_tot=/d", "/etc/modprobe.d/whytables.conf"], ["modprobe", "-r", "xt_recent"], ["modprobe", "xt_recent"]],
} as const satisfies Partial<RuleRemedy>;

/** 255 is the longest list; a kernel that has that already takes no more. */
const LIST_CAN_GROW: readonly Test[] = [
  { any: [{ all: [{ fact: "field.count", known: true }, { fact: "field.count", below: 256 }] }, { all: [{ fact: "need.hitcount", known: true }, { fact: "need.hitcount", below: 256 }] }] },
  { any: [{ fact: "field.most", below: 255 }, { fact: "field.most", known: false }] },
];

export const rule: Rule = {
  code: "limit/recent-hitcount",
  family: "limit-reached",
  since: "0.1.0",
  title: "recent does not remember as many packets as --hitcount asks for",
  cause:
    "The recent match keeps the times of the last packets of each address, and refuses a rule that counts further than it remembers. Before Linux 3.19 that is 20 packets, unless the module was loaded with another ip_pkt_list_tot; since then it grows with the rule, up to 255 (the newest kernels: 65535). iptables only hears that the kernel refused; the reason stands in the kernel's log: of a container on Virtuozzo 6 in its own or in the node's.",
  severity: "error",
  symptoms: [
    // The kernel's line has the numbers, so it goes first.
    { message: "kernel/recent-hitcount" },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/recent-hitcount" }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: "kernel/recent-hitcount" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/recent-hitcount" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.hitcount", atLeast: 21 }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.hitcount", atLeast: 21 }] },
    // The text speaks of recent's module, and it is loaded: then it was not missing, and the count is what it refuses.
    { message: "iptables/unknown-error", when: [{ fact: "field.number", is: ["-1", "4294967295", "18446744073709551615"] }, { fact: "modulesLoaded", includes: ["ipt_recent", "xt_recent"] }, { fact: "modulesSaid", includes: ["ipt_recent", "xt_recent"] }, { fact: "need.hitcount", known: false }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.hitcount", atLeast: 21 }] },
    { message: "iptables/restore-line-failed", when: [{ fact: "need.hitcount", atLeast: 21 }] },
  ],
  modules: ["xt_recent"],
  tell: {
    question: { text: "What does the kernel's log say?", where: "host", argv: ["dmesg"] },
    answer: "it names xt_recent and a hitcount",
  },
  remedies: [
    {
      title: "Load the module with a longer list",
      where: "host",
      when: [
        // Only kernels before 3.19 speak of packets to be remembered.
        { any: [{ all: [{ fact: "field.most", known: true }, { fact: "field.most", below: 255 }] }, { fact: "kernel", below: "3.19" }] },
        { any: [{ fact: "platform", not: "virtuozzo" }, { fact: "platform", known: false }] },
        ...LIST_CAN_GROW,
      ],
      ...LONGER_LIST,
      note: "The module only goes while no rule uses it: delete the rules with -m recent first. 255 is the most. Where the module is called ipt_recent (2.6.18), use that name.",
      proof: { kind: "source", ref: "linux 2.6.32 net/netfilter/xt_recent.c recent_mt_check, ip_pkt_list_tot" },
    },
    {
      title: "Load the module with a longer list, on the node",
      where: "node",
      when: [
        { fact: "platform", known: true },
        { fact: "platform", is: "virtuozzo" },
        { any: [{ fact: "kernel", below: "3.19" }, { fact: "kernel", known: false }] },
        ...LIST_CAN_GROW,
      ],
      ...LONGER_LIST,
      note: "One value holds for all containers of the node. The module only goes while no container has a rule with -m recent; otherwise the option takes effect with the node's next restart.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 net/netfilter/xt_recent.c recent_mt_check, ip_pkt_list_tot" },
    },
    {
      title: "Count to fewer packets in a shorter time",
      ...RULE_AGAIN,
      ...editedRule([{ do: "lower", option: "--hitcount", most: 20, alongside: "--seconds" }]),
      note: "Type the rule with a --hitcount of 20 at most and --seconds divided by as much: --seconds 60 --hitcount 60 becomes --seconds 20 --hitcount 20. For higher rates hashlimit is the better match: -m hashlimit --hashlimit-above 60/min --hashlimit-mode srcip --hashlimit-name NAME (iptables before 1.4: --hashlimit 60/min in a rule that accepts).",
      proof: { kind: "live", ref: "proof lab; net/netfilter/xt_recent.c recent_mt_check; iptables extensions/libxt_hashlimit.c" },
    },
  ],
  explains: ["restore/line-refused", "kernel/rule-refused", "virtuozzo/module-not-allowed", "virtuozzo/conntrack-not-allowed", "module/unavailable"],
  ask: ["kernel"],
  sources: ["net/netfilter/xt_recent.c recent_mt_check (2.6.32: ip_pkt_list_tot; 3.19: XT_RECENT_MAX_NSTAMPS)", "iptables extensions/libxt_recent.c"],
};
