import { optionValue } from "../grammar/command/index.js";
import { parseSave } from "../grammar/save/index.js";
import type { Recognised } from "../grammar/recognise.js";
import { RECENT_REMEMBERS } from "../knowledge/option-limits.js";
import type { Command } from "../model/command.js";
import type { Facts } from "./facts.js";
import { placementOf } from "./placement.js";

/** How many packets a rule with `-m recent` counts to. */
export function hitcountOf(command: Command): number | undefined {
  const value = optionValue(command.matches.find(({ name }) => name === "recent"), "hitcount");
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Restoring fails as a whole, so its message names no rule, or only the line of COMMIT. */
const isOfRestore = ({ message: { id } }: Recognised): boolean => id.startsWith("iptables/restore-") || id === "iptables-nft/commit-failed";

/** Whether a command is one rule that could itself be wrong. */
const isRule = (command: Command | undefined): boolean => command?.chain !== undefined && command.operation !== "list" && command.operation !== "list-rules";

/** The rules of the rule file in a text. */
export const rulesOfFile = (text: string): readonly Command[] => parseSave(text).tables.filter(({ form }) => form === "save").flatMap(({ rules }) => rules.map((rule) => rule.command));

/**
 * The rule that a message is about: of the command beside it, else, for a failed restore, the first one of the rule file in the text
 * that no kernel would take.
 */
export function suspectOf(message: Recognised, command: Command | undefined, fileRules: () => readonly Command[], facts: Facts): Command | undefined {
  if (isRule(command) || !isOfRestore(message)) return command;
  return fileRules().find((rule) => placementOf(message, rule, facts).misplaced !== undefined || (hitcountOf(rule) ?? 0) > RECENT_REMEMBERS) ?? command;
}
