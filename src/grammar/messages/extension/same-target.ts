import { messageTable } from "../table.js";

/** What the SAME target says of its options. */
export const sameTarget = messageTable({ area: "extension", prefix: "same-target", program: "iptables", file: "extensions/libipt_SAME.c", fixed: { extension: "SAME" } }, () => [
  ["option-conflict", "BALANCE needs --to-source", "1.2.1", "1.2.1"],
  ["option-conflict", "Unexpected '!' after --to", "1.2.2", "1.4.10"],
  ["missing-argument", "SAME needs --to", "1.2.2", "1.4.10"],
  ["bad-address", "Bad IP range '{value}-{value2}'", "1.2.3", "1.4.2"],
  ["bad-argument", "Too many ranges specified, maximum is {count} ranges.", "1.2.3", "1.4.21"],
  ["option-conflict", "Can't specify --nodst twice", "1.2.3", "1.4.10"],
]);
