import { factName } from "../knowledge/fact-names.js";
import type { Fact, FactValue } from "../model/fact.js";

/** What is known about the machine. */
export interface Facts {
  readonly all: readonly Fact[];
  get(name: string): Fact | undefined;
}

const RANK = { caller: 4, answer: 3, text: 2, assumption: 1 } as const;

const sameValue = (a: FactValue, b: FactValue): boolean => (Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((word, i) => word === b[i]) : a === b);

/**
 * Merges facts: what the caller says goes before answers, these before what the text shows, and that before what is assumed.
 * Lists from one source are joined. Values of one rank that differ are a conflict; the first one stays, and the other is named.
 */
export function mergeFacts(given: readonly Fact[]): Facts {
  const merged = new Map<string, Fact>();
  for (const fact of given) {
    const before = merged.get(fact.name);
    if (before === undefined || RANK[fact.source] > RANK[before.source]) {
      merged.set(fact.name, fact);
      continue;
    }
    if (RANK[fact.source] < RANK[before.source] || sameValue(fact.value, before.value)) continue;
    if (factName(fact.name)?.type === "list" && Array.isArray(fact.value) && Array.isArray(before.value)) {
      merged.set(fact.name, { ...before, value: [...new Set([...(before.value as readonly string[]), ...(fact.value as readonly string[])])] });
    } else if (before.source !== "assumption") {
      merged.set(fact.name, { ...before, state: "conflict", because: `elsewhere it is ${String(fact.value)}` });
    }
  }
  return { all: [...merged.values()], get: (name) => merged.get(name) };
}
