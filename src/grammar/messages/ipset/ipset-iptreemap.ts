import { messageTable } from "../table.js";

/** ipset_iptreemap.c of ipset. */
export const ipsetIptreemap = messageTable({ area: "ipset", prefix: "ipset-iptreemap", program: "ipset", file: "ipset_iptreemap.c" }, () => [
  ["bad-argument", "Warning: please use '-' separator token between IP range. Next release won't support old separator token.", "2.4.8", "4.5"],
]);
