import { messageTable } from "../table.js";

/** What the random extension says of its options. */
export const random = messageTable({ area: "extension", prefix: "random", program: "iptables", file: "extensions/libip6t_random.c", fixed: { extension: "random" } }, () => [
  ["option-conflict", "Can't specify ! --average", "1.2.4", "1.3.7"],
  ["option-conflict", "Can't specify --average twice", "1.2.4", "1.3.7"],
  ["bad-argument", "bad --average '{value}', must be between 1 and 99", "1.2.4", "1.3.7"],
]);
