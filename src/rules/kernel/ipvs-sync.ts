import type { Rule, Slot } from "../../model/rule.js";

const ADDRESS: Slot = { slot: "address" };
const KEPT = "/root/ipvs-daemon.before-whytables";
/** Daemons as ipvsadm lists them, as its options: `master sync daemon (mcast=eth1, syncid=7, …)`. */
const AS_OPTIONS =
  "sed -nE 's/^(master|backup) sync daemon \\((.*)\\)/\\1 \\2/p' " + KEPT +
  " | sed -E -e 's/,//g' -e 's/ (syncid)=/ --\\1 /; s/ mcast=/ --mcast-interface /; s/ maxlen=/ --sync-maxlen /; s/ (group|port|ttl)=/ --mcast-\\1 /g'";
/** Does something to the address on each daemon's interface, and starts the daemon anew as it was. */
const anew = (verb: "replace" | "del"): string =>
  `${AS_OPTIONS} | while read -r state option dev rest; do ip address ${verb} "$1" dev "$dev"; ipvsadm --stop-daemon "$state"; ipvsadm --start-daemon "$state" "$option" "$dev" $rest; done`;

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
      title: "Give the daemon's interface the address {address|that the directors use}, and start the daemon anew",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", is: "kernel/ipvs-sync-ipvs-you-probably-need-to-specify-ip" }],
      only: "where the daemon runs",
      record: [["sh", "-c", `ipvsadm -L --daemon > ${KEPT}`]],
      commands: [["sh", "-c", anew("replace"), "sh", ADDRESS]],
      check: [["sh", "-c", "ipvsadm -L --daemon | grep -q . && ipvsadm -L --daemon | sed -n 's/.*mcast=\\([^,]*\\),.*/\\1/p' | grep . | while read -r dev; do ip -o -4 address show dev \"$dev\" | grep -q . || exit 1; done"]],
      undo: [["sh", "-c", `${anew("del")}; rm ${KEPT}`, "sh", ADDRESS]],
      note: "The socket keeps the address that the interface had when the daemon started, so an address alone does not help. Connections are not touched. Have the network's configuration set it at boot, before what starts the daemon.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/ipvs/ip_vs_sync.c bind_mcastif_addr" },
    },
    {
      title: "Check the interface that the daemon uses, and both directors' versions",
      where: "host",
      effect: "none",
      lasting: false,
      leads: true,
      commands: [["ipvsadm", "-L", "--daemon"], ["ip", "address", "show"], ["sh", "-c", "cat /proc/net/igmp; sysctl net.ipv4.vs.sync_version"]],
      check: [],
      look: [{ command: ["ipvsadm", "-L", "--daemon"], for: "the interface that has the address, and the same syncid on both" }],
      note: "The multicast interface needs an address. Kernels before 2.6.39 speak version 0 (net.ipv4.vs.sync_version=0), and both sides need the same syncid.",
      proof: { kind: "source", ref: "net/netfilter/ipvs/ip_vs_sync.c make_send_sock, make_receive_sock, ip_vs_process_message" },
    },
  ],
  sources: ["net/netfilter/ipvs/ip_vs_sync.c"],
};
