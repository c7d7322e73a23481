import { messageTable } from "../table.js";

/** extensions/arpt_mangle.c of arptables. */
export const arptMangle = messageTable({ area: "arptables", prefix: "arpt-mangle", program: "arptables", file: "extensions/arpt_mangle.c" }, () => [
  ["bad-argument", "no --h-length defined", "0.0.5"],
  ["bad-syntax", "! --h-length not allowed for --mangle-mac-s", "0.0.5"],
  ["bad-argument", "only --h-length 6 supported", "0.0.5"],
  ["bad-argument", "invalid source MAC", "0.0.5"],
  ["bad-syntax", "! hln not allowed for --mangle-mac-d", "0.0.5"],
  ["bad-argument", "invalid target MAC", "0.0.5"],
  ["bad-argument", "bad target for --mangle-target", "0.0.5"],
]);
