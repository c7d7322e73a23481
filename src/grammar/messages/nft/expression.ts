import { messageTable } from "../table.js";

/** src/expression.c of nft. */
export const expression = messageTable({ area: "nft", prefix: "expression", program: "nft", file: "src/expression.c" }, () => [
  ["internal", "BUG: invalid range expression type {value}", "0.099"],
  ["internal", "BUG: Invalid expression ops requested", "0.9.1", "1.0.8"],
  ["internal", "BUG: Unknown expression type {count}", "0.9.1"],
]);
