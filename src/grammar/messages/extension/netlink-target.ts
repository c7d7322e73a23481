import { messageTable } from "../table.js";

/** What the NETLINK target says of its options. */
export const netlinkTarget = messageTable({ area: "extension", prefix: "netlink-target", program: "iptables", file: "extensions/libipt_NETLINK.c", fixed: { extension: "NETLINK" } }, () => [
  ["option-conflict", "Can't specify --nldrop twice", "1.2.1", "1.3.7"],
  ["option-conflict", "Can't specify --nlmark twice", "1.2.1", "1.3.7"],
  ["option-conflict", "Can't specify --nlsize twice", "1.2.1", "1.3.7"],
  ["bad-argument", "--nlsize must be larger than zero", "1.2.1", "1.3.7"],
]);
