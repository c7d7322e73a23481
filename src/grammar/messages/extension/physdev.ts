import { messageTable } from "../table.js";

/** What the physdev extension says of its options. */
export const physdev = messageTable({ area: "extension", prefix: "physdev", program: "iptables", file: "extensions/libip6t_physdev.c", fixed: { extension: "physdev" } }, () => [
  ["bad-argument", "interface name '{value}' must be shorter than IFNAMSIZ ({count})", "1.2.8", "1.3.1"],
  ["option-conflict", "multiple --physdev-in not allowed", "1.2.8", "1.2.8"],
  ["option-conflict", "multiple --physdev-out not allowed", "1.2.8", "1.2.8"],
  ["option-conflict", "multiple use of the same physdev option is not allowed", "1.2.9", "1.4.10"],
  ["bad-argument", "PHYSDEV: no physdev option specified", "1.2.9"],
  ["bad-argument", "Warning: wierd character in interface '{interface}' (No aliases, :, ! or *).", "1.2.8", "1.3.1"],
]);
