import type { MachineKind } from "../model/place.js";
import type { Facts } from "./facts.js";

/** The kind of machine that the facts are of, as far as its place tells. */
export function machineKindOf(facts: Facts): MachineKind {
  const place = facts.get("place")?.value;
  return place === "container" || place === "node" ? place : "host";
}
