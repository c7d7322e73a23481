import { messageTable } from "../table.js";

/** What the ip6 extension says of its options. */
export const bridgeIp6 = messageTable({ area: "extension", prefix: "bridge-ip6", program: "ebtables", file: "extensions/libebt_ip6.c", fixed: { extension: "ip6" } }, () => [
  ["bad-argument", "Unknown ICMPv6 type '{value}'", "1.8.0", "1.8.8"],
  ["bad-argument", "Invalid IPv6 Mask '{value}' specified", "1.8.0", "1.8.7"],
  ["bad-argument", "Invalid IPv6 Address '{address}' specified", "1.8.0", "1.8.10"],
  ["bad-argument", "Problem with specified IPv6 traffic class '{value}'", "1.8.0", "1.8.10"],
]);
