import { messageTable } from "../table.js";

/** ipset_ipportnethash.c of ipset. */
export const ipsetIpportnethash = messageTable({ area: "ipset", prefix: "ipset-ipportnethash", program: "ipset", file: "ipset_ipportnethash.c" }, () => [
  ["bad-argument", "Warning: please use ',' separator token between ip,port,net. Next release won't support old separator tokens.", "2.4.8", "4.5"],
  ["bad-argument", "IP address, port and network address must be specified: ip,port,net", "2.4.8", "4.5"],
  ["bad-argument", "Missing /cidr from '{value}'", "2.4.8", "4.5"],
  ["bad-argument", "Out of range cidr '{value}' specified", "2.4.8", "4.5"],
]);
