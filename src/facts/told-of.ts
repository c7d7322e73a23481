import type { SeenMachine } from "../discourse/machines.js";
import type { Fact } from "../model/fact.js";

/** What a caller says of the platform goes for every machine of the ticket, the rest for the one that it is about. */
const OF_ALL: ReadonlySet<string> = new Set(["platform", "virtuozzo", "vzctl"]);

/**
 * What of the caller's words and answers goes for a machine. No other container than the told one is ever put into a command: where a machine here
 * is shown to be another one, the two are in conflict, and the place stays open.
 */
export function toldOf(fact: Fact, { number }: SeenMachine, main: boolean): readonly Fact[] {
  if (fact.name !== "ctid") return main || OF_ALL.has(fact.name) ? [fact] : [];
  if (main || number === undefined || number === String(fact.value)) return [fact];
  return [{ ...fact, state: "conflict", because: `this machine is container ${number}` }];
}
