import { messageTable } from "../table.js";

/** What the MASQUERADE target says of its options. */
export const masqueradeTarget = messageTable({ area: "extension", prefix: "masquerade-target", program: "iptables", file: "extensions/libip6t_MASQUERADE.c", fixed: { extension: "MASQUERADE" } }, () => [
  ["bad-argument", "MASQUERADE: Bad value for '--to-ports' option: '{value}'", "1.4.8", "1.8.8"],
]);
