import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** connman, src. */
export const connmanMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "connman", program: "connman", file: "src", anywhere: true, wraps: true, telling: true,
  }, () => [
    // iptables.c
    ["table-missing", "iptables support missing error {table} ({error}"],
    ["ipv6-off", "ip6tables support missing error {table} ({error}"],
    ["wrapper", "iptables rule error"],
    ["wrapper", "exit because of iptables error"],
    ["program-fault", "error initializing xtables"],
    // firewall-iptables.c
    ["clean-up", "Cannot remove previously installed iptables rules"],
    ["clean-up", "Failed to delete jump rule '{chain}'"],
    ["clean-up", "Failed to flush chain '{chain}'"],
    ["clean-up", "Failed to delete chain '{chain}'"],
    // firewall-nftables.c
    ["module-missing", "initializing nftable failed with '{value}"],
    ["clean-up", "cleanup table and chains failed with '{value}'"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "connman", program: "connman", file: "src", anywhere: true, wraps: true, speakers: ["connmand"],
  }, () => [
    // firewall-iptables.c
    ["clean-up", "Failed to flush table '{table}'"],
    // firewall-nftables.c
    ["kernel-refused", "Failed to create basic chains: {error}"],
    // tethering.c
    ["wrapper", "Cannot enable NAT {value}"],
    ["wrapper", "failed to enable NAT"],
  ]),
];
