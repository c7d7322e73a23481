import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** tailscale/tailscale. */
export const tailscaleMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "tailscale", program: "tailscale/tailscale", file: "cmd/containerboot/ingressservices.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    // cmd/containerboot/ingressservices.go
    ["wrapper", "error adding ingress rule for"],
    ["clean-up", "error deleting ingress rule for"],
    ["clean-up", "deleting [-j {chain}] in {table}/{chain2}"],
    // cmd/k8s-operator/sts.go
    ["configuration", "invalid proxy firewall mode {value}, valid modes are iptables, nftables or unset"],
    // util/linuxfw/detector.go
    ["iptables-program-missing", "falling back to nftables"],
    ["wrapper", "detect iptables rule"],
    ["wrapper", "detect nftables rule"],
    // util/linuxfw/iptables.go
    ["wrapper", "iptables command run fail"],
    ["wrapper", "disabling tunneled IPv6 due to system IPv6 config"],
    ["wrapper", "disabling tunneled IPv6 due to missing ip6tables"],
    ["wrapper", "ip6tables filtering is not supported on this host"],
    ["table-missing", "[unexpected] listing nat chains failed, but /proc/net/ip6_tables_name reports a nat table existing"],
    ["table-missing", "[unexpected] listing nat chains failed, but modprobe ip6table_nat succeeded"],
    ["clean-up", "linuxfw: clear iptables"],
    ["clean-up", "linuxfw: clear ip6tables"],
    // util/linuxfw/iptables_disabled.go: a build with ts_omit_iptables
    ["built-without", "iptables disabled in build", "1.90"],
    // util/linuxfw/iptables_for_svcs.go
    ["wrapper", "error checking if rule exists"],
    // util/linuxfw/iptables_runner.go
    ["wrapper", "adding loopback allow rule for {address}"],
    ["wrapper", "checking loopback allow rule for {address}"],
    ["clean-up", "deleting loopback allow rule for {address}"],
    ["wrapper", "adding {words} in v4/filter/ts-forward"],
    ["clean-up", "[unexpected] error deleting rule"],
    ["wrapper", "error clearing nat PREROUTING chain"],
    ["wrapper", "error adding DNAT rule for"],
    ["wrapper", "adding {words} in v6/filter/ts-forward"],
    ["wrapper", "adding {words} in nat/ts-postrouting"],
    ["clean-up", "deleting {words} in nat/ts-postrouting"],
    ["wrapper", "listing rules in filter/ts-forward"],
    ["chain-missing", "couldn't find final ACCEPT rule in filter/ts-forward"],
    ["wrapper", "adding {words} in filter/ts-forward"],
    ["clean-up", "deleting {words} in filter/ts-forward"],
    ["wrapper", "adding {words} in mangle/PREROUTING"],
    // cmd/containerboot/main.go
    ["wrapper", "error creating new netfilter runner:"],
    // ipn/ipnlocal, types/preftype, cmd/tailscale/cli/up.go
    ["configuration", "unknown netfilter mode {value}"],
    ["configuration", "invalid value --netfilter-mode={value}"],
    // util/linuxfw/nftables.go
    ["wrapper", "cannot create nftables runner"],
    // util/linuxfw/nftables_for_svcs.go
    ["wrapper", "error ensuring chain for"],
    ["wrapper", "error ensuring nat table"],
    // util/linuxfw/nftables_runner.go
    ["wrapper", "error ensuring prerouting chain"],
    ["wrapper", "error ensuring postrouting chain"],
    ["module-missing", "nftables chain has nil hooknum or priority; kernel may lack nftables support (CONFIG_NF_TABLES)"],
    ["configuration", "chain {value} already exists with different type/hook/priority"],
    ["wrapper", "nftables connection"],
    ["wrapper", "get nftables rules"],
    ["wrapper", "error setting up nftables for IP family of"],
    ["configuration", "unknown firewall mode {value}"],
    ["clean-up", "cleanup: nftables connection:"],
    ["ipv6-off", "nftables for IPv6 are not available on this host"],
    ["wrapper", "create forward chain"],
    ["wrapper", "flush add stateful rule"],
    ["clean-up", "cleanup: delete and flush chain {chain}"],
    // wgengine/router/osrouter/router_linux.go
    ["wrapper", "setting netfilter mode"],
    ["wrapper", "could not create new netfilter"],
    ["clean-up", "could not disable existing netfilter"],
    ["wrapper", "warning: failed to add connmark rules (rp_filter workaround may not work)"],
    ["wrapper", "warning: failed to enable src_valid_mark"],
    ["wrapper", "could not setup netfilter"],
    ["wrapper", "error adding loopback rule"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "tailscale", program: "tailscale/tailscale", file: "cmd/containerboot/ingressservices.go",
    anywhere: true, wraps: true,
    speakers: [
      "tailscaled", "router:", "ingressservices.go:", "egressservices.go:", "iptables_runner.go:", "nftables.go:", "nftables_runner.go:",
    ],
  }, () => [
    // cmd/containerboot/ingressservices.go
    ["wrapper", "error clamping MSS to PMTU"],
    // cmd/containerboot/egressservices.go
    ["wrapper", "error ensuring rule"],
    ["clean-up", "error deleting rule"],
    // util/linuxfw/iptables_runner.go
    ["wrapper", "checking for {words} in {table}/{chain}"],
    ["wrapper", "adding {words} in v4/filter/ts-input"],
    ["wrapper", "error listing rules"],
    ["wrapper", "adding {words} in v6/filter/ts-input"],
    ["wrapper", "adding {words} in mangle/OUTPUT"],
    ["wrapper", "adding {words} in filter/ts-input"],
    ["clean-up", "deleting {words} in {table}/{chain}"],
    // util/linuxfw/nftables.go
    ["wrapper", "cannot list chains"],
    // util/linuxfw/nftables_runner.go
    ["wrapper", "error ensuring filter table"],
    ["wrapper", "list chains"],
    ["wrapper", "create table"],
    ["wrapper", "create nat table"],
    ["wrapper", "flush add rule"],
    ["wrapper", "flush del hook rule"],
    ["wrapper", "flush base v4"],
    ["wrapper", "flush base v6"],
    ["wrapper", "flush add SNAT rule"],
    ["clean-up", "cleanup: flush delete table {table}"],
  ]),
];
