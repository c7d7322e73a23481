import { messageTable } from "../table.js";

/** ipset_ipportiphash.c of ipset. */
export const ipsetIpportiphash = messageTable({ area: "ipset", prefix: "ipset-ipportiphash", program: "ipset", file: "ipset_ipportiphash.c" }, () => [
  ["bad-argument", "Warning: please use ',' separator token between ip,port,ip. Next release won't support old separator tokens.", "2.4.8", "4.5"],
  ["bad-argument", "IP address, port and IP address must be specified: ip,port,ip", "2.4.8", "4.5"],
  ["bad-argument", "Zero valued IP address, port and IP address '{address}' specified", "2.4.8", "4.5"],
]);
