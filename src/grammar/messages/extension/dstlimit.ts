import { messageTable } from "../table.js";

/** What the dstlimit extension says of its options. */
export const dstlimit = messageTable({ area: "extension", prefix: "dstlimit", program: "iptables", file: "extensions/libipt_dstlimit.c", fixed: { extension: "dstlimit" } }, () => [
  ["option-conflict", "Unexpected '!' after --dstlimit", "1.2.10", "1.2.11"],
  ["option-conflict", "Unexpected '!' after --dstlimit-burst", "1.2.10", "1.2.11"],
  ["bad-argument", "bad --dstlimit-burst '{value}'", "1.2.10", "1.3.7"],
  ["option-conflict", "Unexpected '!' after --dstlimit-htable-size", "1.2.10", "1.2.11"],
  ["bad-argument", "bad --dstlimit-htable-size: '{value}'", "1.2.10", "1.3.7"],
  ["option-conflict", "Unexpected '!' after --dstlimit-htable-max", "1.2.10", "1.2.11"],
  ["bad-argument", "bad --dstlimit-htable-max: '{value}'", "1.2.10", "1.3.7"],
  ["option-conflict", "Unexpected '!' after --dstlimit-htable-gcinterval", "1.2.10", "1.2.11"],
  ["bad-argument", "bad --dstlimit-htable-gcinterval: '{value}'", "1.2.10", "1.3.7"],
  ["option-conflict", "Unexpected '!' after --dstlimit-htable-expire", "1.2.10", "1.2.11"],
  ["bad-argument", "bad --dstlimit-htable-expire: '{value}'", "1.2.10", "1.3.7"],
  ["option-conflict", "Unexpected '!' after --dstlimit-mode", "1.2.10", "1.2.11"],
  ["bad-argument", "bad --dstlimit-mode: '{value}'", "1.2.10", "1.3.7"],
  ["option-conflict", "Unexpected '!' after --dstlimit-name", "1.2.10", "1.2.11"],
  ["missing-argument", "You have to specify --dstlimit", "1.2.10", "1.3.7"],
  ["missing-argument", "You have to specify --dstlimit-mode", "1.2.10", "1.3.7"],
  ["missing-argument", "You have to specify --dstlimit-name", "1.2.10", "1.3.7"],
  ["option-conflict", "dstlimit does not support invert", "1.3.0", "1.3.7"],
]);
