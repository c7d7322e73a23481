import { messageTable } from "../table.js";

/** What the HL target says of its options. */
export const hlTarget = messageTable({ area: "extension", prefix: "hl-target", program: "iptables", file: "extensions/libip6t_HL.c", fixed: { extension: "HL" } }, () => [
  ["bad-argument", "HL: decreasing by 0?", "1.2.8", "1.4.10"],
  ["bad-argument", "HL: increasing by 0?", "1.2.8", "1.4.10"],
  ["missing-argument", "HL: You must specify an action", "1.2.8"],
  ["bad-argument", "HL: Expected value between 0 and 255", "1.3.0", "1.4.10"],
]);
