import { messageTable } from "../table.js";

/** What the XOR target says of its options. */
export const xorTarget = messageTable({ area: "extension", prefix: "xor-target", program: "iptables", file: "extensions/libipt_XOR.c", fixed: { extension: "XOR" } }, () => [
  ["bad-syntax", "XOR: too few arguments", "1.2.9", "1.3.7"],
  ["option-conflict", "XOR: unexpected '!'", "1.2.9", "1.3.7"],
  ["missing-argument", "XOR: You must specify a key", "1.2.9", "1.3.7"],
  ["missing-argument", "XOR: You must specify a block-size", "1.2.9", "1.3.7"],
]);
