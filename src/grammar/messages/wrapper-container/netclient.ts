import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** gravitl/netclient. */
export const netclientMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "netclient", program: "gravitl/netclient", file: "firewall/firewall_linux.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // firewall/firewall_linux.go
    ["program-missing", "firewall support not found"],
    // firewall/iptables_linux.go
    ["wrapper", "couldn't create {value} chain {chain} in {table} table"],
    ["clean-up", "failed to del egress rule"],
    // firewall/nftables_linux.go
    ["chain-missing", "chain {chain} doesnt exists for table {table}"],
    // ncutils/netclientutils.go
    ["iptables-program-missing", "neither iptables nor nft is installed - please install one or the other and try again"],
    // wireguard/modprobe_linux.go
    ["wrapper", "error probing module"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "netclient", program: "gravitl/netclient", file: "firewall/firewall_linux.go", anywhere: true,
    wraps: true, speakers: ["netclient", "iptables_linux.go:", "nftables_linux.go:"],
  }, () => [
    // firewall/iptables_linux.go
    ["wrapper", "couldn't get {value} {table} table chains"],
    // firewall/nftables_linux.go
    ["wrapper", "Failed to apply changes"],
    ["table-missing", "No such table exists: {value}"],
    ["program-fault", "No such rule exists: {value}"],
  ]),
];
