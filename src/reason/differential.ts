import { DIFFERENTIALS } from "../rules/differentials.js";
import { rules } from "../rules/index.js";
import type { Differential } from "../model/differential.js";
import type { RuleTell } from "../model/rule.js";
import { candidateOf, type Candidate } from "./candidates.js";
import { answerKindOf } from "./answer-kind.js";

/** One of the causes that a bare message may have. */
export interface DifferentialCandidate {
  readonly candidate: Candidate;
  readonly tell: RuleTell;
}

/** What a message may mean, where nothing was seen that decides: undefined where something was, or the best answer is more than a guess. */
export function differentialOf(ranked: readonly Candidate[]): Differential | undefined {
  const [best] = ranked;
  if (best === undefined || !rules.some(({ code }) => code === best.rule.code) || best.machineSeen || best.refusal !== undefined || best.scope.facts.get("platform") !== undefined) return undefined;
  if (!UNDECIDED.has(answerKindOf(best, ranked.slice(1)))) return undefined;
  const { message: { id }, fields } = best.scope.message;
  return DIFFERENTIALS.find(({ of, fields: wanted = {} }) => of.includes(id) && Object.entries(wanted).every(([name, values]) => values.includes(String(fields[name]?.value))));
}
const UNDECIDED: ReadonlySet<string> = new Set(["undecided", "said", "likeliest", "wrapper"]);

/** Its causes in their order; those that the facts exclude are left out. */
export function candidatesOfDifferential({ branches }: Differential, ranked: readonly Candidate[]): readonly DifferentialCandidate[] {
  const best = ranked[0]!;
  return branches.flatMap(({ code, tell }) => {
    const rule = rules.find((one) => one.code === code), own = tell ?? rule?.tell;
    if (rule === undefined || own === undefined || code === best.rule.code) return [];
    const candidate = ranked.find((one) => one.rule.code === code) ?? candidateOf({ rule, symptom: best.scope.message.message.id, when: [], area: false }, best.scope, ranked.length);
    return candidate === undefined ? [] : [{ candidate, tell: own }];
  });
}
