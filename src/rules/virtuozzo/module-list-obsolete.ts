import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/module-list-obsolete",
  since: "0.1.0",
  title: "The module list is obsolete: NETFILTER decides, or it has another name",
  cause:
    "Since vzctl 4.7 a container's NETFILTER mode wins over IPTABLES, which is then ignored: what the list gave and the mode does not give is gone. In /etc/vz/vz.conf the list is now IPTABLES_MODULES and only names what the service loads on the node; the old name still works there.",
  severity: "warning",
  symptoms: ["vz/module-list-obsolete"],
  remedies: [
    {
      title: "Keep NETFILTER in the container's configuration and take IPTABLES out",
      where: "node",
      effect: "none",
      lasting: false,
      commands: [["grep", "-n", "-e", "IPTABLES", "-e", "NETFILTER", "/etc/vz/vz.conf", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }]],
      check: [["vzctl", "status", { slot: "ctid" }]],
      note: "Choose the mode that covers what the list held: iptable_nat or ipt_REDIRECT need full, ip_conntrack and ipt_state need stateful.",
      proof: { kind: "source", ref: "vzctl 4.7 src/lib/iptables.c get_ipt_mask; etc/init.d/vz-redhat.in" },
    },
  ],
  sources: ["vzctl 4.7 src/lib/iptables.c", "vzctl etc/init.d/vz-redhat.in"],
};
