import { messageTable } from "../table.js";

/** What the icmp extension says of its options. */
export const icmp = messageTable({ area: "extension", prefix: "icmp", program: "iptables", file: "extensions/libipt_icmp.c", fixed: { extension: "icmp" } }, () => [
  ["bad-argument", "Invalid ICMP type '{value}'", "1.0.0", "1.8.8"],
  ["bad-argument", "Invalid ICMP code '{value}'", "1.0.0", "1.8.8"],
  ["option-conflict", "icmp match: only use --icmp-type once!", "1.3.6", "1.4.10"],
  ["bad-argument", "Ambiguous {value} type '{value2}': '{value3}' or '{value4}'?", "1.8.9"],
  ["bad-argument", "Unknown {value} type '{value2}'", "1.8.9"],
  ["bad-argument", "Unknown {value} code '{value2}'", "1.8.9"],
  ["bad-argument", "{value} type range not supported", "1.8.9"],
]);
