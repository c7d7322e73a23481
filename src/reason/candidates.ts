import type { KindInfo } from "../refusal/kind.js";
import { blamesWords } from "./answer-kind.js";
import { perObject } from "../knowledge/per-object.js";
import type { Condition, Test, Truth } from "../model/fact.js";
import type { Refusal } from "../model/refusal.js";
import type { Rule } from "../model/rule.js";
import { FORM, GUESS, ofCause, ofCondition, ofLink, REFUSAL, REQUIRED, SUPPORTED, UNDECIDED, WHOLE_AREA, type Feature } from "./features.js";
import { ask, askersOf, conditionsOf, type Verdict } from "./gate.js";
import { logOdds } from "./odds.js";
import type { Scope } from "./scope.js";
import type { Link } from "./symptom-index.js";

export interface OpenTest {
  readonly test: Test;
  readonly kind: "requires" | "excludes" | "supports";
}

/** How well a rule fits one message. */
export interface Candidate {
  readonly rule: Rule;
  readonly scope: Scope;
  /** Log-odds against the other candidates of the message. */
  readonly score: number;
  readonly features: readonly Feature[];
  /** What was asked and not found to fail. In words for the answer alone: most candidates are none. */
  readonly conditions: () => readonly Condition[];
  /** Conditions that must hold and of which nothing is known. */
  readonly open: number;
  /** All tests of which nothing is known, and what one says when it turns out to hold. */
  readonly openTests: readonly OpenTest[];
  /** Conditions that hold only by assumption. */
  readonly assumed: number;
  /** Conditions that were seen to hold. */
  readonly held: number;
  /** Conditions are open, and none of the rule's own is known to hold: a guess, which goes before no answer that says what is open. */
  readonly guess: boolean;
  /** Something about the machine was seen that speaks for it. */
  readonly machineSeen: boolean;
  /** Why the words were refused, where that is what speaks for the cause. */
  readonly refusal?: Refusal;
  /** How many rules the message may be a symptom of, excluded ones among them. */
  readonly competing: number;
}

/** Weighs a rule against a message; undefined when a condition that must hold fails, or one that must not holds. */
export function candidateOf(link: Link, scope: Scope, competing: number): Candidate | undefined {
  const { rule, when, area } = link, { requires = NONE, excludes = NONE, supports = NONE } = rule;
  const forms = verdictsOf(when, scope, (state) => state === "fails" || (area && state === "unknown"));
  const required = forms && verdictsOf(requires, scope, (state) => state === "fails");
  const excluding = required && verdictsOf(excludes, scope, (state) => state === "holds");
  if (forms === undefined || required === undefined || excluding === undefined) return undefined;
  const ofRule = conditionFeatures(rule);
  const features: Feature[] = [...linkFeatures(link)], asked: Test[] = [], openTests: OpenTest[] = [];
  let open = 0, assumed = 0, held = 0, own = 0, machineSeen = false;
  const counted = (test: Test, onlyAssumed: boolean): void => {
    if (onlyAssumed) assumed++;
    else { held++; machineSeen ||= maySpeakOfMachine(test) && conditionsOf(scope, test).some(isOfMachine); }
  };
  const count = (test: Test, { state, assumed: onlyAssumed }: Verdict, names: typeof REQUIRED | typeof FORM, index?: number): void => {
    asked.push(test);
    if (state === "unknown") { open++; openTests.push({ test, kind: "requires" }); features.push(names.unknown); return; }
    const how = onlyAssumed ? "assumed" : "seen";
    features.push(names[how]);
    if (index !== undefined) { own++; features.push(ofRule.requires[index]![how]); }
    counted(test, onlyAssumed);
  };
  when.forEach((test, index) => { count(test, forms[index]!, FORM); });
  requires.forEach((test, index) => { count(test, required[index]!, REQUIRED, index); });
  excludes.forEach((test, index) => { if (excluding[index]!.state === "unknown") openTests.push({ test, kind: "excludes" }); });
  supports.forEach((test, index) => {
    const { state, assumed: onlyAssumed } = ask(scope, test);
    if (state === "unknown") { openTests.push({ test, kind: "supports" }); return; }
    const how = state === "fails" ? "fails" : onlyAssumed ? "assumed" : "seen";
    features.push(SUPPORTED[how], ofRule.supports[index]![how]);
    if (how === "fails") return;
    asked.push(test);
    counted(test, onlyAssumed);
  });
  const guess = open > 0 && own === 0;
  if (guess) features.push(GUESS);
  return { rule, scope, score: logOdds(features), features, conditions: () => asked.flatMap((test) => conditionsOf(scope, test)), open, openTests, assumed, held, guess, machineSeen, competing };
}

const NONE: readonly Test[] = [];

/** What comes of each test; undefined as soon as one excludes the rule. A rule for a whole area speaks of what was seen, not of what might be. */
function verdictsOf(tests: readonly Test[], scope: Scope, excludes: (state: Truth) => boolean): readonly Verdict[] | undefined {
  const verdicts: Verdict[] = [];
  for (const asker of askersOf(tests)) {
    const verdict = asker(scope);
    if (excludes(verdict.state)) return undefined;
    verdicts.push(verdict);
  }
  return verdicts;
}

