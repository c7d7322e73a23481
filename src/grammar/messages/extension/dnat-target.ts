import { messageTable } from "../table.js";

/** What the DNAT target says of its options. */
export const dnatTarget = messageTable({ area: "extension", prefix: "dnat-target", program: "iptables", file: "extensions/libip6t_DNAT.c", fixed: { extension: "DNAT" } }, () => [
  ["missing-argument", "You must specify --to-destination", "1.0.0", "1.4.10"],
  ["option-conflict", "Multiple --to-destination not supported", "1.3.4", "1.4.10"],
  ["option-conflict", "DNAT: Multiple --to-destination not supported", "1.4.11", "1.8.7"],
  ["option-conflict", "DNAT: Multiple --to-source not supported", "1.4.17", "1.4.17"],
]);
