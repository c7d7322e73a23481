import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** google/gvisor, pkg/sentry/socket. */
export const gvisorMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "gvisor", program: "google/gvisor", file: "pkg/sentry/socket", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // netfilter/ipv4.go
    ["not-on-gvisor", "unsupported fields in struct iptip: {address}"],
    ["not-on-gvisor", "incorrect length of destination ({address}) and/or destination mask ({value}) fields"],
    ["not-on-gvisor", "netfilter: failed to parse matchers"],
    ["not-on-gvisor", "netfilter: failed to parse target"],
    ["not-on-gvisor", "netfilter: bad iptip"],
    ["not-on-gvisor", "netfilter: REJECT target is only supported in the filter table"],
    // netfilter/netfilter.go
    ["not-on-gvisor", "unmarshalMatcherRevs: failed to find matcher with name"],
    ["not-on-gvisor", "netfilter: unknown iptables table {table}"],
    ["not-on-gvisor", "netfilter: couldn't read entries"],
    ["not-on-gvisor", "netfilter: jump loop detected at rule"],
    ["not-on-gvisor", "netfilter: jump to out-of-bounds rule"],
    ["not-on-gvisor", "netfilter: user chain must have a rule or default policy"],
    // netlink/netfilter/protocol.go
    ["not-on-gvisor", "Nftables: Failed to process batch message"],
    ["not-on-gvisor", "Nftables-XT compat message error"],
    ["not-on-gvisor", "Nftables: Unsupported message type"],
    ["not-on-gvisor", "Nftables: Unsupported address family"],
    // netstack/netstack.go
    ["not-on-gvisor", "IP6T_SO_SET_ADD_COUNTERS is not supported"],
    // netfilter/extensions.go
    ["not-on-gvisor", "netfilter: unsupported target with name {value}, proto {value2}, and revision"],
    // netfilter/dnat.go
    ["not-on-gvisor", "netfilter: dnatTargetMakerV4: dnat target needs to specify a non-zero port"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "gvisor", program: "google/gvisor", file: "pkg/sentry/socket", anywhere: true, wraps: true,
    speakers: ["runsc", "netfilter:", "ipv4.go:", "netfilter.go:", "targets.go:"],
  }, () => [
    // netfilter/ipv4.go
    ["not-on-gvisor", "table name {table} too long"],
    ["not-on-gvisor", "couldn't find table {table}"],
    // netfilter/netfilter.go
    ["not-on-gvisor", "failed to create matcher: {value}"],
    // netfilter/targets.go
    ["not-on-gvisor", "unknown target of type {value}"],
  ]),
];
