import { messageTable } from "../table.js";

/** What the mh extension says of its options. */
export const mh = messageTable({ area: "extension", prefix: "mh", program: "iptables", file: "extensions/libip6t_mh.c", fixed: { extension: "mh" } }, () => [
  ["bad-argument", "Invalid MH type '{value}'", "1.3.8"],
  ["bad-argument", "Invalid MH type range (min > max)", "1.3.8"],
  ["option-conflict", "Only one '--mh-type' allowed", "1.3.8", "1.4.10"],
]);
