import { messageTable } from "../table.js";

/** What the quota extension says of its options. */
export const quota = messageTable({ area: "extension", prefix: "quota", program: "iptables", file: "extensions/libxt_quota.c", fixed: { extension: "quota" } }, () => [
  ["bad-argument", "quota invalid: '{value}'", "1.2.5", "1.4.10"],
  ["option-conflict", "quota: unexpected '!'", "1.2.5", "1.4.10"],
  ["bad-argument", "bad quota: '{value}'", "1.2.5", "1.4.10"],
]);
