import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "limit/netlink-buffer",
  family: "limit-reached",
  since: "0.1.0",
  title: "The netlink buffer is too small for what was asked or answered",
  cause:
    "nf_tables programs send a whole change as one netlink message and get an answer for each of its parts. A change larger than the socket's send buffer (Message too long), or more answers than its receive buffer holds (No buffer space available), ends it. It takes large rule sets or many rules in one change, and programs that do not enlarge their buffers or lack the right to.",
  severity: "error",
  symptoms: [
    { message: "means/kernel-refused", when: [{ fact: "field.errno", is: "ENOBUFS" }] },
    { message: "means/tracking-refused", when: [{ fact: "field.errno", is: "ENOBUFS" }] },
    "means/netlink-buffer",
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["ENOBUFS", "EMSGSIZE"] }] },
    { message: "iptables/netlink-receive-failed", when: [{ fact: "field.errno", is: ["ENOBUFS", "EMSGSIZE"] }] },
    { message: "iptables/restore-line-failed", when: [{ fact: "field.errno", is: ["ENOBUFS", "EMSGSIZE"] }] },
    { message: "iptables/not-root", when: [{ fact: "field.errno", is: ["ENOBUFS", "EMSGSIZE"] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOBUFS", "EMSGSIZE"] }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["ENOBUFS", "EMSGSIZE"] }] },
  ],
  remedies: [
    {
      title: "Raise the limits of socket buffers to 8 MiB, where they are smaller",
      where: "host",
      effect: "reversible",
      lasting: false,
      record: [["sh", "-c", "sysctl -n net.core.wmem_max net.core.rmem_max > /root/whytables.buffers"]],
      commands: ["wmem_max", "rmem_max"].map((key) => ["sh", "-c", `[ $(sysctl -n net.core.${key}) -ge 8388608 ] || sysctl -w net.core.${key}=8388608`]),
      check: [["sh", "-c", "test $(sysctl -n net.core.wmem_max) -ge 8388608 && test $(sysctl -n net.core.rmem_max) -ge 8388608"]],
      undo: [["sh", "-c", "sysctl -w net.core.wmem_max=$(sed -n 1p /root/whytables.buffers) net.core.rmem_max=$(sed -n 2p /root/whytables.buffers)"]],
      note: "In a container these are the host's to set: type it there. Then load the rules again. Smaller changes help as well: one table at a time, addresses in sets. A library has to be told to use a larger buffer; iptables and nft of 2019 and later enlarge theirs by themselves when run as root.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/nft.c mnl_set_sndbuffer, mnl_set_rcvbuffer; net/netlink/af_netlink.c netlink_sendmsg (EMSGSIZE), netlink_overrun (ENOBUFS)" },
    },
  ],
  ask: ["iptables", "kernel"],
  sources: ["net/netlink/af_netlink.c netlink_sendmsg, netlink_overrun", "iptables 1.8 iptables/nft.c mnl_set_sndbuffer, mnl_set_rcvbuffer"],
};
