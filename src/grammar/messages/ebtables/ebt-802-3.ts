import { messageTable } from "../table.js";

/** extensions/ebt_802_3.c of ebtables. */
export const ebt8023 = messageTable({ area: "ebtables", prefix: "ebt-802-3", program: "ebtables", file: "extensions/ebt_802_3.c" }, () => [
  ["bad-argument", "Missing 802.3-sap argument", "2.0.4", "2.0.7"],
  ["bad-argument", "Problem with specified sap hex value, {hex}", "2.0.4"],
  ["bad-argument", "Missing 802.3-type argument", "2.0.4", "2.0.7"],
  ["bad-argument", "Problem with the specified type hex value, {hex}", "2.0.4"],
  ["option-conflict", "For 802.3 DSAP/SSAP filtering the protocol must be LENGTH", "2.0.4"],
]);
