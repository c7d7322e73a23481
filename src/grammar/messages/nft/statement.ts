import { messageTable } from "../table.js";

/** src/statement.c of nft. */
export const statement = messageTable({ area: "nft", prefix: "statement", program: "nft", file: "src/statement.c" }, () => [
  ["internal", "BUG: unknown chain verdict", "0.9.7"],
]);
