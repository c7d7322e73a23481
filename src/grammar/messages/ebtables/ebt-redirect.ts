import { messageTable } from "../table.js";

/** extensions/ebt_redirect.c of ebtables. */
export const ebtRedirect = messageTable({ area: "ebtables", prefix: "ebt-redirect", program: "ebtables", file: "extensions/ebt_redirect.c" }, () => [
  ["bad-argument", "Illegal --redirect-target target", "2.0pre6"],
  ["option-conflict", "Wrong chain for redirect", "2.0pre6"],
  ["option-conflict", "--redirect-target RETURN not allowed on base chain", "2.0"],
]);
