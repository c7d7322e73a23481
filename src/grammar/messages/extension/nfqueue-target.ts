import { messageTable } from "../table.js";

/** What the NFQUEUE target says of its options. */
export const nfqueueTarget = messageTable({ area: "extension", prefix: "nfqueue-target", program: "iptables", file: "extensions/libxt_NFQUEUE.c", fixed: { extension: "NFQUEUE" } }, () => [
  ["bad-argument", "Invalid queue number '{value}'", "1.3.3", "1.4.10"],
  ["option-conflict", "NFQUEUE target: Only use --queue-num ONCE!", "1.3.3", "1.4.10"],
  ["kernel-too-old", "NFQUEUE target: --queue-balance not supported (kernel too old?)", "1.4.5"],
]);
