import { messageTable } from "../table.js";

/** What the REJECT target says of its options. */
export const rejectTarget = messageTable({ area: "extension", prefix: "reject-target", program: "iptables", file: "extensions/libip6t_REJECT.c", fixed: { extension: "REJECT" } }, () => [
  ["option-conflict", "Unexpected '!' after --reject-with", "1.0.0", "1.4.10"],
  ["bad-argument", "unknown reject type '{value}'", "1.0.0", "1.4.2"],
  ["bad-argument", "--reject-with echo-reply no longer supported", "1.2"],
]);
