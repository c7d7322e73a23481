import { messageTable } from "../table.js";

/** extensions/ebt_arpreply.c of ebtables. */
export const ebtArpreply = messageTable({ area: "ebtables", prefix: "ebt-arpreply", program: "ebtables", file: "extensions/ebt_arpreply.c" }, () => [
  ["bad-argument", "Problem with specified --arpreply-mac mac", "2.0.7"],
  ["bad-argument", "Illegal --arpreply-target target", "2.0.7"],
  ["option-conflict", "For ARP replying the protocol must be specified as ARP", "2.0.7"],
  ["bad-argument", "No arpreply mac supplied", "2.0.7"],
  ["option-conflict", "--arpreply-target RETURN not allowed on base chain", "2.0.7"],
  ["option-conflict", "arpreply only allowed in PREROUTING", "2.0.7"],
]);
