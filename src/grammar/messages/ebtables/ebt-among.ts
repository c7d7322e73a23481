import { messageTable } from "../table.js";

/** extensions/ebt_among.c of ebtables. */
export const ebtAmong = messageTable({ area: "ebtables", prefix: "ebt-among", program: "ebtables", file: "extensions/ebt_among.c" }, () => [
  ["bad-syntax", "MAC parse error: {error}", "2.0.7"],
  ["bad-syntax", "IP parse error: {error}", "2.0.7"],
  ["bad-argument", "Illegal IP 0.0.0.0", "2.0.7"],
  ["other", "Something went wrong; no comma...", "2.0.7"],
  ["bad-argument", "No MAC list specified", "2.0.7", "2.0.7"],
  ["internal", "Couldn't open file '{path}'", "2.0.8-rc3"],
  ["internal", "Couldn't map file to memory", "2.0.8-rc3"],
  ["bad-argument", "File should end with a newline", "2.0.8-rc3"],
  ["bad-argument", "File should only contain one line", "2.0.8-rc3"],
]);
