import { messageTable } from "../table.js";

/** What the dst extension says of its options. */
export const dst = messageTable({ area: "extension", prefix: "dst", program: "iptables", file: "extensions/libip6t_dst.c", fixed: { extension: "dst" } }, () => [
  ["bad-argument", "HBH no valid digits in {value} '{value2}'", "1.2.9", "1.3.8"],
  ["bad-argument", "HBH error parsing {value} '{value2}'", "1.2.9", "1.3.8"],
  ["bad-argument", "dst: no valid digits in {value} '{value2}'", "1.4.0"],
  ["bad-argument", "dst: error parsing {value} '{value2}'", "1.4.0"],
  ["option-conflict", "Only one '--dst-len' allowed", "1.4.0", "1.4.10"],
  ["option-conflict", "Only one '--dst-opts' allowed", "1.4.0", "1.4.10"],
  ["option-conflict", "'!' not allowed with '--dst-opts'", "1.4.0", "1.4.10"],
  ["option-conflict", "Only one '--dst-not-strict' allowed", "1.4.0", "1.4.10"],
  ["option-conflict", "'--dst-opts ...' required before '--dst-not-strict'", "1.4.0", "1.4.10"],
]);
