import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes-sigs/kube-network-policies, pkg/dataplane/controller.go. */
export const kubeNetworkPoliciesMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kube-network-policies", program: "kubernetes-sigs/kube-network-policies",
    file: "pkg/dataplane/controller.go", anywhere: true, wraps: true, telling: true,
  }, () => [
    ["wrapper", "initial nftables sync failed"],
    ["wrapper", "listing conntrack entries"],
    ["wrapper", "can not start nftables"],
    ["clean-up", "network policies cleanup failure, can not start nftables"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "kube-network-policies", program: "kubernetes-sigs/kube-network-policies",
    file: "pkg/dataplane/controller.go", anywhere: true, wraps: true, speakers: ["controller.go:"],
  }, () => [
    ["wrapper", "failed to add Set {set}"],
  ]),
];
