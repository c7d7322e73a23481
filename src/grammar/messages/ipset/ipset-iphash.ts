import { messageTable } from "../table.js";

/** ipset_iphash.c of ipset. */
export const ipsetIphash = messageTable({ area: "ipset", prefix: "ipset-iphash", program: "ipset", file: "ipset_iphash.c" }, () => [
  ["bad-argument", "Invalid hashsize '{value}' specified", "2.4.8", "4.5"],
  ["bad-argument", "Invalid probes '{value}' specified", "2.4.8", "4.5"],
  ["bad-argument", "Invalid resize '{value}' specified", "2.4.8", "4.5"],
  ["bad-argument", "Invalid netmask '{value}' specified", "2.4.8", "4.5"],
  ["bad-argument", "Zero valued IP address '{address}' specified", "2.4.8", "4.5"],
]);
