import { messageTable } from "../table.js";

/** src/erec.c of nft. */
export const erec = messageTable({ area: "nft", prefix: "erec", program: "nft", file: "src/erec.c" }, () => [
  ["internal", "BUG: invalid input descriptor type {count}", "0.099"],
]);
