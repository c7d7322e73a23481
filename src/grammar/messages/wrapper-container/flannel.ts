import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** flannel-io/flannel. */
export const flannelMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "flannel", program: "flannel-io/flannel", file: "main.go", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // main.go
    ["bridge-netfilter-off", "Failed to check br_netfilter"],
    ["wrapper", "Failed to setup masq rules"],
    // pkg/trafficmngr/iptables/iptables.go
    ["clean-up", "could not clean-up FLANNEL-POSTRTG (IPv4)"],
    ["clean-up", "could not clean-up FLANNEL-FWD (IPv4)"],
    ["clean-up", "could not clean-up FLANNEL-POSTRTG (IPv6)"],
    ["iptables-program-missing", "Failed to setup IP6Tables. iptables binary was not found"],
    ["wrapper", "Failed to setup IP6Tables. Error on creating the chain"],
    ["wrapper", "failed to check rule existence"],
    ["wrapper", "failed to apply partial iptables-restore"],
    ["wrapper", "Failed to bootstrap IPTables"],
    ["wrapper", "Failed to ensure iptables rules"],
    ["clean-up", "Failed to teardown iptables"],
    ["wrapper", "error checking rule existence"],
    ["notice", "Some iptables rules are missing; deleting and recreating rules"],
    ["wrapper", "error setting up rules"],
    ["clean-up", "unable to teardown iptables"],
    // pkg/trafficmngr/iptables/iptables_restore.go
    ["wrapper", "unable to run iptables-restore"],
    ["version-unreadable", "no iptables-restore version found in string"],
    ["iptables-program-missing", "unable to find iptables-restore version"],
    // pkg/trafficmngr/nftables/nftables.go
    ["wrapper", "no nftables support"],
    ["wrapper", "nftables: couldn't initialise table"],
    ["wrapper", "nftables: couldn't setup forward rules"],
    ["wrapper", "nftables: couldn't setup forward rules (ipv6)"],
    ["wrapper", "nftables: couldn't setup masq rules"],
    ["clean-up", "nftables: couldn't delete table"],
    ["clean-up", "nftables (ipv6): couldn't delete table"],
    // pkg/trafficmngr/nftables/utils.go
    ["too-old", "nftables: random fully unsupported"],
  ]),
];
