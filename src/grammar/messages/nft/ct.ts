import { messageTable } from "../table.js";

/** src/ct.c of nft. */
export const ct = messageTable({ area: "nft", prefix: "ct", program: "nft", file: "src/ct.c" }, () => [
  ["bad-argument", "{subject}: out of range ({count} max)", "0.2", "0.6"],
  ["bad-argument", "Could not parse direction {value}", "0.6", "0.7"],
  ["bad-argument", "{subject}: could not parse {value} '{value2}'", "0.7"],
  ["bad-argument", "{subject}: could not parse {value} '{value2}': {error}", "0.7"],
  ["bad-argument", "{subject}: bit {count} out of range ({count2} max)", "0.7"],
]);
