import type { Remedy } from "../model/report.js";
import type { Effect, Place, Proof } from "../model/rule.js";
import type { Condition, FactValue } from "../model/fact.js";
import { visible } from "./visible.js";

/** How places, effects and kinds of proof read. One word for one idea, in every form of output. */
export const PLACE: Record<Place, string> = {
  container: "In the container",
  node: "On the node",
  host: "On the host",
  "source-node": "On the source node",
  "target-node": "On the target node",
};

export const EFFECT: Record<Effect, string> = {
  none: "changes nothing",
  reversible: "can be undone",
  "restarts-container": "restarts the container",
  "interrupts-traffic": "interrupts traffic",
  dangerous: "dangerous: read it first",
};

export const PROOF: Record<Proof["kind"], string> = {
  live: "proven on a real kernel",
  vendor: "the vendor's documentation",
  source: "read in the source, not run",
};

const valueWords = (value: FactValue): string => visible(Array.isArray(value) ? value.slice(0, 6).join(", ") : String(value));

/** "platform is virtuozzo: holds". */
export function conditionWords({ fact, wanted, state, found }: Condition): string {
  const name = fact.replace(/^field\./, "the message's ").replace(/^command\./, "the command's ").replace(/^need\./, "needed ");
  return `${name} ${wanted}: ${state}${found !== undefined && state === "fails" ? ` (it is ${valueWords(found)})` : ""}`;
}

/** When a remedy applies of which that is not known. */
export const onlyWords = ({ applies, words }: Remedy): string =>
  words === undefined ? `only if ${applies.filter(({ state }) => state === "unknown").map(({ fact, wanted }) => `${fact} ${wanted}`).join(" and ")}` : `only ${words}`;

/** A list on one line. */
export const listWords = (list: readonly string[]): string => (list.length === 0 ? "none" : list.map(visible).join(" "));

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
