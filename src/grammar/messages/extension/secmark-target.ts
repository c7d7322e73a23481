import { messageTable } from "../table.js";

/** What the SECMARK target says of its options. */
export const secmarkTarget = messageTable({ area: "extension", prefix: "secmark-target", program: "iptables", file: "extensions/libxt_SECMARK.c", fixed: { extension: "SECMARK" } }, () => [
  ["option-conflict", "SECMARK target: Can't specify --selctx twice", "1.3.6", "1.4.10"],
  ["name-too-long", "SECMARK target: Maximum length {count} exceeded by --selctx parameter ({count2})", "1.3.6", "1.4.10"],
  ["missing-argument", "SECMARK target: parameter required", "1.3.6", "1.4.10"],
  ["internal", "SECMARK target: invalid mode {count}", "1.3.6"],
]);
