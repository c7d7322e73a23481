import { messageTable } from "../table.js";

/** What the TCPOPTSTRIP target says of its options. */
export const tcpoptstripTarget = messageTable({ area: "extension", prefix: "tcpoptstrip-target", program: "iptables", file: "extensions/libxt_TCPOPTSTRIP.c", fixed: { extension: "TCPOPTSTRIP" } }, () => [
  ["bad-argument", "Bad TCP option value '{value}'", "1.4.1"],
  ["bad-argument", "Option value may not be 0 or 1", "1.4.1"],
  ["option-conflict", "Option '{option}' already specified", "1.4.1"],
  ["option-conflict", "You can specify --strip-options only once", "1.4.1", "1.4.10"],
  ["missing-argument", "TCPOPTSTRIP: --strip-options parameter required", "1.4.1", "1.4.10"],
]);
