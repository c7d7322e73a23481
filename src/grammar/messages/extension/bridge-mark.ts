import { messageTable } from "../table.js";

/** What the mark extension says of its options. */
export const bridgeMark = messageTable({ area: "extension", prefix: "bridge-mark", program: "ebtables", file: "extensions/libebt_mark.c", fixed: { extension: "mark" } }, () => [
  ["bad-argument", "Illegal --mark-target target", "1.6.0"],
  ["option-conflict", "--mark-set cannot be used together with specific --mark option", "1.6.0", "1.8.10"],
  ["option-conflict", "--mark-or cannot be used together with specific --mark option", "1.6.0", "1.8.10"],
  ["option-conflict", "--mark-and cannot be used together with specific --mark option", "1.6.0", "1.8.10"],
  ["option-conflict", "--mark-xor cannot be used together with specific --mark option", "1.6.0", "1.8.10"],
  ["bad-argument", "Unknown mark action", "1.6.0"],
  ["bad-argument", "No mark value supplied", "1.6.0", "1.8.0"],
  ["missing-argument", "You must specify some option", "1.6.0"],
]);
