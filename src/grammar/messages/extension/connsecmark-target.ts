import { messageTable } from "../table.js";

/** What the CONNSECMARK target says of its options. */
export const connsecmarkTarget = messageTable({ area: "extension", prefix: "connsecmark-target", program: "iptables", file: "extensions/libxt_CONNSECMARK.c", fixed: { extension: "CONNSECMARK" } }, () => [
  ["option-conflict", "CONNSECMARK target: Can't specify --save twice", "1.3.6", "1.4.10"],
  ["option-conflict", "CONNSECMARK target: Can't specify --restore twice", "1.3.6", "1.4.10"],
  ["missing-argument", "CONNSECMARK target: parameter required", "1.3.6"],
  ["option-conflict", "CONNSECMARK target: only one flag of --save or --restore is allowed", "1.3.6", "1.4.10"],
  ["internal", "CONNSECMARK target: invalid mode {count}", "1.3.6"],
]);
