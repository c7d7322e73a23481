import { messageTable } from "../table.js";

/** What the log extension says of its options. */
export const bridgeLog = messageTable({ area: "extension", prefix: "bridge-log", program: "ebtables", file: "extensions/libebt_log.c", fixed: { extension: "log" } }, () => [
  ["name-too-long", "Prefix too long", "1.6.0", "1.8.10"],
  ["bad-argument", "Use of \\' is not allowed in the prefix", "1.6.0", "1.8.10"],
  ["bad-argument", "Problem with the log-level", "1.6.0", "1.8.10"],
  ["option-conflict", "Unexpected '!' after --log-ip", "1.6.0", "1.8.0"],
  ["option-conflict", "Unexpected '!' after --log-arp", "1.6.0", "1.8.0"],
  ["option-conflict", "Unexpected '!' after --log", "1.6.0", "1.8.0"],
  ["option-conflict", "Unexpected '!' after --log-ip6", "1.6.0", "1.8.0"],
  ["option-conflict", "Unexpected '!' after --log{value}", "1.8.1", "1.8.10"],
]);
