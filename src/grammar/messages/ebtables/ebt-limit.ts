import { messageTable } from "../table.js";

/** extensions/ebt_limit.c of ebtables. */
export const ebtLimit = messageTable({ area: "ebtables", prefix: "ebt-limit", program: "ebtables", file: "extensions/ebt_limit.c" }, () => [
  ["bad-syntax", "Unexpected '!' after --limit", "2.0.7"],
  ["bad-argument", "bad rate '{value}'", "2.0.7"],
  ["bad-syntax", "Unexpected '!' after --limit-burst", "2.0.7"],
  ["bad-argument", "bad --limit-burst '{value}'", "2.0.7"],
]);
