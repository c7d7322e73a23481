import { messageTable } from "../table.js";

/** What the addrtype extension says of its options. */
export const addrtype = messageTable({ area: "extension", prefix: "addrtype", program: "iptables", file: "extensions/libipt_addrtype.c", fixed: { extension: "addrtype" } }, () => [
  ["bad-argument", "addrtype: bad type '{value}'", "1.2.9"],
  ["option-conflict", "addrtype: can't specify src-type twice", "1.2.9", "1.4.10"],
  ["option-conflict", "addrtype: can't specify dst-type twice", "1.2.9", "1.4.10"],
  ["missing-argument", "addrtype: you must specify --src-type or --dst-type", "1.2.9"],
  ["option-conflict", "addrtype: can't specify limit-iface-in twice", "1.4.1", "1.4.10"],
  ["option-conflict", "addrtype: can't specify limit-iface-out twice", "1.4.1", "1.4.10"],
  ["option-conflict", "addrtype: you can't specify both --limit-iface-in and --limit-iface-out", "1.4.1", "1.4.10"],
]);
