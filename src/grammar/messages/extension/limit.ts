import { messageTable } from "../table.js";

/** What the limit extension says of its options. */
export const limit = messageTable({ area: "extension", prefix: "limit", program: "iptables", file: "extensions/libxt_limit.c", fixed: { extension: "limit" } }, () => [
  ["option-conflict", "limit does not support invert", "1.3.0"],
]);
