import { messageTable } from "../table.js";

/** What the nth extension says of its options. */
export const nth = messageTable({ area: "extension", prefix: "nth", program: "iptables", file: "extensions/libip6t_nth.c", fixed: { extension: "nth" } }, () => [
  ["option-conflict", "Can't specify --every twice", "1.2.3", "1.3.7"],
  ["option-conflict", "Can't specify ! --every twice", "1.2.3", "1.3.7"],
  ["option-conflict", "Can't specify --every with ! --every", "1.2.3", "1.3.7"],
  ["option-conflict", "Can't specify ! --every with --every", "1.2.3", "1.3.7"],
  ["bad-argument", "bad --every '{value}', must be between 2 and 100", "1.2.3", "1.3.7"],
  ["option-conflict", "Can't specify --start before --every", "1.2.3", "1.3.7"],
  ["option-conflict", "Can't specify with ! --start", "1.2.3", "1.3.7"],
  ["option-conflict", "Can't specify --start twice", "1.2.3", "1.3.7"],
  ["bad-argument", "bad --start '{value}', must between 0 and {count}", "1.2.3", "1.3.7"],
  ["option-conflict", "Can't specify with ! --counter", "1.2.4", "1.3.7"],
  ["option-conflict", "Can't specify --counter twice", "1.2.4", "1.3.7"],
  ["bad-argument", "bad --counter '{value}', must between 0 and {count}", "1.2.4", "1.3.7"],
  ["option-conflict", "Can't specify --packet before --every", "1.2.4", "1.3.7"],
  ["option-conflict", "Can't specify --packet with ! --every", "1.2.4", "1.3.7"],
  ["option-conflict", "Can't specify with ! --packet", "1.2.4", "1.3.7"],
  ["option-conflict", "Can't specify --packet twice", "1.2.4", "1.3.7"],
  ["bad-argument", "bad --packet '{value}', must between 0 and {count}", "1.2.4", "1.3.7"],
]);
