import { messageTable } from "../table.js";

/** extensions/ebt_standard.c of ebtables. */
export const ebtStandard = messageTable({ area: "ebtables", prefix: "ebt-standard", program: "ebtables", file: "extensions/ebt_standard.c" }, () => [
  ["internal", "Bad standard target", "2.0"],
]);
