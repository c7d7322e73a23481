import { messageTable } from "../table.js";

/** What the string extension says of its options. */
export const string = messageTable({ area: "extension", prefix: "string", program: "iptables", file: "extensions/libipt_string.c", fixed: { extension: "string" } }, () => [
  ["name-too-long", "STRING too long '{value}'", "1.2", "1.4.2"],
  ["missing-argument", "STRING match: You must specify '--string'", "1.2", "1.2.9"],
  ["bad-argument", "STRING must contain at least one char", "1.2.8"],
  ["bad-argument", "Cannot include literals in hex data", "1.2.8"],
  ["bad-argument", "Bad literal placement at end of string", "1.2.8"],
  ["bad-argument", "Odd number of hex digits", "1.2.8"],
  ["bad-argument", "Invalid hex block", "1.2.8"],
  ["bad-argument", "Invalid hex char '{letter}'", "1.2.8"],
  ["missing-argument", "STRING match: You must specify '--string' or '--hex-string'", "1.2.10"],
  ["name-too-long", "ALGO too long '{value}'", "1.3.4", "1.4.2"],
  ["option-conflict", "Can't specify multiple --from", "1.3.4", "1.4.10"],
  ["option-conflict", "Can't specify multiple --to", "1.3.4", "1.4.10"],
  ["option-conflict", "Can't specify multiple --algo", "1.3.4", "1.4.10"],
  ["option-conflict", "Can't specify multiple --string", "1.3.4", "1.4.10"],
  ["option-conflict", "Can't specify multiple --hex-string", "1.3.4", "1.4.10"],
  ["missing-argument", "STRING match: You must specify '--algo'", "1.3.4", "1.4.10"],
  ["kernel-too-old", "Kernel doesn't support --icase", "1.4.2"],
]);
