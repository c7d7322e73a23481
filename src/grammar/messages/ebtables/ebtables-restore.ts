import { messageTable } from "../table.js";

/** ebtables-restore.c of ebtables-restore. */
export const ebtablesRestore = messageTable({ area: "ebtables", prefix: "ebtables-restore", program: "ebtables-restore", file: "ebtables-restore.c" }, () => [
  ["bad-argument", "options are not supported", "2.0.8-rc1", "2.0.10-4"],
  ["missing-table", "table '{table}' was not recognized", "2.0.8-rc1"],
  ["bad-argument", "no table specified", "2.0.8-rc1"],
  ["bad-argument", "invalid policy specified", "2.0.8-rc1"],
  ["bad-syntax", "syntax error at '", "2.0.8-rc1"],
  ["bad-syntax", "wrong use of '", "2.0.8-rc1"],
  ["bad-syntax", "Usage: ebtables-restore [ --noflush ]", "2.0.11"],
]);
