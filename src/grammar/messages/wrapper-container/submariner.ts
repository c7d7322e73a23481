import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** submariner-io/submariner, pkg. */
export const submarinerMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "submariner", program: "submariner-io/submariner", file: "pkg", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // globalnet/controllers/gateway_monitor.go
    ["clean-up", "Error deleting iptables rule"],
    // globalnet/controllers/global_egressip_controller.go
    ["wrapper", "Error destroying the ipSet {set} for"],
    ["clean-up", "Failed to delete all the packetfilter/namedset rules for {value} even after {value2} retries"],
    // ipset/ipset.go
    ["version-unreadable", "no ipset version found in output"],
    // packetfilter/iptables/iptables.go
    ["wrapper", "error checking ChainExists for table {table}, chain {chain}"],
    ["wrapper", "AppendUnique failed for table {table}, chain {chain}, rule"],
    ["wrapper", "error creating IP hook chain {chain} for table {table}, InsertUnique failed for rule"],
    ["wrapper", "error creating IP hook chain {chain} for table {table}"],
    ["clean-up", "error deleting IP hook chain {chain}"],
    ["clean-up", "error deleting chain {chain} from table {table}"],
    ["wrapper", "error clearing chain {chain} for table {table}"],
    ["clean-up", "error deleting rule {words} from table {table}, chain {chain}"],
    ["wrapper", "error listing the rules in table {table}, chain {chain}"],
    ["wrapper", "Insert failed for table {table}, chain {chain}, rule"],
    ["wrapper", "Append failed for table {table}, chain {chain}, rule"],
    ["wrapper", "error creating IP table chain {table} for table {chain}"],
    // packetfilter/iptables/namedset.go
    ["wrapper", "Error destroying the ipset {set}"],
    // packetfilter/nftables/nftables.go
    ["wrapper", "error creating knftables"],
    ["wrapper", "error creating {chain} IPHook Chain"],
    ["wrapper", "error deleting rule {words} from chain {chain}"],
    ["wrapper", "error inserting rule"],
    // routeagent_driver/handlers/mtu/mtuhandler.go
    ["wrapper", "error initializing iptables"],
    ["wrapper", "error appending packetfilter rule"],
    ["wrapper", "error updating chain {chain} table type Route"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "submariner", program: "submariner-io/submariner", file: "pkg", anywhere: true, wraps: true,
    speakers: ["iptables.go:", "namedset.go:", "nftables.go:", "ipset.go:"],
  }, () => [
    // packetfilter/iptables/iptables.go
    ["wrapper", "error creating IP tables"],
    // packetfilter/iptables/namedset.go
    ["wrapper", "Destroy failed"],
    ["wrapper", "Create failed"],
    ["wrapper", "AddIPEntry failed"],
    ["wrapper", "TestEntry failed"],
    // packetfilter/nftables/namedset.go
    ["wrapper", "error creating set"],
    ["wrapper", "error adding entry {value} to set"],
    ["wrapper", "error deleting set"],
    // packetfilter/nftables/nftables.go
    ["wrapper", "error listing chains"],
    // ipset/ipset.go
    ["wrapper", "error creating set {set}"],
    ["wrapper", "error adding entry {value} to set {set}"],
    ["wrapper", "error destroying set {set}"],
    ["wrapper", "error listing all sets"],
    ["wrapper", "error flushing set {set}"],
  ]),
];
