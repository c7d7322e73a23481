import { messageTable } from "../table.js";

/** src/json.c of nft. */
export const nftJson = messageTable({ area: "nft", prefix: "json", program: "nft", file: "src/json.c" }, () => [
  ["bad-argument", "rule without statements?!", "0.9.0"],
  ["internal", "BUG: Unknown verdict {count}.", "0.9.0"],
  ["bad-argument", "warning: expr ops {value} have no json callback", "1.0.0"],
  ["bad-argument", "warning: stmt ops {value} have no json callback", "1.0.0"],
]);
