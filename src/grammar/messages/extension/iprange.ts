import { messageTable } from "../table.js";

/** What the iprange extension says of its options. */
export const iprange = messageTable({ area: "extension", prefix: "iprange", program: "iptables", file: "extensions/libxt_iprange.c", fixed: { extension: "iprange" } }, () => [
  ["bad-address", "iprange match: Bad IP address '{value}'", "1.2.9", "1.4.2"],
  ["option-conflict", "iprange match: Only use --src-range ONCE!", "1.2.9", "1.4.10"],
  ["option-conflict", "iprange match: Only use --dst-range ONCE!", "1.2.9", "1.4.10"],
  ["missing-argument", "iprange match: You must specify '--src-range' or '--dst-range'", "1.2.9"],
  ["bad-argument", "iprange: Bad value for '--src-ip' option: '{value}'", "1.4.1", "1.4.1"],
  ["bad-argument", "iprange: Bad value for '--dst-ip' option: '{value}'", "1.4.1", "1.4.1"],
  ["bad-argument", "iprange: Bad value for '--src-range' option: '{value}'", "1.4.2", "1.4.5"],
  ["bad-argument", "iprange: Bad value for '--dst-range' option: '{value}'", "1.4.2", "1.4.5"],
  ["bad-argument", "iprange: Bad value for '{value}' option: '{value2}'", "1.4.6"],
  ["bad-argument", "xt_iprange: range {value}-{value2} is reversed and will never match", "1.4.6"],
]);
