import { messageTable } from "../table.js";

/** What the ip extension says of its options. */
export const bridgeIp = messageTable({ area: "extension", prefix: "bridge-ip", program: "ebtables", file: "extensions/libebt_ip.c", fixed: { extension: "ip" } }, () => [
  ["bad-argument", "Problem with specified IP tos", "1.6.0", "1.8.10"],
  ["bad-argument", "Unknown ICMP type '{value}'", "1.8.0", "1.8.8"],
]);
