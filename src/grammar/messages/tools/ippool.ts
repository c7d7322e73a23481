import { messageTable } from "../table.js";

/** ippool/ippool.c of ippool. */
export const ippool = messageTable({ area: "tools", prefix: "ippool", program: "ippool", file: "ippool/ippool.c" }, () => [
  ["bad-syntax", "Usage: ippool [-LADCNF] [POOL] [args]", "1.1.2", "1.3.4"],
  ["bad-syntax", "ippool [-n] [-l|-L POOL] [-u] [-v]", "1.1.2", "1.3.4"],
  ["bad-argument", "cannot open {path} - no pool names", "1.1.2", "1.3.4"],
  ["bad-argument", "pool '{value}' not found in {value2}", "1.1.2", "1.3.4"],
  ["internal", "IP_POOL_HIGH_NR failed: {error}", "1.1.2", "1.3.4"],
  ["internal", "IP_POOL_FLUSH {value} failed: {error}", "1.1.2", "1.3.4"],
  ["internal", "IP_POOL_DESTROY {value} failed: {error}", "1.1.2", "1.3.4"],
  ["internal", "IP_POOL_ADD/DEL {value} in {value2} failed: {error}", "1.1.2", "1.3.4"],
  ["internal", "IP_POOL_TEST_ADDR {value} in {value2} failed: {error}", "1.1.2", "1.3.4"],
  ["other", "IP_POOL_INIT {value} [{value2}-", "1.1.2", "1.3.4"],
  ["bad-argument", "cannot get DGRAM socket: {error}", "1.1.2", "1.3.4"],
]);
