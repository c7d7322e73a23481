import { messageTable } from "../table.js";

/** What the mangle extension says of its options. */
export const arpMangle = messageTable({ area: "extension", prefix: "arp-mangle", program: "arptables", file: "extensions/libarpt_mangle.c", fixed: { extension: "mangle" } }, () => [
  ["bad-argument", "no --h-length defined", "1.6.0"],
  ["bad-syntax", "! --h-length not allowed for --mangle-mac-s", "1.6.0", "1.8.10"],
  ["bad-argument", "only --h-length 6 supported", "1.6.0"],
  ["bad-argument", "invalid source MAC", "1.6.0", "1.8.10"],
  ["bad-syntax", "! hln not allowed for --mangle-mac-d", "1.6.0", "1.8.10"],
  ["bad-argument", "invalid target MAC", "1.6.0", "1.8.10"],
  ["bad-argument", "bad target for --mangle-target", "1.6.0"],
  ["bad-syntax", "! hln not allowed for --{optionName}", "1.8.11"],
]);
