import { messageTable } from "../table.js";

/** ipset_nethash.c of ipset. */
export const ipsetNethash = messageTable({ area: "ipset", prefix: "ipset-nethash", program: "ipset", file: "ipset_nethash.c" }, () => [
  ["bad-argument", "Missing cidr from '{value}'", "2.4.8", "4.5"],
]);
