import { messageTable } from "../table.js";

/** What the ULOG target says of its options. */
export const ulogTarget = messageTable({ area: "extension", prefix: "ulog-target", program: "iptables", file: "extensions/libipt_ULOG.c", fixed: { extension: "ULOG" } }, () => [
  ["option-conflict", "Can't specify --ulog-nlgroup twice", "1.1.2", "1.4.10"],
  ["option-conflict", "Unexpected '!' after --ulog-nlgroup", "1.1.2", "1.4.10"],
  ["bad-argument", "--ulog-nlgroup has to be between 1 and 32", "1.1.2", "1.4.10"],
  ["option-conflict", "Can't specify --ulog-prefix twice", "1.1.2", "1.4.10"],
  ["option-conflict", "Unexpected '!' after --ulog-prefix", "1.1.2", "1.4.10"],
  ["name-too-long", "Maximum prefix length {count} for --ulog-prefix", "1.1.2", "1.4.10"],
  ["option-conflict", "Can't specify --ulog-cprange twice", "1.1.2", "1.4.10"],
  ["bad-argument", "Negative copy range?", "1.1.2", "1.4.10"],
  ["option-conflict", "Can't specify --ulog-qthreshold twice", "1.2.1", "1.4.10"],
  ["bad-argument", "Negative or zero queue threshold ?", "1.2.1", "1.4.10"],
  ["bad-argument", "Maximum queue length exceeded", "1.2.1", "1.4.10"],
  ["missing-argument", "No prefix specified for --ulog-prefix", "1.3.7", "1.4.10"],
  ["bad-argument", "Newlines not allowed in --ulog-prefix", "1.3.7"],
]);
