import type { Command, Remedy } from "../model/report.js";
import type { Place } from "../model/place.js";
import { templateLine } from "../escape/shell.js";
import type { Scope } from "../reason/scope.js";
import { lookUp } from "../reason/scope.js";

/** Where only whoever runs the containers may type. */
const THEIRS: Place = "node";
/** Nobody who sits in a container can tell these: the reader is on the node as well. */
const SEEN_ON_NODE = ["vzctl", "virtuozzo", "nodeKernel", "conntrackDisableVe0"] as const;

/** The text comes out of a container of Virtuozzo or OpenVZ, and nothing in it was typed on its node. */
export function sitsInside(scope: Scope): boolean {
  const told = (name: string): unknown => scope.facts.get(name)?.value;
  return told("platform") === "virtuozzo" && told("place") === "container" &&
    !SEEN_ON_NODE.some((name) => lookUp(scope, name) !== undefined);
}

const isTheirs = ({ where }: Command): boolean => where === THEIRS;

/** A short text to send to whoever runs the node; undefined where the reader can do it, or nothing has to be done there. */
export function toProvider({ commands, title, effect, lasting }: Pick<Remedy, "commands" | "title" | "effect" | "lasting">, inside: boolean): string | undefined {
  if (!inside || effect === "none" || commands.length === 0 || !commands.every(isTheirs)) return undefined;
  const lines = commands.map(({ argv, shell }) => shell ?? templateLine(argv)).join(" ; ");
  const also = EFFECTS[effect];
  const remarks = [also, lasting ? undefined : "it holds until the node restarts"].filter((remark) => remark !== undefined).join("; ");
  return `Please do this on the node for my container. ${title}: ${lines}${remarks === "" ? "" : ` (${remarks})`}`;
}

const EFFECTS: Readonly<Partial<Record<Remedy["effect"], string>>> = {
  "restarts-container": "it restarts the container; tell me when",
  "interrupts-traffic": "it interrupts traffic for a moment",
};
