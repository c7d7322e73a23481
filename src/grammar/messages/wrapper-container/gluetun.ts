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
    ["no-rights", "NET_ADMIN capability is missing: {rest}"],
    ["wrapper", "failed cleaning up test rule: {rest}"],
    ["program-fault", "input policy not found: in INPUT rules: {rest}"],
    // firewall.go
    ["wrapper", "creating iptables firewall: {rest}"],
    // iptables.go
    ["version-unreadable", "iptables version string is too short: {rest}"],
    ["module-missing", "ip6tables is required, please upgrade your kernel"],
    ["module-missing", "IPv6 port redirection disabled because your kernel does not support IPv6 NAT: {rest}"],
    ["wrapper", "redirecting IPv4 source port {count} to destination port {count2} on interface {interface}: {rest}"],
    ["wrapper", "redirecting IPv6 source port {count} to destination port {count2} on interface {interface}: {rest}"],
    // tcp.go
    ["module-missing", "kernel is missing the mark module libxt_mark.so"],
    // atomic.go
    ["wrapper", "saving IPv4 iptables: {rest}"],
    ["wrapper", "saving IPv6 iptables: {rest}"],
    ["wrapper", "restoring IPv4 iptables failed: {rest}"],
    ["wrapper", "restoring IPv6 iptables failed: {rest}"],
    // delete.go, list.go, parse.go: rules that a user or an older gluetun made
    ["wrapper", "finding iptables chain rule line number: {rest}"],
    ["program-fault", "iptables chain list output is malformed: {rest}"],
    ["configuration", "parsing iptables command: {rest}"],
    ["configuration", "iptables command is malformed: {rest}"],
    ["configuration", "running user defined post firewall rules: {rest}"],
    ["wrapper", "cannot run user defined post firewall rules: {rest}", "3.30", "3.37"],
    // enable.go
    ["wrapper", "enabling firewall: {rest}"],
    ["wrapper", "disabling firewall: {rest}"],
    ["wrapper", "cannot enable firewall: {rest}", "3.0", "3.37"],
    ["clean-up", "cannot disable firewall: {rest}", "3.0", "3.37"],
    ["clean-up", "failed reversing firewall changes: {rest}"],
    ["wrapper", "saving firewall rules: {rest}"],
    // vpn.go
    ["clean-up", "cannot remove outdated VPN connection rule: {rest}"],
    ["clean-up", "cannot remove outdated VPN interface rule: {rest}"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "gluetun", program: "qdm12/gluetun", file: "internal/firewall", anywhere: true, wraps: true,
    speakers: ["gluetun", "[firewall]"],
  }, () => [
    ["wrapper", "accepting IPv6 multicast output: {rest}"],
    ["wrapper", "accepting output traffic through VPN: {rest}"],
    ["wrapper", "allowing output traffic through VPN connection: {rest}"],
    ["wrapper", "allowing input to port {count} through interface {interface}: {rest}"],
    ["wrapper", "setting allowed outbound subnets: {rest}"],
    ["clean-up", "cannot remove outdated outbound subnet: {rest}"],
    ["wrapper", "redirecting port: {rest}"],
    ["wrapper", "flushing conntrack failed: {rest}"],
  ]),
];
