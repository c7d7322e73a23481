import { messageTable } from "../table.js";

/** ipset_iptree.c of ipset. */
export const ipsetIptree = messageTable({ area: "ipset", prefix: "ipset-iptree", program: "ipset", file: "ipset_iptree.c" }, () => [
  ["bad-argument", "Warning: please use ',' separator token between ip,timeout. Next release won't support old separator tokens.", "2.4.8", "4.5"],
]);
