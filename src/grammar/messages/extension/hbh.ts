import { messageTable } from "../table.js";

/** What the hbh extension says of its options. */
export const hbh = messageTable({ area: "extension", prefix: "hbh", program: "iptables", file: "extensions/libip6t_hbh.c", fixed: { extension: "hbh" } }, () => [
  ["bad-argument", "hbh: no valid digits in {value} '{value2}'", "1.4.0"],
  ["bad-argument", "hbh: error parsing {value} '{value2}'", "1.4.0"],
  ["bad-argument", "PAD0 has not got length", "1.4.3.1"],
]);
