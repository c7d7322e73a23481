import { messageTable } from "../table.js";

/** What the mark extension says of its options. */
export const mark = messageTable({ area: "extension", prefix: "mark", program: "iptables", file: "extensions/libxt_mark.c", fixed: { extension: "mark" } }, () => [
  ["option-conflict", "mark: '--mark' option may only be specified once", "1.4.1", "1.4.10"],
  ["bad-argument", "mark: Bad value for '--mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["missing-argument", "mark match: The --mark option is required", "1.4.1", "1.4.10"],
]);
