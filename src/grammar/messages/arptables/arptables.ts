import { messageTable } from "../table.js";

/** arptables.c of arptables. */
export const arptables = messageTable({ area: "arptables", prefix: "arptables", program: "arptables", file: "arptables.c" }, () => [
  ["version-mismatch", "Perhaps arptables or your kernel needs to be upgraded.", "0.0.5"],
  ["memory/limit", "arptables: calloc failed: {error}", "0.0.5"],
  ["memory/limit", "arptables: malloc failed: {error}", "0.0.5"],
  ["internal", "{subject}: match '{match}' already registered.", "0.0.5"],
  ["internal", "{subject}: match '{match}' has invalid size {count}.", "0.0.5"],
  ["internal", "{subject}: target '{target}' already registered.", "0.0.5"],
  ["internal", "{subject}: target '{target}' has invalid size {count}.", "0.0.5"],
  ["missing-table", "can't initialize arptables table '{table}': {error}", "0.0.5"],
  ["bad-syntax", "chain name not allowed to start with '-'", "0.0.5"],
  ["bad-argument", "Problem with specified source mac", "0.0.5"],
  ["bad-argument", "Problem with specified destination mac", "0.0.5"],
  ["bad-argument", "Problem with specified opcode", "0.0.5"],
  ["bad-argument", "Problem with specified hardware type", "0.0.5"],
  ["bad-argument", "Problem with specified protocol type", "0.0.5"],
]);
