import { messageTable } from "../table.js";

/** What the CHECKSUM target says of its options. */
export const checksumTarget = messageTable({ area: "extension", prefix: "checksum-target", program: "iptables", file: "extensions/libxt_CHECKSUM.c", fixed: { extension: "CHECKSUM" } }, () => [
  ["option-conflict", "CHECKSUM: '--checksum-fill' option may only be specified once", "1.4.10", "1.4.10"],
  ["bad-argument", "CHECKSUM target: Parameter --checksum-fill is required", "1.4.10", "1.4.10"],
]);
