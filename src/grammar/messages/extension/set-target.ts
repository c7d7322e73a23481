import { messageTable } from "../table.js";

/** What the SET target says of its options. */
export const setTarget = messageTable({ area: "extension", prefix: "set-target", program: "iptables", file: "extensions/libipt_SET.c", fixed: { extension: "SET" } }, () => [
  ["option-conflict", "Unexpected '!' after --add-set", "1.2.10", "1.2.11"],
  ["missing-argument", "--add-set requires two args.", "1.2.10", "1.2.11"],
  ["option-conflict", "Unexpected '!' after --del-set", "1.2.10", "1.2.11"],
  ["missing-argument", "--del-set requires two args.", "1.2.10", "1.2.11"],
  ["option-conflict", "Can't use overwrite flag with --del-set.", "1.2.10", "1.2.11"],
  ["missing-argument", "You must specify either '--add-set' or '--del-set'", "1.2.10"],
  ["option-conflict", "--{optionName} can be specified only once", "1.3.0"],
  ["missing-argument", "--{optionName} requires two args.", "1.3.0"],
  ["option-conflict", "Flag '--exist' can be used with '--add-set' only", "1.4.11"],
  ["option-conflict", "Option '--timeout' can be used with '--add-set' only", "1.4.11"],
  ["bad-argument", "Invalid value for option --timeout or out of range 0-{count}", "1.4.11"],
  ["missing-argument", "You must specify either '--add-set' or '--del-set' or '--map-set'", "1.6.0"],
  ["option-conflict", "Flag '--map-mark' can be used with '--map-set' only", "1.6.0"],
  ["option-conflict", "Flag '--map-prio' can be used with '--map-set' only", "1.6.0"],
  ["option-conflict", "Flag '--map-queue' can be used with '--map-set' only", "1.6.0"],
  ["missing-argument", "You must specify flags '--map-mark' or '--map-prio' or '--map-queue'", "1.6.0"],
]);
