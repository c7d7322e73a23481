import { messageTable } from "../table.js";

/** src/proto.c of nft. */
export const proto = messageTable({ area: "nft", prefix: "proto", program: "nft", file: "src/proto.c" }, () => [
  ["internal", "BUG: unknown protocol base {count}", "0.9.7"],
]);
