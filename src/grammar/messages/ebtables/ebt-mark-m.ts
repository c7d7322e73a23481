import { messageTable } from "../table.js";

/** extensions/ebt_mark_m.c of ebtables. */
export const ebtMarkM = messageTable({ area: "ebtables", prefix: "ebt-mark-m", program: "ebtables", file: "extensions/ebt_mark_m.c" }, () => [
  ["bad-argument", "No mark specified", "2.0", "2.0.7"],
]);
