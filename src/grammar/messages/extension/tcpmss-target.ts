import { messageTable } from "../table.js";

/** What the TCPMSS target says of its options. */
export const tcpmssTarget = messageTable({ area: "extension", prefix: "tcpmss-target", program: "iptables", file: "extensions/libxt_TCPMSS.c", fixed: { extension: "TCPMSS" } }, () => [
  ["option-conflict", "TCPMSS target: Only one option may be specified", "1.2", "1.4.10"],
  ["bad-argument", "Bad TCPMSS value '{value}'", "1.2", "1.4.2"],
  ["missing-argument", "TCPMSS target: At least one parameter is required", "1.2"],
]);
