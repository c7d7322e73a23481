import { messageTable } from "../table.js";

/** What the among extension says of its options. */
export const bridgeAmong = messageTable({ area: "extension", prefix: "bridge-among", program: "ebtables", file: "extensions/libebt_among.c", fixed: { extension: "among" } }, () => [
  ["bad-argument", "among: Mixed MAC and MAC=IP not allowed.", "1.8.4", "1.8.4"],
  ["bad-address", "Invalid IP address '{value}'", "1.8.4"],
  ["bad-argument", "Invalid MAC address '{address}'", "1.8.4"],
  ["internal", "Couldn't open file '{path}'", "1.8.4"],
  ["internal", "Couldn't map file to memory", "1.8.4"],
  ["bad-argument", "File should end with a newline", "1.8.4"],
  ["bad-argument", "File should only contain one line", "1.8.4"],
]);
