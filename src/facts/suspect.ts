import { optionValue } from "../grammar/command/index.js";
import { parseSave } from "../grammar/save/index.js";
import type { Recognised } from "../grammar/recognise.js";
import { RECENT_REMEMBERS } from "../knowledge/option-limits.js";
import { plain } from "../input/plain.js";
import type { Command } from "../model/command.js";
import type { Facts } from "./facts.js";
import { chainKind, targetKind } from "./named.js";
import { placementOf } from "./placement.js";

/** How many packets a rule with `-m recent` counts to. */
export function hitcountOf(command: Command): number | undefined {
  const value = optionValue(command.matches.find(({ name }) => name === "recent"), "hitcount");
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Rules with recent come in pairs, one that enters the address and one that counts: the highest count of the others of that name. */
export function companionHitcount(command: Command, commands: readonly Command[]): number | undefined {
  const recent = command.matches.find(({ name }) => name === "recent");
  if (recent === undefined) return undefined;
  const list = optionValue(recent, "name");
  const counts = commands.filter(({ matches }) => matches.some((match) => match.name === "recent" && optionValue(match, "name") === list)).flatMap((other) => hitcountOf(other) ?? []);
  return counts.length > 0 ? Math.max(...counts) : undefined;
}

/** Restoring fails as a whole, so its message names no rule, or only the line of COMMIT. */
const isOfRestore = ({ message: { id } }: Recognised): boolean => id.startsWith("iptables/restore-") || id === "iptables-nft/commit-failed" || id === "iptables/no-chain-target-match";

/** Whether a command is one rule that could itself be wrong. */
const isRule = (command: Command | undefined): boolean => command?.chain !== undefined && command.operation !== "list" && command.operation !== "list-rules";

/** The rules of the rule file in a text, quoted or not. */
export interface FileRules {
  readonly rules: readonly Command[];
  /** Rules that stand in or jump to a chain that their section, shown whole, does not declare, and the chain. */
  readonly undeclared: ReadonlyMap<Command, string>;
}

export function rulesOfFile(text: string): FileRules {
  const tables = parseSave(plain(text).replace(/\u00a0/g, " ").replace(/^[ \t>|]{1,40}/gm, "")).tables.filter(({ form }) => form === "save");
  const undeclared = new Map<Command, string>();
  for (const { chains, rules, committed } of tables) {
    if (!committed || chains.length === 0) continue;
    const declared = new Set(chains.map(({ name }) => name));
    for (const { command } of rules) {
      if (command.operation === "new-chain" && command.chain !== undefined) declared.add(command.chain);
      if (command.operation !== "append" && command.operation !== "insert") continue;
      const missing = chainKind(command) === "user" && !declared.has(command.chain!) ? command.chain : targetKind(command) === "chain" && !declared.has(command.target!.name) ? command.target!.name : undefined;
      if (missing !== undefined) undeclared.set(command, missing);
    }
  }
  return { rules: tables.flatMap(({ rules }) => rules.map((rule) => rule.command)), undeclared };
}

/**
 * The rule that a message is about: of the command beside it, else, for a failed restore, the first one of the rule file in the text
 * that no kernel would take.
 */
export function suspectOf(message: Recognised, command: Command | undefined, fileRules: () => FileRules, facts: Facts): Command | undefined {
  if (isRule(command) || !isOfRestore(message)) return command;
  const { rules, undeclared } = fileRules();
  return rules.find((rule) => placementOf(message, rule, facts).misplaced !== undefined || (hitcountOf(rule) ?? 0) > RECENT_REMEMBERS) ?? [...undeclared.keys()][0] ?? command;
}
