import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** cilium/cilium, pkg. */
export const ciliumMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "cilium", program: "cilium/cilium", file: "pkg", anywhere: true, wraps: true, telling: true,
  }, () => [
    // datapath/iptables/iptables.go
    ["program-fault", "Unable to get information about kernel modules"],
    [
      "wrapper",
      "iptables modules could not be initialized. It probably means that iptables is not available on this system",
    ],
    ["module-missing", "IPv6 is enabled and ip6tables modules could not be initialized"],
    ["module-missing", "IPv6 is enabled and ip6tables modules initialization failed"],
    ["notice", "ip6tables kernel modules could not be loaded, so IPv6 cannot be used"],
    ["module-missing", "xt_socket kernel module could not be loaded"],
    [
      "sysctl-refused",
      "Could not disable ip_early_demux, traffic redirected due to an HTTP policy or visibility may be dropped unexpectedly",
    ],
    ["sysctl-refused", "enabling IP forwarding via sysctl failed"],
    ["clean-up", "Unable to delete Cilium {value} rule"],
    ["clean-up", "Unable to flush Cilium {value} chain"],
    ["clean-up", "Unable to delete Cilium {value} chain"],
    ["clean-up", "Unable to parse {value} rule into slice. Leaving rule behind."],
    ["wrapper", "cannot add custom chain {chain}"],
    ["wrapper", "cannot add proxy rules"],
    ["wrapper", "cannot install static proxy rules"],
    ["wrapper", "cannot install proxy rules for"],
    ["wrapper", "cannot copy old proxy rules, disruption to traffic selected by L7 policy possible"],
    ["wrapper", "cannot install xfrm rules"],
    ["wrapper", "cannot install forward chain rules to {chain}"],
    ["wrapper", "cannot install host traffic mark rule"],
    ["wrapper", "cannot install masquerade rules"],
    ["wrapper", "cannot install rules for ENI multi-node NodePort"],
    ["wrapper", "cannot install pod traffic no CT rules"],
    ["wrapper", "cannot install feeder rule"],
    ["wrapper", "failed to remove old backup rules"],
    ["wrapper", "failed to install rules"],
    ["clean-up", "failed to remove old rules"],
    // datapath/iptables/reconciler.go
    ["wrapper", "iptables rules full reconciliation failed, will retry another one later"],
    ["wrapper", "iptables proxy rules incremental update failed, will retry a full reconciliation"],
    ["wrapper", "iptables no track rules incremental install failed, will retry a full reconciliation"],
    ["clean-up", "iptables no track rules incremental removal failed, will retry a full reconciliation"],
    // datapath/iptables/ipset/ipset.go
    ["wrapper", "failed to create ipset {set}"],
    ["wrapper", "failed to remove ipset {set}"],
    ["wrapper", "failed to list ipset {set}"],
    ["wrapper", "failed to add {address} to ipset {set}"],
    ["wrapper", "failed to del {address} to ipset {set}"],
    ["wrapper", "error while creating ipset {set}"],
    [
      "notice",
      "Unable to remove stale ipset {set}. This is usually due to a stale iptables rule referring to it. The set will not be " +
        "removed. This is harmless and it will be removed at the next Cilium restart, when the stale iptables rule has been " +
        "removed.",
    ],
    // datapath/iptables/ipset/ops.go
    ["wrapper", "failed to list ips in ipset {set}"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "cilium", program: "cilium/cilium", file: "pkg", anywhere: true, wraps: true,
    speakers: ["cilium", "exec.go:", "iptables.go:"],
  }, () => [
    // command/exec/exec.go
    ["wrapper", "Command execution failed"],
    ["lock-held", "Command execution failed for {words}: {value}"],
    // datapath/iptables/iptables.go
    ["wrapper", "failed to rename chains: {count}"],
  ]),
];
