import { messageTable } from "../table.js";

/** What the TOS target says of its options. */
export const tosTarget = messageTable({ area: "extension", prefix: "tos-target", program: "iptables", file: "extensions/libipt_TOS.c", fixed: { extension: "TOS" } }, () => [
  ["option-conflict", "TOS target: Cant specify --set-tos twice", "1.0.0", "1.4.0"],
  ["bad-argument", "TOS target: Parameter --set-tos is required", "1.0.0", "1.4.0"],
  ["option-conflict", "TOS: '--set-tos' option may only be specified once", "1.4.1", "1.4.10"],
  ["option-conflict", "TOS: '--set-tos' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "TOS: Bad value for '--set-tos' option: '{value}'", "1.4.1", "1.4.10"],
  ["kernel-too-old", "tos match: Your kernel is too old to support anything besides /0xFF as a mask.", "1.4.1"],
  ["option-conflict", "TOS: '--and-tos' option may only be specified once", "1.4.1", "1.4.10"],
  ["option-conflict", "TOS: '--and-tos' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "TOS: Bad value for '--and-tos' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "TOS: '--or-tos' option may only be specified once", "1.4.1", "1.4.10"],
  ["option-conflict", "TOS: '--or-tos' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "TOS: Bad value for '--or-tos' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "TOS: '--xor-tos' option may only be specified once", "1.4.1", "1.4.10"],
  ["option-conflict", "TOS: '--xor-tos' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "TOS: Bad value for '--xor-tos' option: '{value}'", "1.4.1", "1.4.10"],
  ["missing-argument", "TOS: The --set-tos parameter is required", "1.4.1", "1.4.10"],
  ["bad-argument", "Illegal value: '{value}'", "1.4.1", "1.4.10"],
  ["bad-argument", "Symbolic name '{value}' is unknown", "1.4.1", "1.4.10"],
  ["missing-argument", "TOS: An action is required", "1.4.11"],
]);
