import { messageTable } from "../table.js";

/** What the statistic extension says of its options. */
export const statistic = messageTable({ area: "extension", prefix: "statistic", program: "iptables", file: "extensions/libxt_statistic.c", fixed: { extension: "statistic" } }, () => [
  ["option-conflict", "double --mode", "1.3.6", "1.4.10"],
  ["bad-argument", "Bad mode '{value}'", "1.3.6", "1.4.2"],
  ["option-conflict", "double --probability", "1.3.6", "1.4.10"],
  ["bad-argument", "--probability must be between 0 and 1", "1.3.6", "1.4.10"],
  ["option-conflict", "double --every", "1.3.6", "1.4.10"],
  ["bad-argument", "cannot parse --every '{value}'", "1.3.6", "1.4.10"],
  ["bad-argument", "--every cannot be 0", "1.3.6", "1.4.10"],
  ["option-conflict", "double --packet", "1.3.6", "1.4.10"],
  ["bad-argument", "cannot parse --packet '{value}'", "1.3.6", "1.4.10"],
  ["missing-argument", "no mode specified", "1.3.6", "1.4.10"],
  ["option-conflict", "both nth and random parameters given", "1.3.6", "1.4.10"],
  ["option-conflict", "--probability can only be used in random mode", "1.3.6", "1.4.10"],
  ["option-conflict", "--every can only be used in nth mode", "1.3.6", "1.4.10"],
  ["option-conflict", "--packet can only be used in nth mode", "1.3.6", "1.4.10"],
  ["option-conflict", "--packet can only be used with --every", "1.4.0", "1.4.10"],
  ["bad-argument", "the --packet p must be 0 <= p <= n-1", "1.4.0"],
  ["bad-argument", "--probability must be specified when using random mode", "1.4.11"],
  ["bad-argument", "--every and --packet must be specified when using nth mode", "1.4.11"],
]);
