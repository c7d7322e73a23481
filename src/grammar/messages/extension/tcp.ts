import { messageTable } from "../table.js";

/** What the tcp extension says of its options. */
export const tcp = messageTable({ area: "extension", prefix: "tcp", program: "iptables", file: "extensions/libxt_tcp.c", fixed: { extension: "tcp" } }, () => [
  ["bad-argument", "Unknown TCP flag '{option}'", "1.0.0"],
  ["bad-argument", "Bad TCP option '{option}'", "1.0.0", "1.4.2"],
  ["option-conflict", "Only one of '--syn' or '--tcp-flags' allowed", "1.0.0"],
  ["missing-argument", "--tcp-flags requires two args.", "1.0.0"],
  ["option-conflict", "Only one '--tcp-option' allowed", "1.0.0"],
]);
