import { messageTable } from "../table.js";

/** src/mnl.c of nft. */
export const mnl = messageTable({ area: "nft", prefix: "mnl", program: "nft", file: "src/mnl.c" }, () => [
  ["internal", "BUG: Unknown type {count}", "0.8"],
]);
