import { messageTable } from "../table.js";

/** What ebtables-translate says besides the messages that all variants share. */
export const ebtablesTranslate = messageTable({ area: "iptables-nft", prefix: "ebtables-translate", program: "ebtables-translate", file: "iptables/" }, () => [
  ["other", "{subject}: Translate ebtables command to nft syntax", "1.8.0"],
  ["bad-argument", "Spurious characters after '+' wildcard", "1.8.0", "1.8.10"],
  ["option-conflict", "Extensions only for -A, -I, -D", "1.8.0", "1.8.10"],
]);
