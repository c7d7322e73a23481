import { builtInChains } from "../../knowledge/hooks.js";
import type { Command } from "../../model/command.js";
import { addRules, declareChain, deleteChain, deleteRule, flush, type Ledger } from "./ledger.js";

/** Does to a ledger what a command does to its table. */
export function enter(ledger: Ledger, command: Command): void {
  const { chain } = command;
  switch (command.operation) {
    case "append":
    case "insert":
      if (chain !== undefined) addRules(ledger, chain, specOf(command), copiesOf(command));
      break;
    case "delete":
      if (chain !== undefined) deleteRule(ledger, chain, command.ruleNumber ?? specOf(command));
      break;
    case "new-chain":
      if (chain !== undefined && !(builtInChains(ledger.table, ledger.family) as readonly string[]).includes(chain)) declareChain(ledger, chain);
      break;
    case "delete-chain":
      deleteChain(ledger, chain);
      break;
    case "flush":
      flush(ledger, chain);
      break;
    default:
      break;
  }
}

/** `-s a,b -d c,d` makes four rules. Source: iptables 1.4.0 and later, `iptables/xshared.c` (xtables_ipparse_multiple). */
export const copiesOf = (command: Command): number => listLength(command.source) * listLength(command.destination);

const listLength = (addresses: string | undefined): number => (addresses === undefined ? 1 : addresses.split(",").length);

/** A rule's own words, without the operation and where it goes to: the same for `-A`, `-I 3` and `-D`. */
const specOf = ({ source, destination, protocol, inInterface, outInterface, options, matches, target }: Command): string =>
  JSON.stringify([source, destination, protocol, inInterface, outInterface, own(options), matches.map((use) => [use.name, own(use.options)]), target === undefined ? null : [target.name, own(target.options)]]);

const own = (options: Command["options"]): readonly unknown[] => options.map(({ name, value, negated }) => [name, value, negated]);
