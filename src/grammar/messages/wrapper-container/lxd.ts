import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** canonical/lxd. */
export const lxdMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "lxd", program: "canonical/lxd", file: "lxd/device/device_utils_network.go", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // lxd/device/device_utils_network.go
    [
      "configuration",
      "Failed setting up instance device network priority. The xtables firewall driver does not support required functionality.",
    ],
    ["wrapper", "Failed setting up instance device network priority"],
    // lxd/network/network_utils_iptables.go networkIptablesClear, up to 4.0
    ["table-missing", "Failed to list ipv4 rules for {interface} (table", "2.3", "4.0"],
    ["ipv6-off", "Failed to list ipv6 rules for {interface} (table", "2.3", "4.0"],
    // lxd/device/proxy.go
    ["clean-up", "Failed removing proxy NAT filters"],
    // lxd/firewall/drivers/drivers_nftables.go
    ["wrapper", "Failed parsing nftables existing ruleset"],
    ["wrapper", "Failed adding forwarding policy rules for network"],
    ["wrapper", "Failed adding outbound NAT rules for network"],
    ["wrapper", "Failed adding ICMP, DHCP and DNS access rules for network"],
    ["wrapper", "Failed clearing nftables rules for network"],
    ["wrapper", "Failed adding bridge filter rules for instance device"],
    ["wrapper", "Failed clearing bridge filter rules for instance device"],
    ["wrapper", "Failed clearing proxy rules for instance device"],
    ["wrapper", "Failed apply nftables config"],
    ["wrapper", "Failed deleting nftables chain"],
    ["wrapper", "Failed adding reverse path filter rules for instance device"],
    ["wrapper", "Failed adding netprio rules for instance device"],
    ["wrapper", "Failed clearing nftables forward rules for network"],
    // lxd/firewall/drivers/drivers_xtables.go
    ["needs-legacy", "Backend command {words} is an nftables shim"],
    ["wrapper", "Failed flushing {words} chain {chain} in table"],
    ["wrapper", "Failed adding connection tracking rules to {words} chain {chain} in table"],
    ["wrapper", "Failed adding rule to {words} chain {chain} in table"],
    ["wrapper", "Failed getting a list of network filters to for"],
    ["clean-up", "Failed removing network filters rule for"],
    ["clean-up", "Failed removing proxy NAT rules for"],
    ["program-missing", "Asked to setup IPv{value} firewalling but {words} cannot be found"],
    ["notice", "Failed getting list of tables from {table}, assuming all requested tables exist"],
    ["program-fault", "Failed listing IPv{value} rules (table {table}"],
    ["clean-up", "Failed removing reverse path filter rules for"],
    ["wrapper", "Failed checking {words} chain {chain} exists in table {table}"],
    ["wrapper", "Failed creating {words} chain {chain} in table {table}"],
    ["wrapper", "Failed deleting {words} chain {chain} in table {table}"],
    // lxd/firewall/firewall_load.go
    [
      "wrapper",
      "Firewall failed to detect any compatible driver, falling back to \"xtables\" (but some features may not work as expected due to",
    ],
    // lxd/network/network_utils.go
    ["bridge-netfilter-off", "br_netfilter kernel module not loaded"],
    ["bridge-netfilter-off", "sysctl net.bridge.bridge-nf-call-{value} not enabled"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "lxd", program: "canonical/lxd", file: "lxd/device/device_utils_network.go", anywhere: true,
    wraps: true, speakers: ["lxd", "drivers_nftables.go:", "util.go:"],
  }, () => [
    // lxd/firewall/drivers/drivers_nftables.go
    ["program-missing", "Backend command {value} missing"],
    ["wrapper", "Failed creating a test table"],
    ["wrapper", "Failed deleting a test table"],
    // shared/util.go
    ["wrapper", "Failed running"],
  ]),
];
