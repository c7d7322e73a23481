import { messageTable } from "../table.js";

/** What the osf extension says of its options. */
export const osf = messageTable({ area: "extension", prefix: "osf", program: "iptables", file: "extensions/libipt_osf.c", fixed: { extension: "osf" } }, () => [
  ["name-too-long", "Genre string too long '{value}' [{count}], max={count2}", "1.2.9", "1.3.7"],
  ["missing-argument", "OS fingerprint match: You must specify '--genre'", "1.2.9", "1.4.10"],
  ["option-conflict", "Can't specify multiple genre parameter", "1.2.10", "1.4.10"],
  ["option-conflict", "Can't specify multiple smart parameter", "1.2.10", "1.3.7"],
  ["option-conflict", "Can't specify multiple log parameter", "1.2.10", "1.4.10"],
  ["internal", "Can't specify multiple netlink parameter", "1.3.2", "1.3.7"],
  ["option-conflict", "Can't specify multiple connector parameter", "1.3.2", "1.3.7"],
  ["option-conflict", "Can't specify multiple ttl parameter", "1.4.6", "1.4.10"],
  ["bad-argument", "TTL parameter is too big", "1.4.6", "1.4.10"],
  ["bad-argument", "Log level parameter is too big", "1.4.6", "1.4.10"],
]);
