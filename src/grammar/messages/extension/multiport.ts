import { messageTable } from "../table.js";

/** What the multiport extension says of its options. */
export const multiport = messageTable({ area: "extension", prefix: "multiport", program: "iptables", file: "extensions/libip6t_multiport.c", fixed: { extension: "multiport" } }, () => [
  ["bad-argument", "multiport expection an option", "1.0.0", "1.8.10"],
  ["option-conflict", "multiport needs '-p tcp', '-p udp', '-p sctp' or '-p dccp'", "1.3.6", "1.3.8"],
  ["option-conflict", "multiport only works with TCP, UDP, SCTP and DCCP", "1.3.6", "1.3.8"],
  ["option-conflict", "multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP", "1.3.8"],
  ["option-conflict", "multiport needs '-p tcp', '-p udp', '-p udplite', '-p sctp' or '-p dccp'", "1.3.8"],
  ["option-conflict", "multiport.0 does not support invert", "1.4.11"],
  ["missing-argument", "no ports specified", "1.8.11"],
]);
