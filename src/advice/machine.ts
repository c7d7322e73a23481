import type { SeenMachine } from "../discourse/machines.js";
import type { Facts } from "../facts/facts.js";
import type { MachineKind } from "../model/place.js";
import type { Machine } from "../model/report.js";

/** A machine as the report has it, with its facts in the order of their names. */
export function machineOf({ id, label, kind, within }: SeenMachine, facts: Facts): Machine {
  const all = [...facts.all].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { id, label, kind: kind ?? kindOf(facts), ...(within === undefined ? {} : { within }), facts: all };
}

function kindOf(facts: Facts): MachineKind {
  const place = facts.get("place")?.value;
  return place === "container" || place === "node" ? place : "host";
}
