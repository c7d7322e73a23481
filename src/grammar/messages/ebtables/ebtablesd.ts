import { messageTable } from "../table.js";

/** ebtablesd.c of ebtablesd. */
export const ebtablesd = messageTable({ area: "ebtables", prefix: "ebtablesd", program: "ebtablesd", file: "ebtablesd.c" }, () => [
  ["bad-syntax", "ebtablesd: wrong number of ' delimiters", "2.0.8-rc1"],
  ["bad-argument", "ebtablesd: the maximum command line length is {count}", "2.0.8-rc1"],
  ["bad-argument", "ebtablesd: maximum {count} arguments allowed", "2.0.8-rc1"],
  ["bad-argument", "ebtablesd: no arguments", "2.0.8-rc1"],
  ["other", "ebtablesd: -t but no table", "2.0.8-rc1"],
  ["missing-table", "ebtablesd: table '{table}' was not recognized", "2.0.8-rc1"],
  ["bad-syntax", "ebtablesd: command free needs exactly one argument", "2.0.8-rc1"],
  ["other", "ebtablesd: table {table} has not been opened", "2.0.8-rc1"],
  ["bad-syntax", "ebtablesd: command open needs exactly one argument", "2.0.8-rc1"],
  ["bad-argument", "ebtablesd: table {table} needs to be freed before it can be opened", "2.0.8-rc1"],
  ["bad-syntax", "ebtablesd: command fopen needs exactly two arguments", "2.0.8-rc1"],
  ["memory/limit", "Out of memory", "2.0.8-rc1"],
  ["bad-argument", "ebtablesd: opened file with wrong table name '{value}'", "2.0.8-rc1"],
  ["bad-syntax", "ebtablesd: command commit needs exactly one argument", "2.0.8-rc1"],
  ["bad-syntax", "ebtablesd: command commit needs exactly two argument", "2.0.8-rc1"],
  ["bad-argument", "ebtablesd: command quit does not take any arguments", "2.0.8-rc1"],
]);
