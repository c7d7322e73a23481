import { messageTable } from "../table.js";

/** src/libnftables.c of nft. */
export const libnftables = messageTable({ area: "nft", prefix: "libnftables", program: "nft", file: "src/libnftables.c" }, () => [
  ["internal", "Could not open file '{path}': {error}", "0.099"],
  ["memory/limit", "Could not process rule: {value} Please, rise /proc/sys/net/core/wmem_max on the host namespace. Hint: {count} bytes", "1.0.8"],
  ["other", "Not a regular file: '{value}'", "1.0.9"],
]);
