import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubeovn/kube-ovn, pkg. */
export const kubeOvnMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kube-ovn", program: "kubeovn/kube-ovn", file: "pkg", anywhere: true, wraps: true, telling: true,
  }, () => [
    // controller/nft_dnat.go
    ["wrapper", "failed to create nft dnat map"],
    ["clean-up", "failed to delete nft dnat map"],
    // controller/vpc_nat_gateway.go
    ["program-fault", "iptables nat gw not enable"],
    // controller/vpc_nat_gw_nat.go
    [
      "program-fault",
      "fip {value} is being updated while not Ready (previous update likely failed). This may lead to stale iptables rules.",
    ],
    ["wrapper", "failed to create dnat"],
    ["wrapper", "failed to create snat"],
    ["clean-up", "failed to delete dnat"],
    // daemon/controller_linux.go
    ["wrapper", "failed to check iptables mode"],
    ["wrapper", "failed to check kernel module"],
    // daemon/exporter_metric.go
    ["wrapper", "failed to get value of nf_conntrack_tcp_be_liberal"],
    ["bridge-netfilter-off", "failed to get value of bridge-nf-call-iptables"],
    // daemon/gateway.go
    ["wrapper", "failed to set gw ipsets"],
    ["wrapper", "failed to set gw iptables"],
    // daemon/gateway_linux.go
    ["wrapper", "failed to list ipsets"],
    ["clean-up", "failed to delete duplicate nat prerouting rule"],
    ["wrapper", "failed to list nat prerouting rules"],
    ["wrapper", "failed to check iptables rule existence"],
    ["wrapper", "failed to insert iptables rule"],
    ["wrapper", "failed to check existence of iptables chain {chain} in table {table}"],
    ["wrapper", "failed to create iptables rule"],
    ["clean-up", "failed to delete iptables rule"],
    ["wrapper", "failed to list ipset names"],
    ["clean-up", "failed to delete obsolete iptables rule"],
    ["wrapper", "failed to update chain"],
    ["clean-up", "failed to clean legacy iptables rules"],
    ["clean-up", "failed to cleanup subnet gateway FORWARD rules"],
    ["wrapper", "failed to clear iptables chain {chain} in table"],
    ["clean-up", "failed to delete iptables chain {chain} in table"],
    ["clean-up", "failed to delete iptables {chain} rule"],
    ["wrapper", "get proto {value} iptables failed with err"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "kube-ovn", program: "kubeovn/kube-ovn", file: "pkg", anywhere: true, wraps: true,
    speakers: ["gateway_linux.go:"],
  }, () => [
    // daemon/gateway_linux.go
    ["wrapper", "list chains in table nat failed"],
  ]),
];
