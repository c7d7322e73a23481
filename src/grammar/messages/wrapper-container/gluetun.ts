import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** qdm12/gluetun: internal/firewall of v3.30 to v3.40, internal/firewall/iptables since, cmd/gluetun/main.go. */
export const gluetunMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "gluetun", program: "qdm12/gluetun", file: "internal/firewall", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    // cmd/gluetun/main.go: it asks before anything else, and ends
    ["version-unreadable", "getting IPtables version: {error}"],
    ["no-rights", "Tip: Are you passing NET_ADMIN capability to gluetun?"],
    // support.go
    ["wrapper", "no iptables supported found"],
    ["no-rights", "NET_ADMIN capability is missing:"],
    ["wrapper", "failed cleaning up test rule:"],
    ["program-fault", "input policy not found: in INPUT rules: {rest}"],
    // firewall.go
    ["wrapper", "creating iptables firewall:"],
    // iptables.go
    ["version-unreadable", "iptables version string is too short: {rest}"],
    ["module-missing", "ip6tables is required, please upgrade your kernel"],
    ["module-missing", "IPv6 port redirection disabled because your kernel does not support IPv6 NAT:"],
    ["wrapper", "redirecting IPv4 source port {count} to destination port {count2} on interface {interface}:"],
    ["wrapper", "redirecting IPv6 source port {count} to destination port {count2} on interface {interface}:"],
    // tcp.go
    ["module-missing", "kernel is missing the mark module libxt_mark.so"],
    // atomic.go
    ["wrapper", "saving IPv4 iptables:"],
    ["wrapper", "saving IPv6 iptables:"],
    ["wrapper", "restoring IPv4 iptables failed:"],
    ["wrapper", "restoring IPv6 iptables failed:"],
    // delete.go, list.go, parse.go: rules that a user or an older gluetun made
    ["wrapper", "finding iptables chain rule line number:"],
    ["program-fault", "iptables chain list output is malformed: {rest}"],
    ["configuration", "parsing iptables command:"],
    ["configuration", "iptables command is malformed:"],
    ["wrapper", "running user defined post firewall rules:"],
    ["wrapper", "cannot run user defined post firewall rules:", "3.30", "3.37"],
    // enable.go
    ["clean-up", "failed reversing firewall changes:"],
    // vpn.go
    ["clean-up", "cannot remove outdated VPN connection rule:"],
    ["clean-up", "cannot remove outdated VPN interface rule:"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "gluetun", program: "qdm12/gluetun", file: "internal/firewall", anywhere: true, wraps: true,
    speakers: ["gluetun", "[firewall]"],
  }, () => [
    ["wrapper", "enabling firewall:"],
    ["wrapper", "disabling firewall:"],
    ["wrapper", "cannot enable firewall:", "3.0", "3.37"],
    ["clean-up", "cannot disable firewall:", "3.0", "3.37"],
    ["wrapper", "saving firewall rules:"],
    ["wrapper", "accepting IPv6 multicast output:"],
    ["wrapper", "accepting output traffic through VPN:"],
    ["wrapper", "allowing output traffic through VPN connection:"],
    ["wrapper", "allowing input to port {count} through interface {interface}:"],
    ["wrapper", "setting allowed outbound subnets:"],
    ["clean-up", "cannot remove outdated outbound subnet:"],
    ["wrapper", "redirecting port:"],
    ["wrapper", "flushing conntrack failed:"],
  ]),
];
