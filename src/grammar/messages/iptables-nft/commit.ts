import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, oneOf, phrase, word } from "../../token.js";
import { chain, extension, line, revision, setName, systemError, table } from "../../tokens.js";

const action = oneOf("action", "what was to be done", ["TABLE_ADD", "TABLE_FLUSH", "CHAIN_ADD", "CHAIN_USER_ADD", "CHAIN_USER_DEL", "CHAIN_DEL", "CHAIN_USER_FLUSH", "CHAIN_UPDATE", "CHAIN_RENAME", "CHAIN_ZERO", "RULE_APPEND", "RULE_INSERT", "RULE_REPLACE", "RULE_DELETE", "RULE_FLUSH", "RULE_CHECK", "SET_ADD"]);
const from = [{ program: "iptables", file: "iptables/nft.c mnl_err_list_free", since: "1.8.0" }];
const which = word("which", "which family", ["ip", "ip6"], "a-z0-9", 8);
const reason = { ...phrase("error", "what the system says", ["No such file or directory", "Device or resource busy"], 80), known: systemError.known };

/**
 * The kernel refused one command of the batch.
 *
 * ```text
 * iptables v1.8.9 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
 *                               ^^^^^^^^^^^         ^^^^^^^^^^^^^^^^                  ^^^^^
 *                               action              error                           chain
 * ```
 */
const commitFailed = message({
  id: "iptables-nft/commit-failed",
  from,
  text: [
    format`${action} failed (${reason}): rule in chain ${chain}`,
    format`${action} failed (${reason}): chain ${chain}`,
    format`${action} failed (${reason}): table ${table}`,
    format`${action} failed (${reason}): set ${setName}`,
    format`line ${line}: ${action} failed (${reason}): rule in chain ${chain}`,
    format`line ${line}: ${action} failed (${reason}): chain ${chain}`,
    format`line ${line}: ${action} failed (${reason}): table ${table}`,
    format`line ${line}: ${action} failed (${reason}): set ${setName}`,
    // Quoted without its end, in comments and notes.
    format`${action} failed (${reason})`,
  ],
});

/** `-j NAME`: neither a chain nor a target library of that name; a typo, a chain that is gone, or a target the kernel side of which is missing. */
const chainDoesNotExist = message({ id: "iptables-nft/chain-does-not-exist", from: [{ program: "iptables", file: "iptables/nft-shared.c", since: "1.8.0" }], text: format`Chain '${as(chain, "target")}' does not exist` });

/** nf_tables itself did not answer. */
const initFailed = message({
  id: "iptables-nft/init-failed",
  from: [{ program: "iptables", file: "iptables/xtables-standalone.c", since: "1.6.0" }],
  text: [format`Failed to initialize nft: ${systemError}`, format`Could not fetch rule set generation id: ${systemError}`],
});
const incompatibleTable = message({
  id: "iptables-nft/incompatible-table",
  from: [{ program: "iptables", file: "iptables/nft.c", since: "1.8.0" }],
  text: [format`table '${table}' is incompatible, use 'nft' tool`, format`chain '${chain}' in table '${table}' is incompatible, use 'nft' tool`, format`Table '${table}' contains incompatible base-chains, use 'nft' tool to list them`],
});
/** `# Warning: iptables-legacy tables present, use iptables-legacy-save to see them` */
const legacyTables = message({
  id: "iptables-nft/legacy-tables-present",
  from: [{ program: "iptables", file: "iptables/nft-shared.c", since: "1.8.0" }],
  text: ["", "-save"].map((tool) => ({ parts: ["Warning: ", which, "tables-legacy tables present, use ", as(which, "which2"), `tables-legacy${tool} to see them`] })),
});
const cannotMap = message({ id: "iptables-nft/nft-features", from: [{ program: "iptables", file: "iptables/xtables-save.c", since: "1.6.1", until: "1.6.2" }], text: format`You're using nft features that cannot be mapped to iptables, please keep using nft` });
const revisionUnsupported = message({
  id: "iptables-nft/extension-not-supported",
  from: [{ program: "libxtables", file: "libxtables/xtables.c", since: "1.8.5" }],
  text: [format`Extension ${extension} revision ${revision} not supported, missing kernel module?`, format`Extension ${extension} is not supported, missing kernel module?`],
});
const xtNotFound = message({ id: "iptables-nft/xt-not-found", from: [{ program: "nft", file: "src/xt.c", since: "0.8.5" }], text: [format`XT target ${as(extension, "target")} not found`, format`XT match ${as(extension, "match")} not found`] });

export const commitMessages = [commitFailed, chainDoesNotExist, initFailed, incompatibleTable, legacyTables, cannotMap, revisionUnsupported, xtNotFound];
