import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** ovn-org/ovn-kubernetes, go-controller/pkg. */
export const ovnKubernetesMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "ovn-kubernetes", program: "ovn-org/ovn-kubernetes", file: "go-controller/pkg", anywhere: true,
    wraps: true, telling: true,
  }, () => [
    // node/controllers/egressip/egressip.go
    ["wrapper", "failed to create rule in chain {chain} to jump to chain"],
    ["wrapper", "failed to create rule in chain {chain} to restore pkt marking"],
    ["sysctl-refused", "failed to set sysctl net.ipv4.conf.all.src_valid_mark to 1"],
    ["wrapper", "unable to ensure iptables rules"],
    // node/default_node_network_controller.go
    ["wrapper", "Failed to delete conntrack entry for {address}"],
    ["wrapper", "failed to get the iptables helper"],
    // node/gateway_iptables.go
    ["wrapper", "failed to get IPTables helper to add UDN chain"],
    ["notice", "Chain: \"{chain}\" in table: \"{table}\" already exists, skipping creation"],
    ["wrapper", "failed to handle iptables rules"],
    // node/gateway_shared_intf.go
    ["wrapper", "failed to add iptables rules for service"],
    ["wrapper", "failed to update nftables rules for service"],
    ["clean-up", "failed to delete iptables rules for service"],
    ["clean-up", "failed to delete nftables rules for service"],
    ["wrapper", "failed to delete conntrack entry for service {value}/{value2} with svcVIP {address}, svcPort {count}, protocol"],
    ["wrapper", "AddService failed for nodePortWatcherIptables"],
    // node/iptables/iptables.go
    ["wrapper", "failed to get iptables helper for protocol"],
    ["wrapper", "failed to restore iptables group of rules for table {table}"],
    ["wrapper", "failed to add iptables {table}/{chain} rule"],
    ["clean-up", "failed to delete iptables {table}/{chain} rule"],
    // node/iptables/iptables_manager.go
    ["wrapper", "IPTables manager failed to reconcile (will be retried in"],
    ["clean-up", "failed to delete IPv4 rule {words} on table {table} and chain {chain}"],
    ["wrapper", "failed to retrieve iptables table {table}"],
    ["clean-up", "failed to delete stale rule ({words}) in table {table} and chain {chain}"],
    ["wrapper", "failed to ensure rule ({words}) in chain {chain} and table {table}"],
    ["wrapper", "failed to get {words} rules for chain {chain} in table {table}"],
    // node/management-port_linux.go
    ["wrapper", "could not clear the nftables chain for management port"],
    ["wrapper", "could not update nftables rule for management port"],
    ["wrapper", "failed to get nftables"],
    // util/iptables.go
    ["wrapper", "failed to create IPTablesHelper for proto"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "ovn-kubernetes", program: "ovn-org/ovn-kubernetes", file: "go-controller/pkg", anywhere: true,
    wraps: true, speakers: ["egressip.go:"],
  }, () => [
    // node/controllers/egressip/egressip.go
    ["wrapper", "unable to own chain {chain}"],
  ]),
];
