import { messageTable } from "../table.js";

/** What the ah extension says of its options. */
export const ah = messageTable({ area: "extension", prefix: "ah", program: "iptables", file: "extensions/libip6t_ah.c", fixed: { extension: "ah" } }, () => [
  ["bad-argument", "AH no valid digits in spi '{value}'", "1.1.2", "1.4.10"],
  ["bad-argument", "AH error parsing spi '{value}'", "1.1.2", "1.4.10"],
  ["bad-argument", "AH no valid digits in {value} '{value2}'", "1.2.7", "1.4.10"],
  ["bad-argument", "AH error parsing {value} '{value2}'", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--ahspi' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--ahlen' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--ahres' allowed", "1.2.7", "1.4.10"],
]);
