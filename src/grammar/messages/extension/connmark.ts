import { messageTable } from "../table.js";

/** What the connmark extension says of its options. */
export const connmark = messageTable({ area: "extension", prefix: "connmark", program: "iptables", file: "extensions/libxt_connmark.c", fixed: { extension: "connmark" } }, () => [
  ["option-conflict", "connmark: '--mark' option may only be specified once", "1.4.1", "1.4.10"],
  ["bad-argument", "connmark: Bad value for '--mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["missing-argument", "connmark: The --mark option is required", "1.4.1", "1.4.10"],
]);
