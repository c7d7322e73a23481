import { messageTable } from "../table.js";

/** src/netlink_linearize.c of nft. */
export const netlinkLinearize = messageTable({ area: "nft", prefix: "netlink-linearize", program: "nft", file: "src/netlink_linearize.c" }, () => [
  ["internal", "BUG: register reg_low {count} invalid", "0.099"],
  ["internal", "BUG: invalid comparison operation {count}", "0.099"],
  ["internal", "BUG: invalid range operation {count}", "0.3"],
  ["internal", "BUG: unknown stateful statement type {value}", "0.6"],
  ["internal", "BUG: unsupported expression {count}", "0.8"],
  ["internal", "BUG: unknown nat type {count}", "0.8.4"],
  ["internal", "BUG: invalid nat family {count}", "0.9.4"],
]);
