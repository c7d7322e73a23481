import { messageTable } from "../table.js";

/** ipset_ipporthash.c of ipset. */
export const ipsetIpporthash = messageTable({ area: "ipset", prefix: "ipset-ipporthash", program: "ipset", file: "ipset_ipporthash.c" }, () => [
  ["bad-argument", "From can't be higher than to.", "2.4.8", "4.5"],
  ["bad-argument", "Warning: please use ',' separator token between ip,port. Next release won't support old separator tokens.", "2.4.8", "4.5"],
  ["bad-argument", "IP address and port must be specified: ip,port", "2.4.8", "4.5"],
  ["bad-argument", "Zero valued IP address and port '{value}' specified", "2.4.8", "4.5"],
]);
