import { messageTable } from "../table.js";

/** What the helper extension says of its options. */
export const helper = messageTable({ area: "extension", prefix: "helper", program: "iptables", file: "extensions/libxt_helper.c", fixed: { extension: "helper" } }, () => [
  ["missing-argument", "helper match: You must specify '--helper'", "1.2.6", "1.4.10"],
  ["option-conflict", "helper match: Only use --helper ONCE!", "1.3.0", "1.4.10"],
]);
