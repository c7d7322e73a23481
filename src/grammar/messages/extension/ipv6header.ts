import { messageTable } from "../table.js";

/** What the ipv6header extension says of its options. */
export const ipv6header = messageTable({ area: "extension", prefix: "ipv6header", program: "iptables", file: "extensions/libip6t_ipv6header.c", fixed: { extension: "ipv6header" } }, () => [
  ["bad-argument", "unknown header '{value}' specified", "1.2.5"],
  ["bad-argument", "unknown header '{count}' specified", "1.2.5"],
  ["option-conflict", "Only one '--header' allowed", "1.2.5", "1.4.10"],
  ["bad-argument", "ip6t_ipv6header: cannot parse header names", "1.2.5"],
  ["option-conflict", "Only one '--soft' allowed", "1.2.5", "1.4.10"],
  ["missing-argument", "ip6t_ipv6header: no options specified", "1.2.5", "1.4.10"],
]);
