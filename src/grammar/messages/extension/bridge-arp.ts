import { messageTable } from "../table.js";

/** What the arp extension says of its options. */
export const bridgeArp = messageTable({ area: "extension", prefix: "bridge-arp", program: "ebtables", file: "extensions/libebt_arp.c", fixed: { extension: "arp" } }, () => [
  ["bad-argument", "Problem with specified ARP opcode", "1.8.0"],
  ["bad-argument", "Problem with specified ARP hardware type", "1.8.0"],
  ["bad-argument", "Problem with specified ARP protocol type", "1.8.0"],
  ["bad-argument", "Problem with ARP MAC address argument", "1.8.0", "1.8.10"],
]);
