import type { Rule } from "../../model/rule.js";
import { sysctlKept } from "../kept.js";
import { MODULES_NOW, TAKE_OUT_NEW } from "../modules.js";

export const rule: Rule = {
  code: "conntrack/helper-assignment-off",
  since: "0.1.0",
  title: "The kernel no longer gives helpers to connections by their port",
  cause:
    "A helper lets a peer open further ports, so since Linux 4.7 none is attached just because a connection goes to port 21 or 5060: rules have to say where one is wanted. A connection passed for which a loaded helper would have been taken before. FTP, SIP or TFTP through this machine then lose their data connections, unless rules let them in otherwise. When nothing of that kind is used here the line is harmless.",
  severity: "warning",
  symptoms: ["kernel/helper-assignment-off", "kernel/helper-assignment-deprecated"],
  modules: ["xt_CT", "nf_conntrack"],
  remedies: [
    {
      title: "Attach the helper by a rule, here for FTP",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [
        ["modprobe", "nf_conntrack_ftp"],
        ["iptables", "-t", "raw", "-A", "PREROUTING", "-p", "tcp", "--dport", "21", "-j", "CT", "--helper", "ftp"],
        ["iptables", "-t", "raw", "-A", "OUTPUT", "-p", "tcp", "--dport", "21", "-j", "CT", "--helper", "ftp"],
      ],
      record: [MODULES_NOW],
      // Asking the table itself would make it.
      check: [["sh", "-c", "iptables-save | grep -q -- '--dport 21 -j CT --helper ftp'"]],
      look: [{ command: ["sh", "-c", "conntrack -L | grep helper=; conntrack -L expect"], for: "an entry with helper=ftp while a transfer runs" }],
      undo: [
        ["iptables", "-t", "raw", "-D", "PREROUTING", "-p", "tcp", "--dport", "21", "-j", "CT", "--helper", "ftp"],
        ["iptables", "-t", "raw", "-D", "OUTPUT", "-p", "tcp", "--dport", "21", "-j", "CT", "--helper", "ftp"],
        TAKE_OUT_NEW,
      ],
      note: "OUTPUT is for a client on this machine. Let RELATED in as narrowly: -m conntrack --ctstate RELATED -m helper --helper ftp. The line is printed once after each start. firewalld, ufw and shorewall attach helpers themselves: firewall-cmd --permanent --add-service=ftp.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/xt_CT.c; net/netfilter/nf_conntrack_helper.c nf_ct_lookup_helper" },
    },
    {
      title: "Switch the old behaviour on again",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "kernel", below: "6.0" }, { fact: "kernel", known: false }] }],
      ...sysctlKept("net.netfilter.nf_conntrack_helper", "1"),
      check: [["sh", "-c", "test \"$(sysctl -n net.netfilter.nf_conntrack_helper)\" = 1"]],
      note: "Linux 6.0 removed the setting. It lets every peer that a helper listens to open ports.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_helper.c (nf_ct_auto_assign_helper, until 5.19)" },
    },
  ],
  sources: ["net/netfilter/nf_conntrack_helper.c nf_ct_lookup_helper (4.7 to 5.19)"],
};
