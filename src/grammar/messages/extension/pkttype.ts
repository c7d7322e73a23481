import { messageTable } from "../table.js";

/** What the pkttype extension says of its options. */
export const pkttype = messageTable({ area: "extension", prefix: "pkttype", program: "iptables", file: "extensions/libxt_pkttype.c", fixed: { extension: "pkttype" } }, () => [
  ["bad-argument", "Bad packet type '{value}'", "1.2.2"],
  ["missing-argument", "You must specify '--pkt-type'", "1.2.2", "1.4.2"],
]);
