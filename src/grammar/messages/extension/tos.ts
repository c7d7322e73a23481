import { messageTable } from "../table.js";

/** What the tos extension says of its options. */
export const tos = messageTable({ area: "extension", prefix: "tos", program: "iptables", file: "extensions/libipt_tos.c", fixed: { extension: "tos" } }, () => [
  ["missing-argument", "TOS match: You must specify '--tos'", "1.0.0", "1.4.0"],
  ["option-conflict", "tos match: only use --tos once!", "1.3.0", "1.4.0"],
  ["option-conflict", "tos: '--tos' option may only be specified once", "1.4.1", "1.4.10"],
  ["bad-argument", "tos: Bad value for '--tos' option: '{value}'", "1.4.1", "1.4.10"],
  ["kernel-too-old", "tos: Your kernel is too old to support anything besides /0xFF as a mask.", "1.4.1"],
  ["missing-argument", "tos: --tos parameter required", "1.4.1", "1.4.10"],
]);
