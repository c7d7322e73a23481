import { messageTable } from "../table.js";

/** src/xt.c of nft. */
export const xt = messageTable({ area: "nft", prefix: "xt", program: "nft", file: "src/xt.c" }, () => [
  ["internal", "BUG: XT match {match} not found", "0.7", "0.8.4"],
  ["internal", "BUG: XT target {target} not found", "0.7", "0.8.4"],
  ["missing-module", "XT match {match} not found", "0.8.5", "1.0.7"],
  ["missing-module", "XT target {target} not found", "0.8.5", "1.0.7"],
  ["missing-module", "# Warning: XT match {match} not found", "1.0.8"],
  ["missing-module", "# Warning: XT target {target} not found", "1.0.8"],
]);
