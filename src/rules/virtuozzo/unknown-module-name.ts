import type { Rule } from "../../model/rule.js";
import { MODE_NOW } from "../virtuozzo-mode-remedies.js";

/** By vzctl: the file may be a link into the container's private area, which sed -i would replace (libvzctl lib/env.c restore_config_link). */
const WITHOUT_NAME = '. /etc/vz/vz.conf; . "/etc/vz/conf/$1.conf"; vzctl set "$1" --save --iptables "$(for n in $IPTABLES; do [ "$n" = "$2" ] || printf "%s " "$n"; done)"';

export const rule: Rule = {
  code: "virtuozzo/unknown-module-name",
  since: "0.1.0",
  title: "vzctl does not know a name in IPTABLES and leaves it out",
  cause:
    "IPTABLES takes a short fixed list of names; every other module name (all IPv6 ones, ipt_MASQUERADE, xt_connlimit, and ipt_recent from Virtuozzo 7 on) is skipped. The base module's name is enough: ip_conntrack for connlimit, iptable_nat for MASQUERADE, ip_tables for string or MARK.",
  severity: "warning",
  symptoms: ["vz/unknown-iptable-module", { message: "vz/bad-parameter", when: [{ fact: "field.name", is: ["IPTABLES", "iptables"] }] }, { message: "vz/bad-config-value", when: [{ fact: "field.name", is: ["IPTABLES", "iptables"] }] }],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Take the name out of the container's list",
      where: "node",
      effect: "reversible",
      lasting: true,
      record: [MODE_NOW],
      commands: [["sh", "-c", WITHOUT_NAME, "sh", { slot: "ctid" }, { slot: "module" }]],
      check: [["sh", "-c", "! vzctl set \"$1\" --save 2>&1 | grep -q 'Unknown iptable'", "sh", { slot: "ctid" }]],
      undo: "Set the list that was recorded again, with vzctl set --iptables.",
      note: "The same name may stand in /etc/vz/vz.conf: there it has to be taken out by hand. The module itself may still be needed: load it on the node. From Virtuozzo 6.0 update 6 and vzctl 4.7 on use a netfilter mode, and no list.",
      proof: { kind: "source", ref: "vzctl src/lib/iptables.c _g_iptables; libvzctl lib/iptables.c" },
    },
  ],
  sources: ["vzctl src/lib/iptables.c", "libvzctl lib/iptables.c"],
};