/** Names of features are the same for every text: put together once. */
const linkFeatures = perObject(({ rule, symptom, area }: Link): readonly Feature[] =>
  [ofCause(rule.code), ofLink(rule.code, symptom), ...(area ? [WHOLE_AREA] : []), ...(rule.role === "undecided" ? [UNDECIDED] : [])]);
const conditionFeatures = perObject(({ code, requires = NONE, supports = NONE }: Rule) => ({
  requires: requires.map((_, index) => ({ seen: ofCondition(code, "requires", index, "seen"), assumed: ofCondition(code, "requires", index, "assumed") })),
  supports: supports.map((_, index) => ({
    seen: ofCondition(code, "supports", index, "seen"), assumed: ofCondition(code, "supports", index, "assumed"), fails: ofCondition(code, "supports", index, "fails"),
  })),
}));

/** How much likelier a slip that is seen in the words is than what the machine may lack: as log odds. */
const WORDS_FIRST = 1.5;

/**
 * The candidates with what the refused words themselves tell: the cause that answers for such a refusal is one of them, whatever its rule asks of the
 * machine. Where no rule is about the kind, or the message is a symptom of another that is nearly the same, the likeliest cause takes its words and mends,
 * unless the fault is one `outright`, or goes `first` and that other one does not blame the words.
 */
export function withRefusal(candidates: readonly Candidate[], refusal: Refusal, rule: Rule | undefined, scope: Scope, { outright, first: goesFirst }: Pick<KindInfo, "outright" | "first"> = {}): readonly Candidate[] {
  const own = candidates.find((candidate) => candidate.rule === rule), [first, ...others] = candidates;
  if (first !== undefined && isOwnWord(first)) return candidates;
  if (rule === undefined || (own === undefined && first !== undefined && outright !== true && !(goesFirst === true && !blamesWords(first.rule.code)) && isNear(first.rule, rule))) return first === undefined ? [] : [{ ...first, refusal }, ...others];
  const said = REFUSAL[refusal.mends[0]?.sure ?? "none"];
  const features = [...(own?.features ?? [ofCause(rule.code)]), said, ofLink(rule.code, "refusal")];
  // What the words tell for a cause never speaks against it.
  const plain = { rule, scope, conditions: () => [], open: 0, openTests: [], assumed: 0, held: 0, machineSeen: false, competing: candidates.length + 1 };
  // A slip in the words is looked at before anything that the machine may lack.
  const least = goesFirst === true ? Math.max(...candidates.map(({ score }) => score)) + WORDS_FIRST : Number.NEGATIVE_INFINITY;
  return rank([{ ...(own ?? plain), refusal, features, score: Math.max(logOdds(features), own?.score ?? Number.NEGATIVE_INFINITY, least), guess: false }, ...candidates.filter((candidate) => candidate !== own)]);
}

const areaOf = ({ code }: Rule): string => code.slice(0, code.indexOf("/"));
const isNear = (one: Rule, other: Rule): boolean => areaOf(one) === areaOf(other) || (one.family !== undefined && one.family === other.family);

/** A fact about the machine, not a field of the message or a part of the command. */
const isOfMachine = ({ fact, state }: Condition): boolean => state === "holds" && isMachineFact(fact);
const isMachineFact = (fact: string): boolean => !fact.includes(".") && fact !== "messages";
/** Most tests ask of the message and its command alone: what they found needs no words to tell that. */
const maySpeakOfMachine: (test: Test) => boolean = perObject((test) =>
  ("any" in test ? test.any.some(maySpeakOfMachine) : "all" in test ? test.all.some(maySpeakOfMachine) : isMachineFact(test.fact)));

/** The candidates of a message, the likeliest first; of one rule that several symptoms bring, its best. */
export function candidatesFor(scope: Scope, links: readonly Link[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const competing = new Set(links.map(({ rule }) => rule.code)).size;
  for (const link of links) {
    const candidate = candidateOf(link, scope, competing);
    if (candidate === undefined) continue;
    const before = best.get(candidate.rule.code);
    if (before === undefined || candidate.score > before.score) best.set(candidate.rule.code, candidate);
  }
  return rank([...best.values()]);
}

/**
 * No odds were fitted for a caller's own rules. One of which nothing is open takes the place of those that are built in: whoever wrote it knows the
 * machines. While something of it is open it is no likelier than any of them.
 */
function rank(candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ rule }) => rule.own === true);
  if (own.length === 0) return [...candidates].sort(byOdds);
  const sure = own.filter(isOwnWord);
  if (sure.length > 0) return sure.sort(byOdds);
  const builtIn = candidates.filter(({ rule }) => rule.own !== true), least = Math.min(...builtIn.map(({ score }) => score));
  return [...builtIn.sort(byOdds), ...own.map((one) => ({ ...one, score: Math.min(one.score, least) })).sort(byOdds)];
}
const isOwnWord = ({ rule, open }: Candidate): boolean => rule.own === true && open === 0;

/** A supported cause goes before one that says that the text does not tell, and both before a guess. */
const byOdds = (a: Candidate, b: Candidate): number => Number(a.guess) - Number(b.guess) || b.score - a.score || a.open - b.open || (a.rule.code < b.rule.code ? -1 : 1);
