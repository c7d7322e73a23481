import { messageTable } from "../table.js";

/** What the devgroup extension says of its options. */
export const devgroup = messageTable({ area: "extension", prefix: "devgroup", program: "iptables", file: "extensions/libxt_devgroup.c", fixed: { extension: "devgroup" } }, () => [
  ["bad-argument", "Bad src-group value '{value}'", "1.4.11", "1.4.15"],
  ["bad-argument", "Device group '{value}' not found", "1.4.11", "1.4.15"],
  ["bad-argument", "Bad dst-group value '{value}'", "1.4.11", "1.4.15"],
  ["missing-argument", "devgroup match: You must specify either '--src-group' or '--dst-group'", "1.4.11"],
  ["bad-argument", "Bad group value '{value}'", "1.4.16", "1.6.2"],
]);
