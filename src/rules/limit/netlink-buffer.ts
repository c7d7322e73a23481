import type { Rule } from "../../model/rule.js";

/** What a program may ask for, and what it has when it may not ask for more: root of a user namespace may not (SO_SNDBUFFORCE). */
const KEYS = ["net.core.wmem_max", "net.core.rmem_max", "net.core.wmem_default", "net.core.rmem_default"];
const SIZE = 8 * 1024 * 1024;

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
      title: "Raise the sizes of socket buffers to 8 MiB, where they are smaller",
      where: "host",
      effect: "reversible",
      lasting: false,
      record: [["sh", "-c", `sysctl ${KEYS.join(" ")} > /root/whytables.buffers`]],
      commands: KEYS.map((key) => ["sh", "-c", `[ $(sysctl -n ${key}) -ge ${SIZE} ] || sysctl -w ${key}=${SIZE}`]),
      check: [["sh", "-c", `for key in ${KEYS.join(" ")}; do test $(sysctl -n $key) -ge ${SIZE} || exit 1; done`]],
      undo: [["sysctl", "-p", "/root/whytables.buffers"]],
      note: "In a container these are the host's to set: type it there. Then load the rules again. Smaller changes help as well: one table at a time, addresses in sets. iptables and nft of 2019 and later enlarge their buffers by themselves, but only as root of the machine: in a user namespace (rootless containers) they have the default size, which is why it is raised with the limit.",
      proof: { kind: "live", ref: "proof lab; iptables 1.8 iptables/nft.c mnl_set_sndbuffer, mnl_set_rcvbuffer; net/netlink/af_netlink.c netlink_sendmsg (EMSGSIZE), netlink_overrun (ENOBUFS)" },
    },
  ],
  ask: ["iptables", "kernel"],
  sources: ["net/netlink/af_netlink.c netlink_sendmsg, netlink_overrun", "iptables 1.8 iptables/nft.c mnl_set_sndbuffer, mnl_set_rcvbuffer"],
};
