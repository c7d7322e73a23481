import { runnable } from "../escape/command.js";
import { ALWAYS } from "../knowledge/always.js";
import type { Remedy } from "../model/report.js";

/**
 * Where the first step needs the container's number and the text does not tell it: a step that reads it, by whoever sits where.
 * The node lists its containers; inside, a container of 2.6.32 and 3.10 kernels reads its own number in its process status.
 * Source: OpenVZ kernel fs/proc/array.c (envID), vzlist(8).
 */
export function whichContainer(remedies: readonly Remedy[], inside: boolean): readonly Remedy[] {
  const first = remedies.find(({ commands, leads }) => commands.length > 0 && leads !== true);
  if (!first?.commands.some(({ open = [] }) => open.some(({ name }) => name === "CTID"))) return remedies;
  return [inside ? INSIDE(first.provider) : ON_NODE, ...remedies];
}

const READS = {
  effect: "none",
  lasting: false,
  applies: ALWAYS,
  check: [],
} as const;

const ON_NODE: Remedy = {
  ...READS,
  title: "Find the container's number",
  leads: true,
  commands: [runnable("node", ["vzlist", "-a", "-o", "ctid,hostname,ip,status"])],
  proof: { kind: "source", ref: "vzlist(8)" },
};

const INSIDE = (provider: string | undefined): Remedy => ({
  ...READS,
  title: "Read the container's number, which the node's command needs",
  leads: true,
  commands: [runnable("container", ["sh", "-c", "grep envID /proc/self/status; hostname"])],
  note: "envID is the number, as the node counts its containers.",
  ...(provider === undefined ? {} : { provider }),
  proof: { kind: "source", ref: "OpenVZ kernel 2.6.32 fs/proc/array.c (envID)" },
});
