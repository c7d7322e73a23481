import { messageTable } from "../table.js";

/** What the IPMARK target says of its options. */
export const ipmarkTarget = messageTable({ area: "extension", prefix: "ipmark-target", program: "iptables", file: "extensions/libipt_IPMARK.c", fixed: { extension: "IPMARK" } }, () => [
  ["bad-argument", "Bad addr value '{value}' - should be 'src' or 'dst'", "1.2.9", "1.3.7"],
  ["option-conflict", "IPMARK target: Can't specify --addr twice", "1.2.9", "1.3.7"],
  ["bad-argument", "Bad and-mask value '{value}'", "1.2.9", "1.3.7"],
  ["option-conflict", "IPMARK target: Can't specify --and-mask twice", "1.2.9", "1.3.7"],
  ["bad-argument", "Bad or-mask value '{value}'", "1.2.9", "1.3.7"],
  ["option-conflict", "IPMARK target: Can't specify --or-mask twice", "1.2.9", "1.3.7"],
  ["bad-argument", "IPMARK target: Parameter --addr is required", "1.2.9", "1.3.7"],
  ["bad-argument", "IPMARK target: Parameter --and-mask or --or-mask is required", "1.2.9", "1.3.7"],
]);
