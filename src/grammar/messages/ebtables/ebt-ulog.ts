import { messageTable } from "../table.js";

/** extensions/ebt_ulog.c of ebtables. */
export const ebtUlog = messageTable({ area: "ebtables", prefix: "ebt-ulog", program: "ebtables", file: "extensions/ebt_ulog.c" }, () => [
  ["bad-argument", "Prefix too long for ulog-prefix", "2.0.8-rc1"],
  ["bad-argument", "Problem with ulog-nlgroup: {error}", "2.0.8-rc1"],
  ["bad-argument", "the ulog-nlgroup number must be between 1 and 32", "2.0.8-rc1"],
  ["bad-argument", "Problem with ulog-cprange: {error}", "2.0.8-rc1"],
  ["bad-argument", "Problem with ulog-qthreshold: {error}", "2.0.8-rc1"],
  ["bad-argument", "ulog-qthreshold argument {count} exceeds the maximum of {count2}", "2.0.8-rc1"],
  ["bad-syntax", "The use of '!' makes no sense for the ulog watcher", "2.0.8-rc1"],
]);
