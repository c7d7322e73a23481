import { messageTable } from "../table.js";

/** What the esp extension says of its options. */
export const esp = messageTable({ area: "extension", prefix: "esp", program: "iptables", file: "extensions/libxt_esp.c", fixed: { extension: "esp" } }, () => [
  ["bad-argument", "ESP no valid digits in spi '{value}'", "1.1.2", "1.4.10"],
  ["bad-argument", "ESP error parsing spi '{value}'", "1.1.2", "1.4.10"],
  ["option-conflict", "Only one '--espspi' allowed", "1.2.7", "1.4.10"],
  ["bad-argument", "Invalid ESP spi range: {error}", "1.3.6", "1.4.10"],
]);
