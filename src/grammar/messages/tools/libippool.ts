import { messageTable } from "../table.js";

/** ippool/libippool.c of ippool. */
export const libippool = messageTable({ area: "tools", prefix: "libippool", program: "ippool", file: "ippool/libippool.c" }, () => [
  ["bad-argument", "ip_pool_support:get_name buf too small ({count} vs. 16)", "1.1.2", "1.3.4"],
]);
