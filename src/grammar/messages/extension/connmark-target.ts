import { messageTable } from "../table.js";

/** What the CONNMARK target says of its options. */
export const connmarkTarget = messageTable({ area: "extension", prefix: "connmark-target", program: "iptables", file: "extensions/libipt_CONNMARK.c", fixed: { extension: "CONNMARK" } }, () => [
  ["option-conflict", "CONNMARK target: Can't specify --set-mark twice", "1.2.6a", "1.4.10"],
  ["option-conflict", "CONNMARK target: Can't specify --save-mark twice", "1.2.6a", "1.4.10"],
  ["option-conflict", "CONNMARK target: Can't specify --restore-mark twice", "1.2.6a", "1.4.10"],
  ["bad-argument", "CONNMARK target: Parameter --set-mark is required", "1.2.6a", "1.2.9"],
  ["option-conflict", "CONNMARK target: Can't specify --mask without a operation", "1.2.10", "1.4.10"],
  ["missing-argument", "CONNMARK target: No operation specified", "1.2.10"],
  ["bad-argument", "Bad MASK value '{value}'", "1.3.1", "1.4.2"],
  ["option-conflict", "CONNMARK: At most one action is possible", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: Bad value for '--set-xmark/--set-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: Bad value for '--and-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: Bad value for '--or-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: Bad value for '--xor-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: --save-mark or --restore-mark is required for --nfmask", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: Bad value for '--nfmask' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: --save-mark or --restore-mark is required for --ctmask", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: Bad value for '--ctmask' option: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: --save-mark or --restore-mark is required for --mask", "1.4.1", "1.4.10"],
  ["bad-argument", "CONNMARK: Bad value for '--mask' option: '{value}'", "1.4.1", "1.4.10"],
  ["internal", "ERROR: UNKNOWN CONNMARK MODE", "1.2.6a"],
]);
