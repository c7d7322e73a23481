import { messageTable } from "../table.js";

/** What the nflog extension says of its options. */
export const bridgeNflog = messageTable({ area: "extension", prefix: "bridge-nflog", program: "ebtables", file: "extensions/libebt_nflog.c", fixed: { extension: "nflog" } }, () => [
  ["bad-syntax", "The use of '!' makes no sense for the nflog watcher", "1.6.0", "1.8.10"],
  ["name-too-long", "Prefix too long for nflog-prefix", "1.6.0", "1.8.10"],
  ["bad-argument", "--nflog-group must be a number!", "1.6.0", "1.8.10"],
  ["bad-argument", "--nflog-range must be a number!", "1.6.0", "1.8.10"],
  ["bad-argument", "--nflog-threshold must be a number!", "1.6.0", "1.8.10"],
]);
