import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** firehol, usr/lib/firehol/firehol. */
export const fireholMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-host", prefix: "firehol", program: "firehol", file: "usr/lib/firehol/firehol", anywhere: true, wraps: true,
    telling: true,
  }, () => [
    ["wrapper", "WHAT : A runtime command failed to execute (returned error"],
    ["notice", "This might or might not affect the operation of your firewall."],
    ["module-missing", "no modprobe command: module loading disabled"],
    ["lock-held", "FireHOL is already running. Exiting..."],
    ["wrapper", "error initializing iptables: IPv4 disabled"],
    ["ipv6-off", "error initializing ip6tables: IPv6 disabled"],
    ["wrapper", "Neither IPv4 nor IPv6 is available - exiting"],
    ["clean-up", "Restoring old firewall"],
    ["ipset-program-missing", "ipset is requested, but ipset is not installed. Firewall may not be able to be activated."],
    ["ipset-program-missing", "ipset is not enabled. Do you have ipset installed?"],
    ["set-exists", "ipset {set} already exists."],
    ["set-missing", "Cannot add IPs to ipset '{set}'. The ipset must be created first."],
    ["wrapper", "Cannot load {path}/ipsets.conf"],
    [
      "tracking-refused",
      "Automatic helper assignment on all traffic is set to '{value}'. You should set FIREHOL_CONNTRACK_HELPERS_ASSIGNMENT",
    ],
    ["helper-missing", "Unknown connection tracker helper"],
    ["module-missing", "FireHOL cannot find your current kernel configuration."],
    ["module-missing", "Because of this, FireHOL will simply attempt to load"],
  ]),
  ...messageTable({
    area: "wrapper-host", prefix: "firehol", program: "firehol", file: "usr/lib/firehol/firehol", anywhere: true, wraps: true,
    speakers: ["firehol"],
  }, () => [
    ["wrapper", "Runtime {value} '{value2}'. Source {count}"],
    ["helper-missing", "{value}: helper '{value2}' cannot be configured"],
    ["helper-missing", "{value}: helper '{value2}' does not support IPv6."],
    ["notice", "Ignoring command '{words}"],
  ]),
];
