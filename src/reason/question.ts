import { factName, type FactName } from "../knowledge/fact-names.js";
import { perObject } from "../knowledge/per-object.js";
import type { Fact, FactValue, Test, Truth } from "../model/fact.js";
import type { Rule } from "../model/rule.js";
import type { Candidate, OpenTest } from "./candidates.js";
import { REQUIRED, SUPPORTED } from "./features.js";
import { ask, conditionsOf } from "./gate.js";
import { logOdds, shares } from "./odds.js";
import { lookUp, type Scope } from "./scope.js";

/** Causes that are less likely are not worth a question. */
const LEAST = 0.03;
/** The next one is, however unlikely: a question may make it the first. */
const NEXT = 1;
/** What it is worth that the answer tells which step is right, where the cause is decided. */
const STEP_WORTH = 0.4;
const VALUES_MOST = 6;

/**
 * The one fact whose answer would settle most: that makes the causes least alike in likelihood, over the answers it may have, and tells which of the
 * leading cause's steps is right. What the text already tells is never asked, nor what makes no sense on the machine at hand.
 */
export function factToAsk(ranked: readonly Candidate[]): string | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const probabilities = shares(ranked.map(({ score }) => score));
  const rivals = ranked.flatMap((candidate, at) => (probabilities[at]! >= LEAST || at <= NEXT ? [{ candidate, score: candidate.score }] : []));
  const { steps, curing } = stepsOf(best.rule);
  const states = steps.map((step) => ask(best.scope, step).state);
  const half = toldInPart(best.scope, curing.map((at) => ({ step: steps[at]!, state: states[at]! })));
  if (half !== undefined) return half;
  const facts = new Set([...rivals.flatMap(({ candidate }) => candidate.openTests.flatMap(({ test }) => factsIn(test))), ...steps.flatMap(factsIn), ...(best.rule.ask ?? [])]);
  const leaves = leavesByFact([...rivals.flatMap(({ candidate }) => candidate.openTests.map(({ test }) => test)), ...steps]);
  let chosen: { readonly fact: string; readonly worth: number } | undefined;
  for (const name of facts) {
    const fact = factName(name);
    if (fact?.question === undefined || isKnown(best.scope, name) || !makesSense(fact, best.scope, rivals)) continue;
    const worth = gainOf(fact, leaves.get(name) ?? [], rivals, { steps, states }, best.scope) + ((best.rule.ask ?? []).includes(name) ? ASKED_FOR : 0);
    if (worth > 0 && (chosen === undefined || worth > chosen.worth)) chosen = { fact: name, worth };
  }
  return chosen?.fact;
}

/** When each of a rule's steps is right, and the numbers of those that cure. */
const stepsOf = perObject(({ remedies }: Rule): { readonly steps: readonly Test[]; readonly curing: readonly number[] } => ({
  steps: remedies.map(({ when = [] }) => ({ all: when })),
  curing: remedies.flatMap(({ last, effect }, at) => (last === true || effect === "none" ? [] : [at])),
}));

/** The steps with what comes of each as the text stands. */
interface Steps {
  readonly steps: readonly Test[];
  readonly states: readonly Truth[];
}

/** A fact that is told and leaves a step open all the same: Virtuozzo "6", where the way depends on 6.0.6. */
function toldInPart(scope: Scope, curing: readonly { readonly step: Test; readonly state: Truth }[]): string | undefined {
  if (curing.some(({ state }) => state === "holds")) return undefined;
  const open = curing.filter(({ state }) => state === "unknown").flatMap(({ step }) => conditionsOf(scope, step));
  return open.find(({ fact, state, found }) => state === "unknown" && found !== undefined && factName(fact)?.question !== undefined)?.fact;
}

/** The rule's author thinks so. */
const ASKED_FOR = 0.05;

const isKnown = (scope: Scope, name: string): boolean => lookUp(scope, name)?.assumed === false;

