import { messageTable } from "../table.js";

/** What the TEE target says of its options. */
export const teeTarget = messageTable({ area: "extension", prefix: "tee-target", program: "iptables", file: "extensions/libxt_TEE.c", fixed: { extension: "TEE" } }, () => [
  ["option-conflict", "Cannot specify --gateway more than once", "1.4.9", "1.4.10"],
  ["option-conflict", "Cannot specify --oif more than once", "1.4.9", "1.4.10"],
  ["name-too-long", "oif name too long", "1.4.9", "1.4.10"],
  ["missing-argument", "TEE target: --gateway parameter required", "1.4.9", "1.4.10"],
]);
