import { messageTable } from "../table.js";

/** extensions/ebt_pkttype.c of ebtables. */
export const ebtPkttype = messageTable({ area: "ebtables", prefix: "ebt-pkttype", program: "ebtables", file: "extensions/ebt_pkttype.c" }, () => [
  ["bad-argument", "Missing pkttype class specification", "2.0.4", "2.0.7"],
  ["bad-argument", "Problem with specified pkttype class", "2.0.4"],
]);
