import { messageTable } from "../table.js";

/** src/scanner.c of nft. */
export const scanner = messageTable({ area: "nft", prefix: "scanner", program: "nft", file: "src/scanner.c" }, () => [
  ["bad-argument", "Include nested too deeply, max {count} levels", "0.4"],
  ["internal", "Failed to glob the pattern {value}", "0.8"],
  ["bad-argument", "Too long file path '{value}/{value2}'", "0.8"],
  ["bad-argument", "input in flex scanner failed", "0.099"],
  ["bad-argument", "File not found: {error}", "0.8"],
]);
