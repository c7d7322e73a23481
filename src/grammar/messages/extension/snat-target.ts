import { messageTable } from "../table.js";

/** What the SNAT target says of its options. */
export const snatTarget = messageTable({ area: "extension", prefix: "snat-target", program: "iptables", file: "extensions/libip6t_SNAT.c", fixed: { extension: "SNAT" } }, () => [
  ["missing-argument", "You must specify --to-source", "1.0.0", "1.4.10"],
  ["option-conflict", "Multiple --to-source not supported", "1.3.4", "1.4.10"],
  ["option-conflict", "SNAT: Multiple --to-source not supported", "1.4.11", "1.8.7"],
]);
