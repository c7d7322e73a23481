import { messageTable } from "../table.js";

/** What the CLASSIFY target says of its options. */
export const classifyTarget = messageTable({ area: "extension", prefix: "classify-target", program: "iptables", file: "extensions/libxt_CLASSIFY.c", fixed: { extension: "CLASSIFY" } }, () => [
  ["bad-argument", "Bad class value '{value}'", "1.2.8", "1.4.10"],
  ["option-conflict", "CLASSIFY: Can't specify --set-class twice", "1.2.8", "1.4.10"],
  ["bad-argument", "CLASSIFY: Parameter --set-class is required", "1.2.8", "1.4.10"],
]);
