import { messageTable } from "../table.js";

/** extensions/ebt_mark.c of ebtables. */
export const ebtMark = messageTable({ area: "ebtables", prefix: "ebt-mark", program: "ebtables", file: "extensions/ebt_mark.c" }, () => [
  ["bad-argument", "Illegal --mark-target target", "2.0"],
  ["bad-argument", "Bad MARK value '{value}'", "2.0"],
  ["bad-argument", "No mark value supplied", "2.0"],
  ["option-conflict", "--mark-target RETURN not allowed on base chain", "2.0"],
  ["option-conflict", "--mark-set cannot be used together with specific --mark option", "2.0.8-rc3"],
  ["option-conflict", "--mark-or cannot be used together with specific --mark option", "2.0.8-rc3"],
  ["option-conflict", "--mark-and cannot be used together with specific --mark option", "2.0.8-rc3"],
  ["option-conflict", "--mark-xor cannot be used together with specific --mark option", "2.0.8-rc3"],
  ["version-mismatch", "oops, unknown mark action, try a later version of ebtables", "2.0.8-rc3"],
]);
