import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** istio/istio. */
export const istioMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "istio", program: "istio/istio", file: "cni/pkg/cmd/root.go", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // cni/pkg/cmd/root.go
    ["notice", "NativeNftables is enabled along with ForceIptablesBinary. Using native nftables and ignoring iptables"],
    // cni/pkg/ipset/nldeps_linux.go
    ["wrapper", "failed to add IP {address} to ipset"],
    ["wrapper", "failed to delete IP {address} from ipset"],
    ["wrapper", "failed to list ipset"],
    // cni/pkg/iptables/iptables.go
    ["notice", "Failed to detect a working ip6tables binary; continuing because IPv6 support is disabled (ENABLE_INBOUND_IPV6=false)"],
    ["wrapper", "failed to restore iptables rules"],
    ["configuration", "reconcile is needed but no-reconcile flag is set. Unexpected behavior may occur due to preexisting iptables rules"],
    ["wrapper", "failed to add host netnamespace iptables rules"],
    // cni/pkg/iptables/iptables_linux.go
    ["wrapper", "failed to configure netlink rule"],
    // cni/pkg/nftables/host_sets.go
    ["wrapper", "failed to initialize nftables sets"],
    ["wrapper", "failed to add IP {address} to nftables set {set}"],
    ["wrapper", "failed to flush nftables sets"],
    ["wrapper", "failed to destroy nftables table {table}"],
    // cni/pkg/nftables/nftables.go
    ["wrapper", "failed to program nftable rules in the host network namespace"],
    ["wrapper", "nftables run failed"],
    // cni/pkg/nodeagent/detect_artifacts_linux.go
    ["wrapper", "failed to check for v4 IPset"],
    // cni/pkg/nodeagent/detect_nft_json_linux.go
    ["built-without", "nft JSON probe failed (output"],
    // cni/pkg/nodeagent/informers.go
    ["wrapper", "failed to sync host probe ipset for enrolled pod, will retry"],
    // cni/pkg/nodeagent/server_linux.go
    [
      "program-fault",
      "iptables artifacts detected (IPsets exist). Overriding nftables configuration and continuing with iptables backend. To " +
        "complete migration to nftables, reboot the node.",
    ],
    ["built-without", "nft binary built without libjansson; falling back to iptables backend."],
    // cni/pkg/repair/repaircontroller_linux.go
    ["wrapper", "failed to setup redirection"],
    // cni/pkg/repair/repaircontroller.go
    ["wrapper", "program redirection"],
    // tools/common/config/validation.go
    ["configuration", "invalid FORCE_IPTABLES_BINARY value {address}"],
    // tools/istio-iptables/pkg/capture/helper.go
    ["wrapper", "iptables-save failed. Assuming clean state. %!(EXTRA"],
    // tools/istio-iptables/pkg/capture/run.go
    [
      "notice",
      "The forced apply of iptables changes succeeded despite the presence of conflicting rules or chains. If you encounter " +
        "this message, please consider reporting it as an issue.",
    ],
    // tools/istio-iptables/pkg/cmd/root.go
    [
      "program-fault",
      "Otherwise, this pod will need to be manually removed so that it is scheduled on a node with istio-cni running, " +
        "allowing iptables rules to be established.",
    ],
    // tools/istio-iptables/pkg/dependencies/implementation.go
    ["wrapper", "did not find iptables binary, error was"],
    ["configuration", "iptables binary unsupported: {path}, supported values are 'legacy' or 'nft"],
    ["configuration", "iptables binary {path} unsupported"],
    ["notice", "did not find (or cannot use) iptables binary, error was"],
    ["version-unreadable", "no iptables version found for"],
    ["wrapper", "xtables other problem"],
    ["wrapper", "xtables parameter problem"],
    ["version", "xtables version problem"],
    ["wrapper", "xtables resource problem"],
    // tools/istio-iptables/pkg/dependencies/implementation_linux.go
    [
      "version-unreadable",
      "found iptables binary {path}, but it does not appear to support the '--version' flag, assuming very old legacy version",
    ],
    ["wrapper", "iptables binary {path} has no loaded kernel support and cannot be used, err: {value} out"],
    ["iptables-program-missing", "called without iptables binary, cannot execute!: {address}"],
    ["notice", "Ignoring iptables command error"],
    // tools/istio-iptables/pkg/dependencies/stub.go
    ["iptables-program-missing", "iptables binary not found"],
    // tools/istio-nftables/pkg/capture/run.go
    ["nft-program-missing", "nativeNftables is enabled, but the nft binary is missing on the host filesystem"],
    ["nft-program-missing", "nativeNftables is enabled, but the nft binary is missing in the sidecar container image"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "istio", program: "istio/istio", file: "cni/pkg/cmd/root.go", anywhere: true, wraps: true,
    speakers: ["istio", "iptables_linux.go:", "implementation_linux.go:"],
  }, () => [
    // cni/pkg/iptables/iptables_linux.go
    ["wrapper", "attempted to read {value} got error"],
    // tools/istio-iptables/pkg/dependencies/implementation_linux.go
    ["wrapper", "Command error"],
  ]),
];
