import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** openshift/sdn, pkg. */
export const openshiftSdnMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "openshift-sdn", program: "openshift/sdn", file: "pkg", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // cmd/openshift-sdn-cni/openshift-sdn.go
    ["wrapper", "could not set up pod nftables rules"],
    // cmd/openshift-sdn-node/cmd.go
    ["wrapper", "Reloading openshift node iptables rules failed"],
    ["wrapper", "Reloading openshift proxy iptables rules failed"],
    // network/node/egressip.go
    ["wrapper", "could not add egress IP iptables rule"],
    ["clean-up", "could not delete egress IP iptables rule"],
    // network/node/iptables.go
    ["wrapper", "Call to iptables failed with transient failure"],
    ["wrapper", "failed to ensure rule {words} exists"],
    ["wrapper", "failed to ensure rule from {chain} to"],
    ["wrapper", "failed to flush chain {chain}"],
    ["clean-up", "Error looking for stale egress IP iptables rules"],
    ["clean-up", "Error deleting iptables masquerade rule for stale egress IP {address}"],
    ["clean-up", "Error deleting iptables filter rule for stale egress IP {address}"],
    // network/node/node.go
    ["wrapper", "failed to set up iptables"],
    // network/proxy/unidler/proxier.go
    ["wrapper", "failed to flush iptables"],
    ["wrapper", "Failed to ensure iptables"],
    ["wrapper", "Failed to install iptables rule for service"],
    ["wrapper", "Failed to install iptables rule that opens service for local traffic"],
    ["wrapper", "Failed to install iptables rule for service for dst-local traffic"],
    ["clean-up", "Failed to delete iptables rule for service"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "openshift-sdn", program: "openshift/sdn", file: "pkg", anywhere: true, wraps: true,
    speakers: ["cmd.go:", "node.go:"],
  }, () => [
    // cmd/openshift-sdn-node/cmd.go
    ["wrapper", "failed to initialize SDN"],
    // network/node/node.go
    ["wrapper", "node SDN setup failed"],
  ]),
];
