import { messageTable } from "../table.js";

/** What the FTOS target says of its options. */
export const ftosTarget = messageTable({ area: "extension", prefix: "ftos-target", program: "iptables", file: "extensions/libipt_FTOS.c", fixed: { extension: "FTOS" } }, () => [
  ["option-conflict", "FTOS target: Only use --set-ftos ONCE!", "1.2", "1.3.7"],
  ["bad-argument", "FTOS target: Parameter --set-ftos is required", "1.2", "1.3.7"],
  ["bad-argument", "Invalid ftos '{value}'", "1.2.4", "1.3.7"],
]);
