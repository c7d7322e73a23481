import { messageTable } from "../table.js";

/** What the fuzzy extension says of its options. */
export const fuzzy = messageTable({ area: "extension", prefix: "fuzzy", program: "iptables", file: "extensions/libip6t_fuzzy.c", fixed: { extension: "fuzzy" } }, () => [
  ["option-conflict", "Can't specify ! --lower-limit", "1.2.8", "1.3.7"],
  ["option-conflict", "Can't specify --lower-limit twice", "1.2.8", "1.3.7"],
  ["bad-argument", "BAD --lower-limit", "1.2.8", "1.3.7"],
  ["option-conflict", "Can't specify ! --upper-limit", "1.2.8", "1.3.7"],
  ["option-conflict", "Can't specify --upper-limit twice", "1.2.8", "1.3.7"],
  ["bad-argument", "BAD --upper-limit", "1.2.8", "1.3.7"],
]);
