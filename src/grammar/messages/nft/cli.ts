import { messageTable } from "../table.js";

/** src/cli.c of nft. */
export const cli = messageTable({ area: "nft", prefix: "cli", program: "nft", file: "src/cli.c" }, () => [
  ["memory/limit", "{subject}:{count}: Memory allocation failure", "0.4"],
]);
