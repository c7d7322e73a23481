import { messageTable } from "../table.js";

/** src/segtree.c of nft. */
export const segtree = messageTable({ area: "nft", prefix: "segtree", program: "nft", file: "src/segtree.c" }, () => [
  ["already-exists", "interval overlaps with previous one", "0.8.1", "0.8.2"],
  ["rule-not-found", "interval not found in set", "0.9.3", "1.0.2"],
]);
