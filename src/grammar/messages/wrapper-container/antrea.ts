import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** antrea-io/antrea, pkg/agent. */
export const antreaMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "antrea", program: "antrea-io/antrea", file: "pkg/agent", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // flowexporter/connections/conntrack_linux.go
    ["wrapper", "Error when setting up conntrack parameters, some information may be missing from exported flows"],
    ["wrapper", "error when dumping flows from conntrack"],
    // nodeportlocal/portcache/port_table_others.go
    ["wrapper", "Failed to restore iptables rules, will retry with backoff"],
    // nodeportlocal/rules/iptable_rule.go
    ["wrapper", "initialization of NPL iptables rules failed"],
    ["wrapper", "failed to check if NodePortLocal chain exists in NAT table"],
    // route/route_linux.go
    ["wrapper", "failed to initialize ipset"],
    ["wrapper", "error creating IPTables instance"],
    ["too-old", "iptables does not support --random-fully for SNAT / MASQUERADE rules"],
    ["wrapper", "failed to create nftables instance"],
    ["wrapper", "Failed to create nftables instance, skipping host network acceleration"],
    ["wrapper", "Failed to sync ipset"],
    ["wrapper", "Failed to sync iptables"],
    ["wrapper", "Failed to sync nftables"],
    ["clean-up", "Failed to delete orphan jump rule"],
    ["clean-up", "Failed to delete orphan chain"],
    ["wrapper", "Failed to sync iptables rules after the Antrea Service Endpoint changed"],
    ["wrapper", "failed to add NodePort entries to nftables set {set}"],
    // util/ipset/ipset.go
    ["wrapper", "error destroying ipset {value}"],
    ["wrapper", "error adding entry {value} to ipset {value2}"],
    ["wrapper", "error deleting entry {value} from ipset {value2}"],
    ["wrapper", "error listing ipset {value}"],
    ["wrapper", "error saving ipset"],
    // util/iptables/iptables.go
    ["wrapper", "error creating IPTables instance for IPv6"],
    ["wrapper", "error checking if chain {chain} exists in table {table}"],
    ["wrapper", "error checking if rule {words} exists in table {table} chain {chain}"],
    ["wrapper", "error appending rule {words} to table {table} chain {chain}"],
    ["wrapper", "error inserting rule {words} to table {table} chain {chain}"],
    ["clean-up", "error deleting rule {words} from table {table} chain {chain}"],
    ["wrapper", "error clearing rules from table {table} chain {chain}"],
    ["wrapper", "error getting rules from table {table} chain {chain} protocol"],
    // util/nftables/nftables.go
    ["wrapper", "error creating nftables instance"],
    ["wrapper", "nftables flowtable is not supported"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "antrea", program: "antrea-io/antrea", file: "pkg/agent", anywhere: true, wraps: true,
    speakers: ["route_linux.go:"],
  }, () => [
    // route/route_linux.go
    ["wrapper", "Failed to list rules"],
  ]),
];
