import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** aws/amazon-vpc-cni-k8s. */
export const awsVpcCniMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "aws-vpc-cni", program: "aws/amazon-vpc-cni-k8s", file: "cmd/egress-cni-plugin/egressContext.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // cmd/egress-cni-plugin/egressContext.go
    ["iptables-program-missing", "command iptables not found"],
    ["wrapper", "could not enable IP forwarding"],
    ["clean-up", "failed to remove iptables chain {chain}"],
    ["iptables-program-missing", "command ip6tables not found"],
    ["wrapper", "setup host snat failed"],
    // pkg/ipamd/ipamd.go
    ["wrapper", "unable to update host iptables rules for VPC CIDRs due to error"],
    // pkg/iptableswrapper/iptables.go
    ["version-unreadable", "iptables --version failed"],
    // pkg/networkutils/iptables_connmark.go
    ["wrapper", "failed to cleanup nft stale connmark rules"],
    ["wrapper", "skipping nft stale-rule cleanup: nf_tables subsystem unavailable"],
    // pkg/networkutils/network.go
    ["wrapper", "failed to detect iptables mode vpc-cni is using"],
    ["wrapper", "failed to block node local v6 access"],
    ["wrapper", "stale chain cleanup: failed to create iptables"],
    ["wrapper", "stale chain cleanup: failed to check if AWS-SNAT-CHAIN-1 exists"],
    ["clean-up", "stale chain cleanup: failed to delete chain {chain}"],
    ["wrapper", "failed to update iptable rules for snat"],
    ["wrapper", "host network setup: failed to create iptables"],
    ["wrapper", "ipt.NewChain error for chain [{chain}"],
    ["wrapper", "host network setup: failed to add chain"],
    ["too-old", "prng (--random-fully) requested, but iptables version does not support it. Falling back to hashrandom (--random)"],
    ["wrapper", "host network setup: failed to check existence of"],
    ["wrapper", "host network setup: failed to list rules from table {table} with chain prefix {chain}"],
    // pkg/networkutils/nftables_connmark.go
    ["wrapper", "failed to flush nftable after base chain reconciliation"],
    ["wrapper", "failed to flush nftable after chain rules reconciliation"],
    ["wrapper", "failed to cleanup legacy iptables connmark rules"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "aws-vpc-cni", program: "aws/amazon-vpc-cni-k8s", file: "cmd/egress-cni-plugin/egressContext.go",
    anywhere: true, wraps: true, speakers: ["networkutils/", "network.go:"],
  }, () => [
    // pkg/networkutils/network.go
    ["wrapper", "failed to SetupHostNetwork"],
  ]),
];
