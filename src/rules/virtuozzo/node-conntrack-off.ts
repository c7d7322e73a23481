import type { Rule } from "../../model/rule.js";
import { WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/node-conntrack-off",
  since: "0.1.0",
  title: "Connection tracking is switched off for the node itself",
  cause:
    "vzctl from 4.7 on, Virtuozzo 6, and vzctl of Virtuozzo 7 up to 7.0.125 load nf_conntrack with ip_conntrack_disable_ve0=1, because tracking slows down the traffic of all containers. On the node itself the nat table is then missing, and every packet counts as INVALID for state rules. Containers are not affected. Later vzctl sets nothing; there the first rule that needs tracking turns it on.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "nat" }, { fact: "field.errno", not: ["EPERM", "EACCES"] }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "field.table", is: "nat" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: ["nat", "conntrack"] }] },
    { message: "vz/node-conntrack-off" },
    // In a node's listing it is the vendor's setting, and no fault by itself.
    { message: "vz/conntrack-disable-option", when: [{ fact: "messages", includes: ["iptables/table-init-failed", "iptables/no-chain-target-match", "vz/invalid-drop", "vz/packet-loss"] }] },
    "vz/conntrack-disable-option-alone",
    { message: "vz/invalid-drop", when: [{ fact: "conntrackDisableVe0", is: 1 }] },
  ],
  // The package's own words and the kernel's are about the node, wherever they are quoted.
  requires: [{ fact: "platform", is: "virtuozzo" }, { any: [{ fact: "place", is: "node" }, { fact: "message.id", is: ["vz/node-conntrack-off", "vz/conntrack-disable-option-alone"] }] }],
  excludes: [{ fact: "conntrackDisableVe0", is: 0 }, { fact: "vzctl", atLeast: "7.0.126" }, WITHOUT_MODES],
  supports: [{ fact: "conntrackDisableVe0", is: 1 }],
  modules: ["nf_conntrack", "iptable_nat"],
  remedies: [
    {
      title: "Switch tracking on for the node: set the option to 0 and restart the node",
      where: "node",
      effect: "dangerous",
      lasting: true,
      commands: [["sh", "-c", "sed -i s/ip_conntrack_disable_ve0=1/ip_conntrack_disable_ve0=0/ /etc/modprobe.d/*.conf"], ["reboot"]],
      check: [["grep", "-r", "ip_conntrack_disable_ve0", "/etc/modprobe.d"], ["cat", "/sys/module/nf_conntrack/parameters/ip_conntrack_disable_ve0"]],
      undo: [["sh", "-c", "sed -i s/ip_conntrack_disable_ve0=0/ip_conntrack_disable_ve0=1/ /etc/modprobe.d/*.conf"], ["reboot"]],
      note: "The line stands in openvz.conf (OpenVZ), parallels.conf (Virtuozzo 6), vz.conf or parallels.conf (7). Change the value and keep the line: an update adds it again when it is gone. For ip_conntrack it only counts on 2.6.18 kernels. In place of the restart the modules can be loaded anew (modprobe -r, then modprobe nf_conntrack) while nothing uses them. It costs throughput for all containers, and the node's own tracking table has to hold their connections too.",
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
