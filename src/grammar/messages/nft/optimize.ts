import { messageTable } from "../table.js";

/** src/optimize.c of nft. */
export const optimize = messageTable({ area: "nft", prefix: "optimize", program: "nft", file: "src/optimize.c" }, () => [
  ["other", "Merging:", "1.0.2"],
]);
