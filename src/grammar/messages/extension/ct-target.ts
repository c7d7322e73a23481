import { messageTable } from "../table.js";

/** What the CT target says of its options. */
export const ctTarget = messageTable({ area: "extension", prefix: "ct-target", program: "iptables", file: "extensions/libxt_CT.c", fixed: { extension: "CT" } }, () => [
  ["bad-argument", "Unknown event type '{value}'", "1.4.8"],
  ["option-conflict", "CT: '--notrack' option may only be specified once", "1.4.8", "1.4.10"],
  ["option-conflict", "CT: '--helper' option may only be specified once", "1.4.8", "1.4.10"],
  ["option-conflict", "CT: '--ctevents' option may only be specified once", "1.4.8", "1.4.10"],
  ["option-conflict", "CT: '--expevents' option may only be specified once", "1.4.8", "1.4.10"],
  ["option-conflict", "CT: '--zone' option may only be specified once", "1.4.8", "1.4.10"],
  ["bad-argument", "Bad zone value '{value}'", "1.4.8", "1.4.10"],
  ["bad-argument", "Cannot parse {value} as a zone ID", "1.6.0"],
]);
