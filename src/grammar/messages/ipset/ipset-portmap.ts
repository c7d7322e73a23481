import { messageTable } from "../table.js";

/** ipset_portmap.c of ipset. */
export const ipsetPortmap = messageTable({ area: "ipset", prefix: "ipset-portmap", program: "ipset", file: "ipset_portmap.c" }, () => [
  ["bad-argument", "Need to specify --from and --to", "2.4.8", "4.5"],
  ["bad-argument", "Range too large. Max is {count} ports in range", "2.4.8", "4.5"],
]);
