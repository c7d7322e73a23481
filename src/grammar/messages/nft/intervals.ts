import { messageTable } from "../table.js";

/** src/intervals.c of nft. */
export const intervals = messageTable({ area: "nft", prefix: "intervals", program: "nft", file: "src/intervals.c" }, () => [
  ["option-conflict", "conflicting intervals specified", "0.2"],
  ["already-exists", "interval overlaps with an existing one", "0.6"],
  ["internal", "BUG: unhandled key type {count}", "1.0.4"],
  ["internal", "BUG: unhandled expression type {count}", "1.0.4"],
  ["rule-not-found", "element does not exist", "1.0.4"],
]);
