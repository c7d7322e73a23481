import { messageTable } from "../table.js";

/** extensions/ebt_ip6.c of ebtables. */
export const ebtIp6 = messageTable({ area: "ebtables", prefix: "ebt-ip6", program: "ebtables", file: "extensions/ebt_ip6.c" }, () => [
  ["bad-argument", "Problem with specified IPv6 traffic class", "2.0.9"],
  ["option-conflict", "For IPv6 filtering the protocol must be specified as IPv6", "2.0.9"],
  ["bad-argument", "Ambiguous ICMPv6 type '{value}': '{value2}' or '{value3}'?", "2.0.10", "2.0.10-4"],
  ["bad-argument", "Unknown ICMPv6 type '{value}'", "2.0.10", "2.0.10-4"],
  ["option-conflict", "For ipv6-icmp filtering the IP protocol must be 58 (ipv6-icmp)", "2.0.10"],
]);
