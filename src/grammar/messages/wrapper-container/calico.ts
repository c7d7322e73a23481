import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** projectcalico/calico, felix. */
export const calicoMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "calico", program: "projectcalico/calico", file: "felix", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // conntrack/conntrack.go
    ["wrapper", "Failed to remove conntrack flows after retries."],
    ["wrapper", "Failed to remove conntrack flows, will retry..."],
    // dataplane/linux/int_dataplane.go
    ["wrapper", "Unable to detect kube-proxy nftables mode, shutting down"],
    [
      "module-missing",
      "NFTables flowtable offload is enabled but the kernel does not support it (nf_flow_table unavailable); disabling offload.",
    ],
    ["wrapper", "Failed to detect kube-proxy nftables mode."],
    ["wrapper", "Failed to set IPv4 forwarding sysctl"],
    ["wrapper", "Failed to set IPv6 forwarding sysctl"],
    ["wrapper", "failed to set enable conntrack packet and byte accounting"],
    // environment/feature_detect_linux.go
    ["wrapper", "Failed to do netlink feature detection."],
    ["version-unreadable", "failed to get kernel version reader"],
    ["version-unreadable", "Failed to get iptables version, assuming old version with no optional features"],
    ["version-unreadable", "Failed to parse iptables version, assuming old version with no optional features"],
    ["version-unreadable", "Failed to get the kernel version reader, assuming old version with no optional features"],
    ["backend-differs", "Iptables backend specified does not match the detected backend, using specified backend"],
    ["iptables-program-missing", "Failed to find iptables command"],
    // ipsets/ipsets.go
    ["notice", "Retrying after an ipsets update failure..."],
    ["wrapper", "Failed to update IP sets. Will do partial resync."],
    ["wrapper", "Persistently failed to update IP sets. Will do full resync."],
    ["wrapper", "Failed to update IP sets after multiple retries."],
    ["wrapper", "Failed to parse required Calico-owned ipset that is needed, will try recreating it."],
    ["wrapper", "failed to parse IPSets {set}"],
    ["wrapper", "Failed to get the list of Calico ipsets"],
    ["set-missing", "Dataplane IP set has unknown type."],
    ["wrapper", "failed to read members from 'ipset list'. err"],
    ["wrapper", "Failed to start ipset restore."],
    ["wrapper", "Failed to complete ipset restore, IP sets may be out-of-sync."],
    ["wrapper", "Failed to write to ipset restore"],
    ["wrapper", "Failed to delete IP set. Will retry on next resync."],
    ["wrapper", "Failed to delete temp IP set. Will retry..."],
    ["wrapper", "Failed to delete IP set, may be out-of-sync."],
    // iptables/table.go
    ["out-of-sync", "Chain had unexpected inserts, marking for resync"],
    ["out-of-sync", "Detected out-of-sync inserts, marking for resync"],
    ["out-of-sync", "Detected out-of-sync Calico chain, marking for resync"],
    ["wrapper", "iptables save failed"],
    ["incompatible-table", "iptables-save failed because there are incompatible nft rules in the table. Remove the nft rules to continue."],
    ["incompatible-table", "iptables-save failed because there are incompatible nft rules in the table"],
    ["wrapper", "Failed to read hashes from dataplane"],
    ["wrapper", "Failed to program iptables, will retry"],
    ["clean-up", "Failed to clean up iptables, will retry on the next refresh"],
    ["wrapper", "Failed to program iptables, loading diags before panic."],
    ["wrapper", "Failed to load iptables state"],
    ["notice", "Current state of iptables"],
    ["wrapper", "Failed to program iptables, giving up after retries"],
    // nftables/flowoffload_detect.go
    ["wrapper", "Failed to create nftables interface to probe flowtable offload support; assuming unsupported."],
    ["wrapper", "Kernel rejected the flowtable probe; nftables flowtable offload is unsupported."],
    ["clean-up", "Failed to clean up nftables flowtable offload probe table."],
    // nftables/ipsets.go
    ["wrapper", "Failed to update IP sets. Marking dataplane for resync."],
    ["wrapper", "error listing nftables sets"],
    ["wrapper", "error updating nftables sets"],
    // nftables/iptables_cleanup.go
    ["wrapper", "Failed to read the shared tables; will retry the iptables-nft cleanup"],
    ["clean-up", "Failed to clean up rules left by a previous iptables-nft Felix; will retry"],
    // nftables/table.go
    ["wrapper", "Failed to create knftables client"],
    ["wrapper", "Failed to list nftables objects, skipping resync"],
    ["wrapper", "nftables command failed"],
    ["nft-refused", "nftables command failed after retries"],
    ["nft-refused", "Queueing table recreate due to prior nftables programming error"],
    ["wrapper", "Failed to program nftables, will retry"],
    ["clean-up", "Failed to clean up nftables, will retry on the next refresh"],
    ["wrapper", "Failed to program nftables, loading diags before panic."],
    ["wrapper", "Failed to program nftables, giving up after retries"],
    ["wrapper", "Failed to run nft transaction"],
    ["wrapper", "error performing nft transaction"],
    ["wrapper", "Failed to load nftables table state"],
    // nftables/utils.go
    ["version-unreadable", "Failed to determine kernel version; assuming this host does not support the nftables dataplane."],
    ["wrapper", "Failed to create nftables interface to check kube-proxy mode."],
    ["wrapper", "Failed to list nftables to check kube-proxy mode."],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "calico", program: "projectcalico/calico", file: "felix", anywhere: true, wraps: true,
    speakers: ["felix/", "calico", "ipsets.go:", "table.go:"],
  }, () => [
    // ipsets/ipsets.go
    ["wrapper", "Failed to resync with dataplane"],
    ["wrapper", "Failed to start"],
    ["wrapper", "Bad return code from"],
    ["wrapper", "failed to write one or more IP set"],
    ["wrapper", "Failed to get the list of IP sets."],
    // iptables/table.go
    ["wrapper", "command failed after retries"],
    ["notice", "Succeeded after retry."],
    // nftables/ipsets.go
    ["wrapper", "Failed to update IP sets."],
    ["wrapper", "Failed to delete IP sets."],
  ]),
];
