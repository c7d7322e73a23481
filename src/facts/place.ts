import type { Discourse } from "../discourse/discourse.js";
import type { SeenMachine } from "../discourse/machines.js";
import type { Recognised } from "../grammar/recognise.js";
import type { Fact } from "../model/fact.js";

/** Where the messages of a machine came up, as far as its kind tells. What a node's command prints may come out of a container's scripts. */
export function placeFacts({ kind, because, label }: SeenMachine, messages: readonly Recognised[], discourse: Discourse): readonly Fact[] {
  const place = kind === "container" || kind === "pod" ? "container" : kind === "node" ? "node" : undefined;
  if (place === undefined) return [];
  const errors = messages.filter(({ message }) => message.role === "error");
  if (errors.length > 0 && errors.every(({ span }) => discourse.ofBothAt(span.start))) return [];
  const span = messages[0]?.span;
  const spanned = span === undefined ? {} : { span };
  return [because === undefined
    ? { name: "place", value: place, state: "seen", source: "text", because: `the text shows ${label} to be one`, ...spanned }
    : { name: "place", value: place, state: "assumed", source: "assumption", because, ...spanned }];
}
