import { messageTable } from "../table.js";

/** What the LOG target says of its options. */
export const logTarget = messageTable({ area: "extension", prefix: "log-target", program: "iptables", file: "extensions/libip6t_LOG.c", fixed: { extension: "LOG" } }, () => [
  ["bad-argument", "log-level '{value}' ambiguous", "1.0.0", "1.4.10"],
  ["bad-argument", "log-level '{value}' unknown", "1.0.0", "1.4.10"],
  ["option-conflict", "Can't specify --log-level twice", "1.0.0", "1.4.10"],
  ["option-conflict", "Unexpected '!' after --log-level", "1.0.0", "1.4.10"],
  ["option-conflict", "Can't specify --log-prefix twice", "1.0.0", "1.4.10"],
  ["name-too-long", "Maximum prefix length {count} for --log-prefix", "1.0.0", "1.4.10"],
  ["option-conflict", "Can't specify --log-tcp-sequence twice", "1.0.0", "1.4.10"],
  ["option-conflict", "Can't specify --log-tcp-options twice", "1.0.0", "1.4.10"],
  ["option-conflict", "Can't specify --log-ip-options twice", "1.0.0", "1.4.10"],
  ["option-conflict", "Can't specify --log-uid twice", "1.3.0", "1.4.10"],
  ["missing-argument", "No prefix specified for --log-prefix", "1.3.7", "1.4.10"],
  ["option-conflict", "Can't specify --log-macdecode twice", "1.4.10", "1.4.10"],
  ["option-conflict", "Can't specifiy --log-macdecode twice", "1.4.10", "1.4.10"],
  ["other", "UNKNOWN level {count}", "1.0.0"],
  ["bad-argument", "unknown-flags", "1.0.0"],
]);
