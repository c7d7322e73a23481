import { messageTable } from "../table.js";

/** ipset_ipmap.c of ipset. */
export const ipsetIpmap = messageTable({ area: "ipset", prefix: "ipset-ipmap", program: "ipset", file: "ipset_ipmap.c" }, () => [
  ["bad-argument", "Need to specify --from and --to, or --network", "2.4.8", "4.5"],
  ["bad-argument", "Can't specify --from or --to with --network", "2.4.8", "4.5"],
  ["option-conflict", "Need to specify both --from and --to", "2.4.8", "4.5"],
  ["bad-argument", "From can't be lower than to.", "2.4.8", "4.5"],
  ["bad-argument", "{value} is not a network address according to netmask {count}", "2.4.8", "4.5"],
  ["bad-argument", "You have to define a full network with --from and --to if you specify the --network option", "2.4.8", "4.5"],
  ["bad-argument", "{count} netmask specifies larger or equal netblock than the network itself", "2.4.8", "4.5"],
  ["bad-argument", "Range too large. Max is {count} IPs in range", "2.4.8", "4.5"],
]);
