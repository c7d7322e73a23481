import type { Diagnosis, Machine, Report } from "../model/report.js";
import type { RelatedTicket, State } from "./ticket.js";
import { secondsOf } from "./time.js";

const DAY = 86_400;

/** The node's name: what the ticket's system says, else the text, where it names one. */
export function nodeOf({ machines }: Report, { machine }: Diagnosis, { node }: State): string | undefined {
  if (node !== undefined) return node;
  let at: Machine | undefined = machines.find(({ id }) => id === machine);
  for (let steps = 0; at?.within !== undefined && steps < machines.length; steps++) {
    const { within } = at;
    at = machines.find(({ id }) => id === within) ?? at;
  }
  // "the machine", "the node": words for one without a name.
  return at === undefined || (at.kind !== "node" && at.kind !== "host") || at.label.includes(" ") ? undefined : at.label;
}

/** Other tickets of the last day with the same cause on the same node, each once. */
export function relatedTo(ticket: string, code: string, node: string, { related = [], now }: State): readonly RelatedTicket[] {
  if (now === undefined) return [];
  const today = related.filter((one) => one.id !== ticket && one.code === code && one.node === node && within(one.at, now));
  return [...new Map(today.map((one) => [one.id, one])).values()];
}

function within(at: string, now: string): boolean {
  const since = secondsOf(now) - secondsOf(at);
  return since >= 0 && since < DAY;
}
