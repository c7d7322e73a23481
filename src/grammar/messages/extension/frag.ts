import { messageTable } from "../table.js";

/** What the frag extension says of its options. */
export const frag = messageTable({ area: "extension", prefix: "frag", program: "iptables", file: "extensions/libip6t_frag.c", fixed: { extension: "frag" } }, () => [
  ["bad-argument", "FRAG no valid digits in {value} '{value2}'", "1.2.7", "1.4.10"],
  ["bad-argument", "FRAG error parsing {value} '{value2}'", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--fragid' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--fraglen' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--fragres' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--fragfirst' allowed", "1.2.7", "1.4.10"],
  ["option-conflict", "Only one '--fragmore' or '--fraglast' allowed", "1.2.7", "1.4.10"],
]);
