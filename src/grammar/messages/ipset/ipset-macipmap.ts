import { messageTable } from "../table.js";

/** ipset_macipmap.c of ipset. */
export const ipsetMacipmap = messageTable({ area: "ipset", prefix: "ipset-macipmap", program: "ipset", file: "ipset_macipmap.c" }, () => [
  ["bad-argument", "Bad mac address '{address}'", "2.4.8", "4.5"],
  ["bad-argument", "Warning: please use ',' separator token between ip,mac. Next release won't support old separator tokens.", "2.4.8", "4.5"],
]);
