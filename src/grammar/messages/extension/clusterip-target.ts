import { messageTable } from "../table.js";

/** What the CLUSTERIP target says of its options. */
export const clusteripTarget = messageTable({ area: "extension", prefix: "clusterip-target", program: "iptables", file: "extensions/libipt_CLUSTERIP.c", fixed: { extension: "CLUSTERIP" } }, () => [
  ["option-conflict", "Can only specify '--new' once", "1.2.10", "1.4.2"],
  ["option-conflict", "Can only specify hashmode combined with '--new'", "1.2.10", "1.4.2"],
  ["option-conflict", "Can only specify hashmode once", "1.2.10", "1.4.10"],
  ["bad-argument", "Unknown hashmode '{value}'", "1.2.10", "1.4.2"],
  ["option-conflict", "Can only specify MAC combined with '--new'", "1.2.10", "1.4.2"],
  ["option-conflict", "Can only specify MAC once", "1.2.10", "1.4.10"],
  ["bad-argument", "MAC has to be a multicast ethernet address", "1.2.10"],
  ["option-conflict", "Can only specify node number combined with '--new'", "1.2.10", "1.4.2"],
  ["option-conflict", "Can only specify total node number once", "1.2.10", "1.4.10"],
  ["option-conflict", "Can only specify local node number once", "1.2.10", "1.4.10"],
  ["bad-syntax", "CLUSTERIP target: Invalid parameter combination", "1.2.10"],
  ["option-conflict", "Can only specify hash init value combined with '--new'", "1.3.4", "1.4.2"],
  ["option-conflict", "Can specify hash init value only once", "1.3.4", "1.4.10"],
]);
