import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/node-conntrack-off",
  since: "0.1.0",
  title: "Connection tracking is switched off for the node itself",
  cause:
    "vzctl 4.7 and later, Virtuozzo 6 and Virtuozzo 7 up to 7.0.125 load nf_conntrack with ip_conntrack_disable_ve0=1, because tracking slows down the traffic of all containers. On the node itself the nat table is then missing, and every packet counts as INVALID for state rules. Containers are not affected.",
  severity: "error",
  on: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "nat" }], weight: 1 },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: ["nat", "conntrack"] }] },
    { message: "vz/node-conntrack-off", weight: 1 },
    "vz/conntrack-disable-option",
    "vz/modprobe-bad-line",
    { message: "vz/invalid-drop", when: [{ fact: "conntrackDisableVe0", is: 1 }] },
  ],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "node" }],
  unless: [{ fact: "conntrackDisableVe0", is: 0 }],
  supports: [{ fact: "conntrackDisableVe0", is: 1, weight: 2 }],
  modules: ["nf_conntrack", "iptable_nat"],
  remedies: [
    {
      title: "Switch tracking on for the node: set the option to 0 and load the module again, or restart the node",
      where: "node",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ any: [{ fact: "virtuozzo", known: false }, { fact: "virtuozzo", below: "7.0.126" }] }],
      commands: [["sh", "-c", "sed -i s/ip_conntrack_disable_ve0=1/ip_conntrack_disable_ve0=0/ /etc/modprobe.d/*.conf"]],
      check: [["grep", "-r", "ip_conntrack_disable_ve0", "/etc/modprobe.d"], ["cat", "/sys/module/nf_conntrack/parameters/ip_conntrack_disable_ve0"]],
      undo: [["sh", "-c", "sed -i s/ip_conntrack_disable_ve0=0/ip_conntrack_disable_ve0=1/ /etc/modprobe.d/*.conf"]],
      note: "The line stands in openvz.conf (OpenVZ), parallels.conf (Virtuozzo 6) or vz.conf (7). Change the value and keep the line: an update adds it again when it is gone. It costs throughput for all containers, and the node's own tracking table has to hold their connections too.",
      proof: { kind: "source", ref: "vzctl.spec %post (4.7, 4.8); net/netfilter/nf_conntrack_standalone.c ip_conntrack_disable_ve0" },
    },
    {
      title: "Or use rules on the node that need no tracking",
      where: "node",
      effect: "none",
      lasting: false,
      commands: [["iptables", "-S"]],
      check: [["iptables", "-S", "FORWARD"]],
      note: "No state, conntrack or nat rules on the node; drop no INVALID packets there. Containers can still track for themselves. The command stateless of this program prints such a rule set.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_core.c resolve_normal_ct" },
    },
  ],
  ask: ["conntrackDisableVe0", "virtuozzo"],
  sources: ["vzctl.spec %post of vzctl 4.7", "OpenVZ kernel net/netfilter/nf_conntrack_standalone.c", "Virtuozzo 7.0.126: conntrack allocated on demand"],
};
