import { messageTable } from "../table.js";

/** What the dscp extension says of its options. */
export const dscp = messageTable({ area: "extension", prefix: "dscp", program: "iptables", file: "extensions/libxt_dscp.c", fixed: { extension: "dscp" } }, () => [
  ["option-conflict", "DSCP match: Only use --dscp ONCE!", "1.2.6a", "1.4.10"],
  ["bad-argument", "DSCP match: Parameter --dscp is required", "1.2.6a"],
  ["option-conflict", "DSCP match: Only use --dscp-class ONCE!", "1.2.7", "1.4.10"],
]);
