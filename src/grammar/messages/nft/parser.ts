import { messageTable } from "../table.js";

/** src/parser.y of nft. */
export const parser = messageTable({ area: "nft", prefix: "parser", program: "nft", file: "src/parser.y" }, () => [
  ["bad-argument", "unknown event type {value}", "0.3", "0.3"],
  ["bad-argument", "invalid range {count}-{count2}", "0.3", "0.3"],
]);
