import { messageTable } from "../table.js";

/** What the mac extension says of its options. */
export const mac = messageTable({ area: "extension", prefix: "mac", program: "iptables", file: "extensions/libxt_mac.c", fixed: { extension: "mac" } }, () => [
  ["missing-argument", "You must specify '--mac-source'", "1.0.0", "1.4.10"],
]);
