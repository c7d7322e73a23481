import { messageTable } from "../table.js";

/** include/ebtables_u.h of ebtables. */
export const ebtablesU = messageTable({ area: "ebtables", prefix: "ebtables-u", program: "ebtables", file: "include/ebtables_u.h" }, () => [
  ["bad-argument", "Option without (mandatory) argument", "2.0.8-rc1"],
  ["memory/limit", "Ebtables: {value} {value2} {count} :out of memory.", "2.0"],
]);
