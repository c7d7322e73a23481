import { messageTable } from "../table.js";

/** What the NETMAP target says of its options. */
export const netmapTarget = messageTable({ area: "extension", prefix: "netmap-target", program: "iptables", file: "extensions/libipt_NETMAP.c", fixed: { extension: "NETMAP" } }, () => [
  ["bad-argument", "Bad netmask '{value}'", "1.2.3", "1.4.2"],
  ["bad-argument", "Netmask needed", "1.2.3", "1.4.10"],
  ["bad-argument", "Bad network address '{address}'", "1.2.3", "1.4.2"],
  ["bad-argument", "NETMAP needs --{optionName}", "1.2.3", "1.4.10"],
]);
