import { messageTable } from "../table.js";

/** What the rateest extension says of its options. */
export const rateest = messageTable({ area: "extension", prefix: "rateest", program: "iptables", file: "extensions/libxt_rateest.c", fixed: { extension: "rateest" } }, () => [
  ["bad-syntax", "rateest: rateest can't be inverted", "1.4.1"],
  ["option-conflict", "rateest: can't specify --rateest1 twice", "1.4.1"],
  ["option-conflict", "rateest: can't specify --rateest2 twice", "1.4.1"],
  ["bad-syntax", "rateest: rateest-bps can't be inverted", "1.4.1"],
  ["option-conflict", "rateest: can't specify --rateest-bps1 twice", "1.4.1"],
  ["bad-argument", "rateest: could not parse rate '{value}'", "1.4.1"],
  ["bad-syntax", "rateest: rateest-pps can't be inverted", "1.4.1"],
  ["option-conflict", "rateest: can't specify --rateest-pps1 twice", "1.4.1"],
  ["bad-argument", "rateest: could not parse pps '{value}'", "1.4.1"],
  ["option-conflict", "rateest: can't specify --rateest-bps2 twice", "1.4.1"],
  ["option-conflict", "rateest: can't specify --rateest-pps2 twice", "1.4.1"],
  ["bad-syntax", "rateest: rateest-delta can't be inverted", "1.4.1"],
  ["option-conflict", "rateest: can't specify --rateest-delta twice", "1.4.1"],
  ["option-conflict", "rateest: can't specify lt/gt/eq twice", "1.4.1"],
  ["missing-argument", "rateest match: you need to specify some flags", "1.4.3.1"],
]);
