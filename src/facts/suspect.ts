import { parseSave } from "../grammar/save/index.js";
import type { Recognised } from "../grammar/recognise.js";
import type { Command } from "../model/command.js";
import type { Facts } from "./facts.js";
import { placementOf } from "./placement.js";

/** What recent remembers of an address without being told otherwise (`xt_recent.c` ip_pkt_list_tot). */
const REMEMBERED = 20;

/** How many packets a rule with `-m recent` counts to. */
export function hitcountOf(command: Command): number | undefined {
  const value = command.matches.find(({ name }) => name === "recent")?.options.find(({ name }) => name.replace(/^-+/, "") === "hitcount")?.value;
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Restoring fails as a whole, so its message names no rule, or only the line of COMMIT. */
const isOfRestore = ({ message: { id } }: Recognised): boolean => id.startsWith("iptables/restore-") || id === "iptables-nft/commit-failed";

/** Whether a command is one rule that could itself be wrong. */
const isRule = (command: Command | undefined): boolean => command?.chain !== undefined && command.operation !== "list" && command.operation !== "list-rules";

/**
 * The rule that a message is about: of the command beside it, else, for a failed restore, the first one of the rule file in the text
 * that no kernel would take.
 */
export function suspectOf(message: Recognised, command: Command | undefined, fileText: () => string, facts: Facts): Command | undefined {
  if (isRule(command) || !isOfRestore(message)) return command;
  const rules = parseSave(fileText()).tables.filter(({ form }) => form === "save").flatMap(({ rules: saved }) => saved.map((rule) => rule.command));
  return rules.find((rule) => placementOf(message, rule, facts).misplaced !== undefined || (hitcountOf(rule) ?? 0) > REMEMBERED) ?? command;
}
