import { messageTable } from "../table.js";

/** What the RATEEST target says of its options. */
export const rateestTarget = messageTable({ area: "extension", prefix: "rateest-target", program: "iptables", file: "extensions/libxt_RATEEST.c", fixed: { extension: "RATEEST" } }, () => [
  ["option-conflict", "RATEEST: can't specify --rateest-name twice", "1.4.1", "1.4.11.1"],
  ["option-conflict", "RATEEST: can't specify --rateest-interval twice", "1.4.1", "1.4.11.1"],
  ["bad-argument", "RATEEST: bad interval value '{value}'", "1.4.1", "1.4.11.1"],
  ["option-conflict", "RATEEST: can't specify --rateest-ewmalog twice", "1.4.1", "1.4.11.1"],
  ["bad-argument", "RATEEST: bad ewmalog value '{value}'", "1.4.1", "1.4.11.1"],
  ["missing-argument", "RATEEST: no name specified", "1.4.1", "1.4.11.1"],
  ["missing-argument", "RATEEST: no interval specified", "1.4.1", "1.4.11.1"],
  ["missing-argument", "RATEEST: no ewmalog specified", "1.4.1", "1.4.11.1"],
  ["bad-argument", "RATEEST: interval value is too large", "1.4.1"],
  ["bad-argument", "RATEEST: ewmalog value is out of range", "1.4.1"],
]);
