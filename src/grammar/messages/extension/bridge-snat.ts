import { messageTable } from "../table.js";

/** What the snat extension says of its options. */
export const bridgeSnat = messageTable({ area: "extension", prefix: "bridge-snat", program: "ebtables", file: "extensions/libebt_snat.c", fixed: { extension: "snat" } }, () => [
  ["bad-argument", "Problem with specified --to-source mac", "1.8.0", "1.8.10"],
  ["bad-argument", "Illegal --snat-target target", "1.8.0"],
]);
