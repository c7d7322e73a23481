import { messageTable } from "../table.js";

/** What the connbytes extension says of its options. */
export const connbytes = messageTable({ area: "extension", prefix: "connbytes", program: "iptables", file: "extensions/libipt_connbytes.c", fixed: { extension: "connbytes" } }, () => [
  ["missing-argument", "You must specify '--connbytes'", "1.2.9", "1.2.11"],
  ["bad-argument", "Unknown --connbytes-dir '{value}'", "1.3.0"],
  ["bad-argument", "Unknown --connbytes-mode '{value}'", "1.3.0"],
  ["missing-argument", "You must specify '--connbytes'--connbytes-direction' and '--connbytes-mode'", "1.3.0", "1.3.4"],
  ["missing-argument", "You must specify '--connbytes'--connbytes-dir' and '--connbytes-mode'", "1.3.5", "1.4.10"],
]);
