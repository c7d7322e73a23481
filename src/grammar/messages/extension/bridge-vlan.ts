import { messageTable } from "../table.js";

/** What the vlan extension says of its options. */
export const bridgeVlan = messageTable({ area: "extension", prefix: "bridge-vlan", program: "ebtables", file: "extensions/libebt_vlan.c", fixed: { extension: "vlan" } }, () => [
  ["bad-argument", "Invalid --vlan-id range ('{value}')", "1.8.0", "1.8.10"],
  ["bad-argument", "Invalid --vlan-prio range ('{value}')", "1.8.0", "1.8.10"],
  ["bad-argument", "Unknown --vlan-encap value ('{value}')", "1.8.0"],
  ["bad-argument", "Invalid --vlan-encap range ('{value}')", "1.8.0"],
]);
