import { message } from "../../message.js";
import { messageTable } from "../table.js";

/** What the MARK target says of its options. */
const options = messageTable({ area: "extension", prefix: "mark-target", program: "iptables", file: "extensions/libip6t_MARK.c", fixed: { extension: "MARK" } }, () => [
  ["option-conflict", "MARK target: Can't specify --set-mark twice", "1.0.0", "1.4.10"],
  ["bad-argument", "MARK target: Parameter --set-mark is required", "1.0.0", "1.3.8"],
  ["kernel-too-old", "MARK target: kernel too old for --and-mark", "1.3.0", "1.4.10"],
  ["kernel-too-old", "MARK target: kernel too old for --or-mark", "1.3.0", "1.4.10"],
  ["bad-argument", "MARK target: Parameter --set/and/or-mark is required", "1.3.0"],
  ["option-conflict", "MARK: At most one action is possible", "1.4.1", "1.4.10"],
  ["option-conflict", "MARK: '--set-xmark/--set-mark' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "MARK: Bad value for '--set-xmark/--set-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "MARK: '--and-mark' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "MARK: Bad value for '--and-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "MARK: '--or-mark' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "MARK: Bad value for '--or-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["option-conflict", "MARK: '--xor-mark' option cannot be inverted", "1.4.1", "1.4.10"],
  ["bad-argument", "MARK: Bad value for '--xor-mark' option: '{value}'", "1.4.1", "1.4.10"],
  ["missing-argument", "MARK: One of the --set-xmark, --(and,or,xor,set)-mark options is required", "1.4.1"],
  ["kernel-too-old", "MARK target: kernel too old for --{optionName}", "1.4.11"],
  ["option-conflict", "MARK: Can't specify --set-mark twice", "1.8.3", "1.8.10"],
  ["option-conflict", "MARK: Can't specify --and-mark twice", "1.8.3", "1.8.10"],
  ["option-conflict", "MARK: Can't specify --or-mark twice", "1.8.3", "1.8.10"],
]);
/** Braces, which a row of the table would take for a token's. */
const required = message({ id: "extension/mark-target-one-action-required", from: [{ program: "iptables", file: "extensions/libxt_MARK.c", since: "1.4.1" }], text: { parts: ["MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required"] }, fixed: { extension: "MARK", problem: "missing-argument" } });

export const markTarget = [...options, required];
