import type { Rule } from "../../model/rule.js";
import { REFUSED_AGAIN } from "../scratch-rule.js";
import { MODE_NOW, setByVzctl } from "../virtuozzo-mode-remedies.js";
import { edited } from "../kept.js";

export const rule: Rule = {
  code: "virtuozzo/module-list-obsolete",
  since: "0.1.0",
  title: "The module list is obsolete: NETFILTER decides, or it has another name",
  cause:
    "Since vzctl 4.7 a container's NETFILTER mode wins over IPTABLES, which is then ignored: what the list gave and the mode does not give is gone. In /etc/vz/vz.conf of OpenVZ the list is now IPTABLES_MODULES and only names what the service loads on the node; the old name still works there. Virtuozzo 6 has IPTABLES_MODULES in /etc/sysconfig/iptables-config, and 7 loads what is allowed by itself.",
  severity: "warning",
  symptoms: ["vz/module-list-obsolete"],
  remedies: [
    {
      title: "OpenVZ: give the line in vz.conf its new name, which ends the remark",
      where: "node",
      effect: "reversible",
      lasting: true,
      only: "with OpenVZ's vzctl from 4.7 on",
      ...edited("/etc/vz/vz.conf", "s/^IPTABLES=/IPTABLES_MODULES=/"),
      check: [["sh", "-c", "! grep -q '^IPTABLES=' /etc/vz/vz.conf"]],
      note: "Only what the vz service loads on the node changes its name. On Virtuozzo 6 the list of modules to load is in /etc/sysconfig/iptables-config, and 7 needs none: there take the line out.",
      proof: { kind: "source", ref: "vzctl 4.7 etc/init.d/vz-redhat.in" },
    },
    {
      title: "Give the container the mode that covers what its list held; the list may stay, it is ignored",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      record: [MODE_NOW],
      commands: [setByVzctl({ slot: "mode" })],
      check: [REFUSED_AGAIN],
      undo: "Set the mode that was recorded, with the same command.",
      note: "iptable_nat, ip_nat_… and ipt_REDIRECT in the list need full; ip_conntrack…, ipt_state, ipt_conntrack and ipt_helper need stateful; all others stateless. Where nothing is refused there is nothing to do: the line is only a remark.",
      proof: { kind: "source", ref: "vzctl 4.7 src/lib/iptables.c get_ipt_mask; etc/init.d/vz-redhat.in" },
    },
  ],
  sources: ["vzctl 4.7 src/lib/iptables.c", "vzctl etc/init.d/vz-redhat.in"],
};
