import { messageTable } from "../table.js";

/** What the NFLOG target says of its options. */
export const nflogTarget = messageTable({ area: "extension", prefix: "nflog-target", program: "iptables", file: "extensions/libip6t_NFLOG.c", fixed: { extension: "NFLOG" } }, () => [
  ["option-conflict", "Can't specify --nflog-group twice", "1.3.7", "1.4.10"],
  ["option-conflict", "Unexpected '!' after --nflog-group", "1.3.7", "1.4.10"],
  ["bad-argument", "--nflog-group has to be between 1 and 32", "1.3.7", "1.3.7"],
  ["option-conflict", "Can't specify --nflog-prefix twice", "1.3.7", "1.4.10"],
  ["option-conflict", "Unexpected '!' after --nflog-prefix", "1.3.7", "1.4.10"],
  ["missing-argument", "No prefix specified for --nflog-prefix", "1.3.7", "1.4.10"],
  ["name-too-long", "--nflog-prefix too long, max {count} characters", "1.3.7", "1.4.10"],
  ["bad-argument", "Newlines are not allowed in --nflog-prefix", "1.3.7", "1.4.10"],
  ["option-conflict", "Can't specify --nflog-range twice", "1.3.7", "1.4.10"],
  ["bad-argument", "Invalid --nflog-range, must be >= 0", "1.3.7", "1.4.10"],
  ["option-conflict", "Can't specify --nflog-threshold twice", "1.3.7", "1.4.10"],
  ["bad-argument", "Invalid --nflog-threshold, must be >= 1", "1.3.7", "1.4.10"],
  ["bad-argument", "--nflog-group can not be negative", "1.3.8", "1.4.10"],
  ["bad-argument", "warn: --nflog-range has never worked and is no longer supported, please use --nflog-size insted", "1.6.1", "1.8.7"],
  ["bad-argument", "warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead", "1.8.8"],
]);
