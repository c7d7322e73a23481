import { messageTable } from "../table.js";

/** What the psd extension says of its options. */
export const psd = messageTable({ area: "extension", prefix: "psd", program: "iptables", file: "extensions/libipt_psd.c", fixed: { extension: "psd" } }, () => [
  ["option-conflict", "Can't specify --psd-weight-threshold twice", "1.2.1", "1.3.7"],
  ["bad-argument", "bad --psd-weight-threshold '{value}'", "1.2.1", "1.3.7"],
  ["option-conflict", "Can't specify --psd-delay-threshold twice", "1.2.1", "1.3.7"],
  ["bad-argument", "bad --psd-delay-threshold '{value}'", "1.2.1", "1.3.7"],
  ["option-conflict", "Can't specify --psd-lo-ports-weight twice", "1.2.1", "1.3.7"],
  ["bad-argument", "bad --psd-lo-ports-weight '{value}'", "1.2.1", "1.3.7"],
  ["option-conflict", "Can't specify --psd-hi-ports-weight twice", "1.2.1", "1.3.7"],
  ["bad-argument", "bad --psd-hi-ports-weight '{value}'", "1.2.1", "1.3.7"],
  ["bad-syntax", "missing optarg", "1.2.9", "1.2.11"],
]);
