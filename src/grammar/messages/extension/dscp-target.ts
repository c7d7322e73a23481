import { messageTable } from "../table.js";

/** What the DSCP target says of its options. */
export const dscpTarget = messageTable({ area: "extension", prefix: "dscp-target", program: "iptables", file: "extensions/dscp_helper.c", fixed: { extension: "DSCP" } }, () => [
  ["option-conflict", "DSCP target: Only use --set-dscp ONCE!", "1.2.6a", "1.4.10"],
  ["bad-argument", "DSCP target: Parameter --set-dscp is required", "1.2.6a"],
  ["option-conflict", "DSCP target: Only use --set-dscp-class ONCE!", "1.2.7", "1.4.10"],
  ["bad-argument", "Invalid DSCP value '{value}'", "1.2.7"],
  ["bad-argument", "Invalid DSCP value '{count}'", "1.2.7"],
]);
