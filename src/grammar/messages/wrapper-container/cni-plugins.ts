import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** containernetworking/plugins. */
export const cniPluginsMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "cni-plugins", program: "containernetworking/plugins", file: "pkg/ip/ipmasq_iptables_linux.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // pkg/link/spoofcheck.go
    ["wrapper", "failed to delete iface match rule"],
    // pkg/utils/conntrack.go
    ["wrapper", "error deleting connection tracking state for protocol: {value} IP: {address}"],
    ["wrapper", "error deleting connection tracking state for protocol: {value} Port: {count}"],
    // pkg/utils/iptables.go
    ["wrapper", "failed to check iptables chain existence"],
    ["clean-up", "Failed to delete referring rule {table} {chain}"],
    // plugins/meta/firewall/iptables.go
    ["chain-missing", "expected {value} rule {words} not found"],
    ["chain-missing", "expected rule {words} not found"],
    ["wrapper", "could not initialize iptables protocol"],
    // plugins/meta/portmap/chain.go
    ["chain-missing", "chain {value} not found in iptables table {table}"],
    ["chain-missing", "rule {words} in chain {value} not found in table {table}"],
    // plugins/meta/portmap/main.go
    ["wrapper", "failed to delete stale UDP conntrack entries for"],
    ["program-fault", "backend was requested but configuration contains {value}-specific options"],
    // plugins/meta/portmap/portmap_iptables.go
    ["wrapper", "failed to open iptables"],
    ["wrapper", "unable to create chain {chain}"],
    ["wrapper", "failed to create top-level DNAT chain"],
    ["iptables-program-missing", "neither iptables nor ip6tables is usable"],
    ["wrapper", "could not check ipv4 dnat"],
    ["wrapper", "could not check ipv6 dnat"],
    ["clean-up", "could not teardown ipv4 dnat"],
    ["clean-up", "could not teardown ipv6 dnat"],
    // plugins/meta/portmap/portmap_nftables.go
    ["wrapper", "unable to set up nftables rules for port mappings"],
    ["chain-missing", "missing hostport rules in {chain} chain"],
    ["wrapper", "could not list rules in table {table}"],
    ["wrapper", "error deleting nftables rules"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "cni-plugins", program: "containernetworking/plugins", file: "pkg/ip/ipmasq_iptables_linux.go",
    anywhere: true, wraps: true,
    speakers: ["plugin type=", "ipmasq_iptables_linux.go:", "ipmasq_linux.go:", "spoofcheck.go:", "main.go:"],
  }, () => [
    // pkg/ip/ipmasq_iptables_linux.go
    ["wrapper", "failed to list chains"],
    // pkg/ip/ipmasq_linux.go
    ["configuration", "unknown ipmasq backend {value}"],
    // pkg/link/spoofcheck.go
    ["wrapper", "failed to delete regular chains"],
    // plugins/meta/portmap/main.go
    ["wrapper", "unable to enable route_localnet"],
    ["configuration", "unrecognized backend {value}"],
  ]),
];
