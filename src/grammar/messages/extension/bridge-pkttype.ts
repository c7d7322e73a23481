import { messageTable } from "../table.js";

/** What the pkttype extension says of its options. */
export const bridgePkttype = messageTable({ area: "extension", prefix: "bridge-pkttype", program: "ebtables", file: "extensions/libebt_pkttype.c", fixed: { extension: "pkttype" } }, () => [
  ["bad-argument", "Could not parse class '{value}'", "1.8.0"],
  ["bad-argument", "Problem with specified pkttype class", "1.8.0"],
]);
