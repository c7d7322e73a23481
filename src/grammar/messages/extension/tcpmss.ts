import { messageTable } from "../table.js";

/** What the tcpmss extension says of its options. */
export const tcpmss = messageTable({ area: "extension", prefix: "tcpmss", program: "iptables", file: "extensions/libxt_tcpmss.c", fixed: { extension: "tcpmss" } }, () => [
  ["bad-argument", "Invalid mss '{value}' specified", "1.2", "1.4.10"],
  ["option-conflict", "Only one '--mss' allowed", "1.2", "1.4.10"],
  ["missing-argument", "tcpmss match: You must specify '--mss'", "1.2", "1.4.10"],
  ["bad-argument", "tcpmss: invalid range given", "1.6.2"],
]);
