import { messageTable } from "../table.js";

/** libebtc.c of ebtables. */
export const libebtc = messageTable({ area: "ebtables", prefix: "libebtc", program: "ebtables", file: "libebtc.c" }, () => [
  ["internal", "Couldn't load standard target", "2.0pre6"],
  ["invalid-argument", "Loop from chain {chain} to chain {chain2}", "2.0", "2.0.7"],
  ["rule-not-found", "Sorry, rule does not exist", "2.0"],
  ["chain-busy", "Can't delete the chain, it's referenced in chain {chain}, rule {count}", "2.0", "2.0.7"],
  ["internal", "You can't remove a standard chain", "2.0"],
  ["rule-not-found", "The specified rule number is incorrect", "2.0.4"],
  ["rule-not-found", "Sorry, wrong rule numbers", "2.0.4"],
  ["internal", "wrong policy: {count}", "2.0.7", "2.0.7"],
  ["internal", "begin and end should be either both zero, either both non-zero", "2.0.7"],
  ["internal", "ebt_rename_chain: entries == NULL", "2.0.7"],
  ["internal", "iterate_entries: udc = {count} < 0", "2.0.7"],
  ["internal", "remove_udc: chain_nr = {count} < {count2}", "2.0.7", "2.0.7"],
  ["missing-table", "Bad table name '{value}'", "2.0.8-rc1"],
  ["internal", "cc->type != CNT_NORM", "2.0.8-rc1"],
  ["invalid-argument", "Loop from chain '{chain}' to chain '{chain2}'", "2.0.8-rc1"],
  ["chain-busy", "Can't delete the chain '{chain}', it's referenced in chain '{chain2}', rule {count}", "2.0.8-rc1"],
  ["lock", "Unable to create lock file /var/lib/ebtables/lock", "2.0.10", "2.0.10-4"],
  ["lock", "Trying to obtain lock {path}", "2.0.10"],
]);

/** People quote this one in their sentences. */
export const libebtcTable = messageTable({ area: "ebtables", prefix: "libebtc", program: "ebtables", file: "libebtc.c", anywhere: true }, () => [
  ["missing-table", "The kernel doesn't support the ebtables {table} table", "2.0", "2.0.7"],
  ["missing-table", "The kernel doesn't support the ebtables '{table}' table", "2.0.8-rc1"],
]);
