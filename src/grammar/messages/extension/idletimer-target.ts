import { messageTable } from "../table.js";

/** What the IDLETIMER target says of its options. */
export const idletimerTarget = messageTable({ area: "extension", prefix: "idletimer-target", program: "iptables", file: "extensions/libxt_IDLETIMER.c", fixed: { extension: "IDLETIMER" } }, () => [
  ["option-conflict", "IDLETIMER: '--timeout' option may only be specified once", "1.4.10", "1.4.10"],
  ["option-conflict", "IDLETIMER: '--label' option may only be specified once", "1.4.10", "1.4.10"],
  ["bad-argument", "IDLETIMER: Bad value for '--label' option: '{value}'", "1.4.10", "1.4.10"],
  ["missing-argument", "IDLETIMER target: --timeout parameter required", "1.4.10", "1.4.10"],
  ["missing-argument", "IDLETIMER target: --label parameter required", "1.4.10", "1.4.10"],
]);
