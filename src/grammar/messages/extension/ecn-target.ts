import { messageTable } from "../table.js";

/** What the ECN target says of its options. */
export const ecnTarget = messageTable({ area: "extension", prefix: "ecn-target", program: "iptables", file: "extensions/libipt_ECN.c", fixed: { extension: "ECN" } }, () => [
  ["option-conflict", "ECN target: Only use --ecn-remove ONCE!", "1.2.6a", "1.2.6a"],
  ["bad-argument", "ECN target: Parameter --ecn-remove is required", "1.2.6a", "1.2.7a"],
  ["option-conflict", "ECN target: Only use --ecn-tcp-remove ONCE!", "1.2.7", "1.4.10"],
  ["option-conflict", "ECN target: Only use --ecn-tcp-cwr ONCE!", "1.2.7", "1.4.10"],
  ["bad-argument", "ECN target: Value out of range", "1.2.7", "1.4.10"],
  ["option-conflict", "ECN target: Only use --ecn-tcp-ece ONCE!", "1.2.7", "1.4.10"],
  ["option-conflict", "ECN target: Only use --ecn-ip-ect ONCE!", "1.2.7", "1.4.10"],
  ["bad-argument", "ECN target: Parameter --ecn-tcp-remove is required", "1.2.8", "1.4.10"],
  ["missing-argument", "ECN target: An operation is required", "1.4.11"],
]);
