import { messageTable } from "../table.js";

/** What the bpf extension says of its options. */
export const bpf = messageTable({ area: "extension", prefix: "bpf", program: "iptables", file: "extensions/libxt_bpf.c", fixed: { extension: "bpf" } }, () => [
  ["bad-argument", "bpf: error parsing program length", "1.4.19"],
  ["bad-argument", "bpf: illegal zero length program", "1.4.19"],
  ["bad-argument", "bpf: number of instructions exceeds maximum", "1.4.19"],
  ["bad-argument", "bpf: real program length exceeds the encoded length parameter", "1.4.19"],
  ["other", "bpf: error at instr {count}", "1.4.19"],
  ["bad-argument", "bpf: parsed program length is less than the encoded length parameter", "1.4.19"],
  ["bad-syntax", "bpf: unknown option", "1.4.19"],
  ["bad-argument", "bpf: missing --bytecode parameter", "1.4.19"],
  ["kernel-too-old", "No bpf header, kernel headers too old?", "1.6.1"],
  ["internal", "bpf: failed to get bpf object", "1.6.1"],
  ["internal", "unknown bpf mode", "1.6.1"],
  ["missing-argument", "bpf: one of --bytecode or --pinned is required", "1.6.1"],
]);
