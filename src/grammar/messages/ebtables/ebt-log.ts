import { messageTable } from "../table.js";

/** extensions/ebt_log.c of ebtables. */
export const ebtLog = messageTable({ area: "ebtables", prefix: "ebt-log", program: "ebtables", file: "extensions/ebt_log.c" }, () => [
  ["bad-argument", "Prefix too long", "2.0pre6"],
  ["bad-argument", "Problem with the log-level", "2.0pre6"],
  ["bad-syntax", "Unexpected '!' after --log-prefix", "2.0.8-rc1"],
  ["bad-argument", "Use of \\' is not allowed in the prefix", "2.0.8-rc1"],
  ["bad-syntax", "Unexpected '!' after --log-ip", "2.0.8-rc1"],
  ["bad-syntax", "Unexpected '!' after --log-arp", "2.0.8-rc1"],
  ["bad-syntax", "Unexpected '!' after --log", "2.0.8-rc1"],
  ["bad-syntax", "Unexpected '!' after --log-ip6", "2.0.9"],
]);
