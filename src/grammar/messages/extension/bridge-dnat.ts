import { messageTable } from "../table.js";

/** What the dnat extension says of its options. */
export const bridgeDnat = messageTable({ area: "extension", prefix: "bridge-dnat", program: "ebtables", file: "extensions/libebt_dnat.c", fixed: { extension: "dnat" } }, () => [
  ["bad-argument", "Problem with specified --to-destination mac", "1.8.0", "1.8.10"],
  ["bad-argument", "Illegal --dnat-target target", "1.8.0"],
]);
