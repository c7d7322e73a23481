import { messageTable } from "../table.js";

/** src/fib.c of nft. */
export const fib = messageTable({ area: "nft", prefix: "fib", program: "nft", file: "src/fib.c" }, () => [
  ["internal", "BUG: Unknown result {count}", "0.7"],
]);
