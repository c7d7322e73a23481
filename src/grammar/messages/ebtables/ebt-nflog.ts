import { messageTable } from "../table.js";

/** extensions/ebt_nflog.c of ebtables. */
export const ebtNflog = messageTable({ area: "ebtables", prefix: "ebt-nflog", program: "ebtables", file: "extensions/ebt_nflog.c" }, () => [
  ["bad-argument", "Prefix too long for nflog-prefix", "2.0.9"],
  ["bad-argument", "--nflog-group must be a number!", "2.0.9"],
  ["bad-argument", "--nflog-group can not be negative", "2.0.9", "2.0.9"],
  ["bad-argument", "--nflog-range must be a number!", "2.0.9"],
  ["bad-argument", "--nflog-range can not be negative", "2.0.9", "2.0.9"],
  ["bad-argument", "--nflog-threshold must be a number!", "2.0.9"],
  ["bad-argument", "--nflog-threshold can not be negative", "2.0.9", "2.0.9"],
  ["bad-syntax", "The use of '!' makes no sense for the nflog watcher", "2.0.9"],
]);
