import { messageTable } from "../table.js";

/** extensions/ebt_AUDIT.c of ebtables. */
export const ebtAudit = messageTable({ area: "ebtables", prefix: "ebt-audit", program: "ebtables", file: "extensions/ebt_AUDIT.c" }, () => [
  ["bad-argument", "Bad action type value '{value}'", "2.0.11"],
]);
