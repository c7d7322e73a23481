import { messageTable } from "../table.js";

/** What the arpreply extension says of its options. */
export const bridgeArpreply = messageTable({ area: "extension", prefix: "bridge-arpreply", program: "ebtables", file: "extensions/libebt_arpreply.c", fixed: { extension: "arpreply" } }, () => [
  ["bad-argument", "Problem with specified --arpreply-mac mac", "1.8.2", "1.8.10"],
  ["bad-argument", "Illegal --arpreply-target target", "1.8.2"],
]);
