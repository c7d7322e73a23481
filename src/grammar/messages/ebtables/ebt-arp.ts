import { messageTable } from "../table.js";

/** extensions/ebt_arp.c of ebtables. */
export const ebtArp = messageTable({ area: "ebtables", prefix: "ebt-arp", program: "ebtables", file: "extensions/ebt_arp.c" }, () => [
  ["bad-argument", "Missing arp opcode argument", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with specified arp opcode", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Missing arp hardware type argument", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with specified arp hardware type", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Missing arp protocol type argument", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Problem with specified arp protocol type", "2.0pre6", "2.0pre6"],
  ["bad-argument", "Missing ip address argument", "2.0pre6", "2.0pre6"],
  ["option-conflict", "For (R)ARP filtering the protocol must be specified as ARP or RARP", "2.0pre6"],
  ["bad-argument", "Missing ARP IP address argument", "2.0", "2.0.7"],
  ["bad-argument", "Missing ARP MAC address argument", "2.0.4", "2.0.7"],
  ["bad-argument", "Problem with ARP MAC address argument", "2.0.4"],
]);
