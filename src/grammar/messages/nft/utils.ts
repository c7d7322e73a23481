import { messageTable } from "../table.js";

/** src/utils.c of nft. */
export const utils = messageTable({ area: "nft", prefix: "utils", program: "nft", file: "src/utils.c" }, () => [
  ["memory/limit", "Memory allocation failure", "0.099", "0.3"],
]);
