import { factName } from "../knowledge/fact-names.js";
import type { Test } from "../model/fact.js";
import type { Question } from "../model/report.js";
import { ask } from "./gate.js";
import { lookUp } from "./scope.js";
import { shellLine } from "./shell.js";
import { fillWord, type Filling } from "./slots.js";
import type { Candidate } from "./weigh.js";

/** Nobody answers more than this. */
const MOST = 3;
/** Causes farther behind than this are not worth a question. */
const NEAR = 5;

/**
 * The fewest questions that would settle it: the facts that conditions of the leading causes wait for, the one that most of them wait for first.
 * What the text already tells is never asked.
 */
export function questionsFor(ranked: readonly Candidate[], filling: Filling): readonly Question[] {
  const best = ranked[0];
  if (best === undefined) return [];
  const votes = new Map<string, number>();
  // Told, and still open: a version in part ("6") leaves a condition that asks for 6.0.6 unknown.
  const half = new Set<string>();
  const vote = (fact: string, weight: number): void => { votes.set(fact, (votes.get(fact) ?? 0) + weight); };
  for (const candidate of ranked) {
    if (best.score - candidate.score > NEAR) continue;
    const weight = candidate === best ? 2 : 1;
    for (const test of [...(candidate.rule.when ?? []), ...(candidate.rule.supports ?? [])]) {
      if (ask(candidate.scope, test).state === "unknown") for (const fact of factsIn(test)) vote(fact, weight);
    }
  }
  for (const test of best.rule.remedies.flatMap((remedy) => remedy.when ?? [])) {
    const { state, conditions } = ask(best.scope, test);
    if (state !== "unknown") continue;
    for (const fact of factsIn(test)) vote(fact, 0.5);
    for (const condition of conditions) if (condition.state === "unknown" && condition.found !== undefined) half.add(condition.fact);
  }
  for (const fact of best.rule.ask ?? []) vote(fact, 2.5);
  return [...votes]
    .filter(([fact]) => factName(fact)?.question !== undefined && (lookUp(best.scope, fact) === undefined || lookUp(best.scope, fact)?.assumed === true || half.has(fact)))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([fact]) => questionAbout(fact, filling));
}

function factsIn(test: Test): readonly string[] {
  if ("any" in test) return test.any.flatMap(factsIn);
  if ("all" in test) return test.all.flatMap(factsIn);
  return [test.fact];
}

/** `<MODULE>` in a fact's command is a slot like any other. */
function questionAbout(fact: string, filling: Filling): Question {
  const { text, where, argv } = factName(fact)!.question!;
  const filled = argv?.map((word) => word.replace(/<(CTID|MODULE|KERNEL)>/, (whole, slot: string) => fillWord({ slot: slot.toLowerCase() as "ctid" | "module" | "kernel" }, filling)[0] ?? whole));
  return { fact, text, ...(where === undefined ? {} : { where }), ...(filled === undefined ? {} : { command: { argv: filled, shell: shellLine(filled) } }) };
}
