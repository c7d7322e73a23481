import { messageTable } from "../table.js";

/** What the AUDIT target says of its options. */
export const auditTarget = messageTable({ area: "extension", prefix: "audit-target", program: "iptables", file: "extensions/libxt_AUDIT.c", fixed: { extension: "AUDIT" } }, () => [
  ["bad-argument", "Bad action type value '{value}'", "1.4.11"],
]);
