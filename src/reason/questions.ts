import { factName } from "../knowledge/fact-names.js";
import type { Test } from "../model/fact.js";
import { ask } from "./gate.js";
import { lookUp } from "./scope.js";
import type { Candidate } from "./candidates.js";

/** Causes farther behind than this are not worth a question. */
const NEAR = 5;

/**
 * The one fact that would settle most: conditions of the leading causes wait for it, and those of the leading cause's remedies.
 * What the text already tells is never asked.
 */
export function factToAsk(ranked: readonly Candidate[]): string | undefined {
  const best = ranked[0];
  if (best === undefined) return undefined;
  const votes = new Map<string, number>();
  const vote = (fact: string, weight: number): void => { votes.set(fact, (votes.get(fact) ?? 0) + weight); };
  for (const candidate of ranked) {
    if (best.score - candidate.score > NEAR) continue;
    const weight = candidate === best ? 2 : 1;
    for (const test of [...(candidate.rule.requires ?? []), ...(candidate.rule.supports ?? [])]) {
      if (ask(candidate.scope, test).state === "unknown") for (const fact of factsIn(test)) vote(fact, weight);
    }
  }
  for (const test of best.rule.remedies.flatMap((remedy) => remedy.when ?? [])) {
    if (ask(best.scope, test).state === "unknown") for (const fact of factsIn(test)) vote(fact, 0.5);
  }
  for (const fact of best.rule.ask ?? []) vote(fact, 2.5);
  const asked = [...votes]
    .filter(([fact]) => factName(fact)?.question !== undefined && (lookUp(best.scope, fact) === undefined || lookUp(best.scope, fact)?.assumed === true))
    .sort((a, b) => b[1] - a[1])[0];
  return asked?.[0];
}

function factsIn(test: Test): readonly string[] {
  if ("any" in test) return test.any.flatMap(factsIn);
  if ("all" in test) return test.all.flatMap(factsIn);
  return [test.fact];
}
