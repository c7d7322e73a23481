import { messageTable } from "../table.js";

/** What the mangle extension says of its options. */
export const mangle = messageTable({ area: "extension", prefix: "mangle", program: "iptables", file: "extensions/libxt_mangle.c", fixed: { extension: "mangle" } }, () => [
  ["resolve-failure", "host/network '{value}' not found", "1.6.0", "1.8.0"],
  ["bad-argument", "no --h-length defined", "1.6.0", "1.8.0"],
  ["bad-syntax", "! --h-length not allowed for --mangle-mac-s", "1.6.0", "1.8.0"],
  ["bad-argument", "only --h-length 6 supported", "1.6.0", "1.8.0"],
  ["bad-argument", "invalid source MAC", "1.6.0", "1.8.0"],
  ["bad-syntax", "! hln not allowed for --mangle-mac-d", "1.6.0", "1.8.0"],
  ["bad-argument", "invalid target MAC", "1.6.0", "1.8.0"],
  ["bad-argument", "bad target for --mangle-target", "1.6.0", "1.8.0"],
]);
