import { messageTable } from "../table.js";

/** What the condition extension says of its options. */
export const condition = messageTable({ area: "extension", prefix: "condition", program: "iptables", file: "extensions/libip6t_condition.c", fixed: { extension: "condition" } }, () => [
  ["option-conflict", "Can't specify multiple conditions", "1.2.8", "1.4.0"],
  ["name-too-long", "File name too long", "1.2.8", "1.4.0"],
  ["missing-argument", "Condition match: must specify --condition", "1.2.8", "1.4.0"],
]);
