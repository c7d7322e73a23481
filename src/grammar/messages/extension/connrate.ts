import { messageTable } from "../table.js";

/** What the connrate extension says of its options. */
export const connrate = messageTable({ area: "extension", prefix: "connrate", program: "iptables", file: "extensions/libipt_connrate.c", fixed: { extension: "connrate" } }, () => [
  ["bad-argument", "Bad value in range '{value}'", "1.2.10", "1.3.8"],
  ["option-conflict", "Only one '--connrate' allowed", "1.2.10", "1.3.8"],
  ["missing-argument", "connrate match: You must specify '--connrate'", "1.2.10", "1.3.8"],
]);
