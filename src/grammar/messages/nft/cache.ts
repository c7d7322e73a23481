import { messageTable } from "../table.js";

/** src/cache.c of nft. */
export const cacheMessages = messageTable({ area: "nft", prefix: "cache", program: "nft", file: "src/cache.c" }, () => [
  ["bad-argument", "name too long, {count} characters maximum allowed", "1.0.5"],
]);
