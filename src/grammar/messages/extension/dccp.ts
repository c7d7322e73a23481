import { messageTable } from "../table.js";

/** What the dccp extension says of its options. */
export const dccp = messageTable({ area: "extension", prefix: "dccp", program: "iptables", file: "extensions/libipt_dccp.c", fixed: { extension: "dccp" } }, () => [
  ["bad-argument", "invalid DCCP port/service '{value}' specified", "1.3.4", "1.3.5"],
  ["bad-argument", "Unknown DCCP type '{value}'", "1.3.4"],
  ["bad-argument", "Bad DCCP option '{option}'", "1.3.4", "1.4.2"],
  ["option-conflict", "Only one '--dccp-types' allowed", "1.3.4", "1.4.10"],
  ["option-conflict", "Only one '--dccp-option' allowed", "1.3.4", "1.4.10"],
]);
