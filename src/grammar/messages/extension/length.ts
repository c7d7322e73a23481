import { messageTable } from "../table.js";

/** What the length extension says of its options. */
export const length = messageTable({ area: "extension", prefix: "length", program: "iptables", file: "extensions/libxt_length.c", fixed: { extension: "length" } }, () => [
  ["bad-argument", "length invalid: '{value}'", "1.2.3", "1.4.2"],
  ["bad-argument", "length min. range value '{count}' greater than max. range value '{count2}'", "1.2.3", "1.4.10"],
  ["option-conflict", "length: '--length' may only be specified once", "1.2.3", "1.4.10"],
  ["missing-argument", "length: You must specify '--length'", "1.2.3", "1.4.10"],
]);
