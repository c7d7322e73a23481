import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/ipvs-sync",
  since: "0.1.0",
  title: "The IPVS synchronisation daemon cannot speak with its partner",
  cause:
    "The daemon tells a second director of the connections over multicast on one interface. The interface is missing, has no address or no multicast route, or what arrives on the group is not of this version of the protocol or not from IPVS at all. Connections go on; only after a failover the partner would not know them.",
  severity: "warning",
  symptoms: [{ message: "kernel/*", when: [{ fact: "field.problem", is: "ipvs-sync" }] }],
  remedies: [
    {
      title: "Check the interface that the daemon uses, and both directors' versions",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipvsadm", "-L", "--daemon"], ["ip", "address", "show"], ["sh", "-c", "cat /proc/net/igmp; sysctl net.ipv4.vs.sync_version"]],
      check: [],
      look: [{ command: ["ipvsadm", "-L", "--daemon"], for: "the interface that has the address, and the same syncid on both" }],
      note: "The multicast interface needs an address. Kernels before 2.6.39 speak version 0 (net.ipv4.vs.sync_version=0), and both sides need the same syncid.",
      proof: { kind: "source", ref: "net/netfilter/ipvs/ip_vs_sync.c make_send_sock, make_receive_sock, ip_vs_process_message" },
    },
  ],
  sources: ["net/netfilter/ipvs/ip_vs_sync.c"],
};
