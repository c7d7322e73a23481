import { messageTable } from "../table.js";

/** What ebtables-nft says besides the messages that all variants share. */
export const ebtablesNft = messageTable({ area: "iptables-nft", prefix: "ebtables-nft", program: "ebtables-nft", file: "iptables/" }, () => [
  ["memory/limit", "Can't allocate memory", "1.6.0", "1.8.7"],
  ["internal", "{value}/{value2} Failed to initialize ebtables-compat", "1.6.0"],
  ["bad-argument", "Invalid target '{target}' ({count} chars max)", "1.6.0", "1.8.2"],
  ["missing-extension", "Unable to load {value} match", "1.6.0"],
  ["missing-extension", "Unable to load {value} watcher", "1.6.0"],
  ["internal", "Unable to add match {match}", "1.6.0"],
  ["memory/limit", "Unable to alloc memory", "1.6.0", "1.8.7"],
  ["missing-chain", "Chain '{chain}' doesn't exists", "1.6.0", "1.8.10"],
  ["option-conflict", "Policy {value} not allowed for user defined chains", "1.6.0", "1.8.2"],
  ["missing-extension", "Unable to load {value} {value2}", "1.8.0", "1.8.9"],
  ["other", "ebtables: {error}", "1.8.3"],
  ["internal", "BUG: set elems iter allocation failed", "1.8.4"],
  ["internal", "BUG: set elem without key", "1.8.4"],
  ["internal", "BUG: overlong set elem", "1.8.4"],
  ["internal", "BUG: lookup expression references unknown set", "1.8.4"],
  ["internal", "ebtables among pair parsing failed", "1.8.4"],
]);
