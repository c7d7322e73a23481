import { messageTable } from "../table.js";

/** src/rule.c of nft. */
export const ruleMessages = messageTable({ area: "nft", prefix: "rule", program: "nft", file: "src/rule.c" }, () => [
  ["internal", "BUG: missing type mapping", "0.8"],
  ["notice", "# Warning: table {table} {value} is managed by iptables-nft, do not touch!", "1.0.6"],
]);
