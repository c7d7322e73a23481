import { messageTable } from "../table.js";

/** What the ecn extension says of its options. */
export const ecn = messageTable({ area: "extension", prefix: "ecn", program: "iptables", file: "extensions/libipt_ecn.c", fixed: { extension: "ecn" } }, () => [
  ["option-conflict", "ECN match: can only use parameter ONCE!", "1.2.7", "1.4.10"],
  ["bad-argument", "ECN match: Value out of range", "1.2.7", "1.4.10"],
  ["bad-argument", "ECN match: some option required", "1.2.7"],
]);
