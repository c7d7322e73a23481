import { messageTable } from "../table.js";

/** What the pool extension says of its options. */
export const pool = messageTable({ area: "extension", prefix: "pool", program: "iptables", file: "extensions/libipt_pool.c", fixed: { extension: "pool" } }, () => [
  ["missing-argument", "You must specify either '--srcpool or --dstpool'", "1.1.2", "1.3.4"],
]);
