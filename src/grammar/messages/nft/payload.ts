import { messageTable } from "../table.js";

/** src/payload.c of nft. */
export const payload = messageTable({ area: "nft", prefix: "payload", program: "nft", file: "src/payload.c" }, () => [
  ["bad-argument", "payload base is invalid for this family", "0.099"],
  ["bad-argument", "ambiguous payload specification: no {value} protocol specified", "0.099"],
  ["bad-argument", "Cannot generate dependency: no {value} protocol specified", "0.6"],
  ["other", "Did not kill", "0.9.8", "0.9.8"],
  ["internal", "BUG: Invalid map for simple dependency", "0.9.8"],
  ["internal", "BUG: Missing icmp type mapping", "0.9.8"],
  ["internal", "BUG: No dependency needed", "0.9.8"],
  ["internal", "BUG: Unhandled icmp dependency code", "0.9.8"],
  ["bad-argument", "icmp dependency statement is invalid", "0.9.8"],
  ["option-conflict", "incompatible icmp match: rule has {count}, need {count2}", "0.9.8"],
]);
