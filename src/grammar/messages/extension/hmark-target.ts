import { messageTable } from "../table.js";

/** What the HMARK target says of its options. */
export const hmarkTarget = messageTable({ area: "extension", prefix: "hmark-target", program: "iptables", file: "extensions/libxt_HMARK.c", fixed: { extension: "HMARK" } }, () => [
  ["bad-argument", "Bad type '{value}'", "1.4.15"],
  ["bad-argument", "'--hmark-tuple' requires a list of types with no spaces, e.g. src,dst,sport,dport,proto", "1.4.15"],
  ["bad-argument", "--hmark-mod is mandatory", "1.4.15"],
  ["bad-argument", "--hmark-rnd is mandatory", "1.4.15"],
  ["bad-argument", "you cannot use --hmark-spi-mask and --hmark-?port-mask,at the same time", "1.4.15"],
  ["missing-argument", "you have to specify --hmark-tuple at least", "1.4.15"],
]);
