import { messageTable } from "../table.js";

/** What the cpu extension says of its options. */
export const cpu = messageTable({ area: "extension", prefix: "cpu", program: "iptables", file: "extensions/libxt_cpu.c", fixed: { extension: "cpu" } }, () => [
  ["bad-argument", "cpu: Bad value for '--cpu' option: '{value}'", "1.4.10", "1.4.10"],
  ["missing-argument", "You must specify '--cpu'", "1.4.10", "1.4.10"],
]);
