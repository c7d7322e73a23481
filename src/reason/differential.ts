import { DIFFERENTIALS } from "../rules/differentials.js";
import { rules } from "../rules/index.js";
import type { Differential, DifferentialBranch } from "../model/differential.js";
import type { Rule, RuleTell } from "../model/rule.js";
import { candidateOf, type Candidate } from "./candidates.js";
import { ask, conditionsOf } from "./gate.js";
import { triggersOf } from "./symptom-index.js";
import { answerKindOf, isReadOff } from "./answer-kind.js";

/** One of the causes that a bare message may have. */
export interface DifferentialCandidate {
  readonly candidate: Candidate;
  readonly tell: RuleTell;
}

const RULES: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/**
 * What a message may mean, where nothing was seen that decides: undefined where something was, or the best answer is more than a guess. That it is a
 * container of Virtuozzo decides nothing between what a node may refuse it.
 */
export function differentialOf(ranked: readonly Candidate[]): Differential | undefined {
  const [best] = ranked;
  if (best === undefined || !RULES.has(best.rule.code) || isReadOff(best)) return undefined;
  const kind = answerKindOf(best, ranked.slice(1));
  if (!(isInVirtuozzo(best) ? kind === "virtuozzo" : isBare(best) && UNDECIDED.has(kind))) return undefined;
  const { message: { id }, fields } = best.scope.message;
  return DIFFERENTIALS.find(({ of, fields: wanted = {} }) => of.includes(id) && Object.entries(wanted).every(([name, values]) => values.includes(String(fields[name]?.value))));
}
const UNDECIDED: ReadonlySet<string> = new Set(["undecided", "said", "wrapper"]);
const isInVirtuozzo = ({ scope }: Candidate): boolean => scope.facts.get("platform")?.value === "virtuozzo";
const isBare = ({ scope, machineSeen }: Candidate): boolean => !machineSeen && scope.facts.get("platform") === undefined;

/** Its causes in their order; those that the facts exclude are left out. */
export function candidatesOfDifferential({ branches }: Differential, ranked: readonly Candidate[]): readonly DifferentialCandidate[] {
  return branches.flatMap((branch) => {
    const codes = [branch.code, ...(branch.or ?? [])];
    return codes.includes(ranked[0]!.rule.code) ? [] : codes.flatMap((code) => candidateAs(code, branch, ranked)).slice(0, 1);
  });
}

function candidateAs(code: string, { tell }: DifferentialBranch, ranked: readonly Candidate[]): readonly DifferentialCandidate[] {
  const best = ranked[0]!, { id } = best.scope.message.message;
  const rule = RULES.get(code), own = tell ?? rule?.tell;
  if (rule === undefined || own === undefined) return [];
  const candidate = ranked.find((one) => one.rule.code === code) ??
    (speaksOfCommand(rule, best) ? undefined : candidateOf({ rule, symptom: id, when: [], area: false }, best.scope, ranked.length));
  return candidate === undefined ? [] : [{ candidate, tell: own }];
}

/** It names the message in certain forms of the command, and the command that is told is none of them. */
function speaksOfCommand({ symptoms }: Rule, { scope }: Candidate): boolean {
  const forms = symptoms.flatMap(triggersOf).flatMap((trigger) => (typeof trigger === "object" && trigger.message === scope.message.message.id ? [trigger.when ?? []] : []));
  return scope.related !== undefined && forms.length > 0 && forms.every((when) => when.some((test) => ask(scope, test).state === "fails" && conditionsOf(scope, test).some(({ fact }) => /^(?:need|command)\./.test(fact))));
}
