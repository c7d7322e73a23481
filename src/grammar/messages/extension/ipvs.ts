import { messageTable } from "../table.js";

/** What the ipvs extension says of its options. */
export const ipvs = messageTable({ area: "extension", prefix: "ipvs", program: "iptables", file: "extensions/libxt_ipvs.c", fixed: { extension: "ipvs" } }, () => [
  ["option-conflict", "ipvs: '--vdir' option cannot be inverted", "1.4.10", "1.4.10"],
  ["bad-argument", "ipvs: Bad value for '--vdir' option: '{value}'", "1.4.10"],
  ["bad-argument", "ipvs: Bad value for '--vmethod' option: '{value}'", "1.4.10"],
  ["option-conflict", "! --ipvs cannot be together with other options", "1.4.10"],
  ["option-conflict", "multiple use of the same IPVS option is not allowed", "1.4.10", "1.4.10"],
  ["missing-argument", "IPVS: At least one option is required", "1.4.10"],
]);
