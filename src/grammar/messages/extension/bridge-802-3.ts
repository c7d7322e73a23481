import { messageTable } from "../table.js";

/** What the 802_3 extension says of its options. */
export const bridge8023 = messageTable({ area: "extension", prefix: "bridge-802-3", program: "ebtables", file: "extensions/libebt_802_3.c", fixed: { extension: "802_3" } }, () => [
  ["bad-argument", "Problem with specified sap hex value, {hex}", "1.6.0", "1.8.10"],
  ["bad-argument", "Problem with the specified type hex value, {hex}", "1.6.0", "1.8.10"],
]);