interface Rival {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Virtuozzo's own facts are only asked for where it may be Virtuozzo. */
function makesSense({ onlyOn, notWhere }: FactName, scope: Scope, rivals: readonly Rival[]): boolean {
  if (notWhere !== undefined && ask(scope, notWhere).state === "holds") return false;
  if (onlyOn === undefined) return true;
  const platform = scope.facts.get("platform")?.value;
  return platform === undefined ? rivals.some(({ candidate }) => candidate.rule.code.startsWith(`${onlyOn}/`)) : platform === onlyOn;
}

/** How much less there is to choose from on average, in bits, over the values that matter to some test. */
function gainOf(fact: FactName, leaves: readonly Leaf[], rivals: readonly Rival[], { steps, states }: Steps, scope: Scope): number {
  const values = valuesOf(fact, leaves);
  if (values.length < 2) return 0;
  const before = entropy(shares(rivals.map(({ score }) => score)));
  let after = 0;
  const firsts = new Set<number>();
  const answers = values.map((value) => scopeWith(scope, fact.name, value));
  const touched = rivals.map(({ candidate, score }) => ({ score, open: candidate.openTests.filter(({ test }) => factsIn(test).includes(fact.name)) }));
  for (const told of answers) {
    const scores = touched.map(({ score, open }) => open.reduce((sum, one) => sum + changeBy(one, told), score));
    after += scores.some((score) => score > Number.NEGATIVE_INFINITY) ? entropy(shares(scores)) / values.length : before / values.length;
    firsts.add(steps.findIndex((step, at) => (hangsOn(step, fact.name) ? ask(told, step).state : states[at]) !== "fails"));
  }
  return Math.max(0, before - after) + (firsts.size > 1 || answers.some((told) => settles(rivals, told)) ? STEP_WORTH : 0);
}

/** Where the best only says that the text does not tell, an answer that leaves nothing open of another cause makes that one the first. */
const settles = ([best, ...others]: readonly Rival[], told: Scope): boolean => best?.candidate.rule.role === "undecided" &&
  others.some(({ candidate: { guess, openTests } }) => guess && openTests.every(({ test, kind }) => kind !== "requires" || ask(told, test).state === "holds"));

function changeBy({ test, kind }: OpenTest, told: Scope): number {
  const { state } = ask(told, test);
  if (state === "unknown") return 0;
  if (kind === "supports") return logOdds([state === "holds" ? SUPPORTED.seen : SUPPORTED.fails]);
  if ((kind === "requires") !== (state === "holds")) return Number.NEGATIVE_INFINITY;
  return kind === "requires" ? logOdds([REQUIRED.seen]) - logOdds([REQUIRED.unknown]) : 0;
}

const entropy = (probabilities: readonly number[]): number => probabilities.reduce((sum, part) => (part > 0 ? sum - part * Math.log2(part) : sum), 0);

function scopeWith(scope: Scope, name: string, value: FactValue): Scope {
  const fact: Fact = { name, value, state: "seen", source: "answer" };
  const facts = { all: [...scope.facts.all.filter((one) => one.name !== name), fact], get: (asked: string) => (asked === name ? fact : scope.facts.get(asked)) };
  return { ...scope, facts, answers: new Map(), origin: scope };
}

/** Answers between which the tests tell: the words they name and one beside, either side of their bounds. */
function valuesOf(fact: FactName, leaves: readonly Leaf[]): readonly FactValue[] {
  if (fact.type === "flag") return [true, false];
  const values = new Set<string | number>();
  for (const test of leaves) {
    if ("is" in test) for (const value of Array.isArray(test.is) ? (test.is as readonly string[]) : [test.is as string | number]) values.add(value);
    if ("not" in test) for (const value of Array.isArray(test.not) ? (test.not as readonly string[]) : [test.not as string | number]) values.add(value);
    if ("atLeast" in test) { values.add(test.atLeast); values.add(below(test.atLeast)); }
    if ("below" in test) { values.add(test.below); values.add(below(test.below)); }
  }
  const list = [...values].slice(0, VALUES_MOST);
  if (fact.type === "list") return leaves.length === 0 ? [] : [list.map(String), []];
  return list.length === 1 || leaves.some((test) => "matches" in test || "includes" in test) ? [...list, OTHER[fact.type]] : list;
}

const OTHER = { text: "another", choice: "another", version: "0", number: 0, list: "another" } as const;
/** Something under a bound. */
const below = (bound: string | number): string | number => (typeof bound === "number" ? bound - 1 : "0.1");

type Leaf = Exclude<Test, { readonly any: readonly Test[] } | { readonly all: readonly Test[] }>;
/** Tests are the rules', and the same for every text. */
const leavesOf: (test: Test) => readonly Leaf[] = perObject((test) => ("any" in test ? test.any.flatMap(leavesOf) : "all" in test ? test.all.flatMap(leavesOf) : [test]));
/** What is asked of each fact, in the order of the tests. */
function leavesByFact(tests: readonly Test[]): ReadonlyMap<string, readonly Leaf[]> {
  const byFact = new Map<string, Leaf[]>();
  for (const leaf of tests.flatMap(leavesOf)) {
    const entry = byFact.get(leaf.fact);
    if (entry === undefined) byFact.set(leaf.fact, [leaf]);
    else entry.push(leaf);
  }
  return byFact;
}
/** Whether what comes of a test may be another with another value of that fact: what a command needs of the kernel hangs on facts as well. */
const hangsOn = (test: Test, name: string): boolean => factsIn(test).some((fact) => fact === name || fact.startsWith("need."));
const factsIn: (test: Test) => readonly string[] = perObject((test) => leavesOf(test).map(({ fact }) => fact));
