import type { Effect, Place } from "../model/place.js";
import type { Proof } from "../model/rule.js";
import { visible } from "../escape/terminal.js";

/** How places, effects and kinds of proof read. One word for one idea, in every form of output. */
export const PLACE: Record<Place, string> = {
  container: "In the container",
  node: "On the node",
  host: "On the host",
  "source-node": "On the source node",
  "target-node": "On the target node",
  image: "In the container's image",
  pod: "In the pod's definition",
  "init-container": "In the init container",
  vm: "In the virtual machine",
  provider: "By the provider of the machine",
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
  caller: "the word of whoever wrote the rule",
};

/** A list on one line. */
export const listWords = (list: readonly string[]): string => (list.length === 0 ? "none" : list.map(visible).join(" "));

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
