import { messageTable } from "../table.js";

/** What the mport extension says of its options. */
export const mport = messageTable({ area: "extension", prefix: "mport", program: "iptables", file: "extensions/libipt_mport.c", fixed: { extension: "mport" } }, () => [
  ["bad-argument", "mport expects an option", "1.2.3", "1.3.7"],
]);
