import { messageTable } from "../table.js";

/** What the connlimit extension says of its options. */
export const connlimit = messageTable({ area: "extension", prefix: "connlimit", program: "iptables", file: "extensions/libipt_connlimit.c", fixed: { extension: "connlimit" } }, () => [
  ["missing-argument", "You must specify '--iplimit-above'", "1.2", "1.2.8"],
  ["missing-argument", "You must specify '--connlimit-above'", "1.2.9", "1.3.7"],
  ["bad-argument", "--connlimit-mask must be between 0 and 32", "1.2.10", "1.4.10"],
  ["option-conflict", "--connlimit-above may be given only once", "1.4.0", "1.4.10"],
  ["option-conflict", "--connlimit-mask may be given only once", "1.4.0", "1.4.10"],
  ["bad-argument", "--connlimit-mask must be between 0 and 128", "1.4.0", "1.4.10"],
  ["kernel-too-old", "xt_connlimit.0 does not support --connlimit-daddr", "1.4.11"],
  ["missing-argument", "You must specify '--connlimit-above' or '--connlimit-upto'.", "1.4.11"],
]);
