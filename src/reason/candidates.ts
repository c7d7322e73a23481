import type { Condition, Test } from "../model/fact.js";
import type { Refusal } from "../model/refusal.js";
import type { Rule } from "../model/rule.js";
import { FORM, GUESS, ofCause, ofCondition, ofLink, REFUSAL, REQUIRED, SUPPORTED, UNDECIDED, WHOLE_AREA, type Feature } from "./features.js";
import { ask } from "./gate.js";
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
  readonly conditions: readonly Condition[];
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
export function candidateOf({ rule, symptom, when, area }: Link, scope: Scope, competing: number): Candidate | undefined {
  const features: Feature[] = [ofCause(rule.code), ofLink(rule.code, symptom), ...(area ? [WHOLE_AREA] : []), ...(rule.role === "undecided" ? [UNDECIDED] : [])];
  const conditions: Condition[] = [], openTests: OpenTest[] = [];
  let open = 0, assumed = 0, held = 0, own = 0, machineSeen = false;
  const count = (test: Test, names: typeof REQUIRED | typeof FORM, index?: number): boolean => {
    const { state, assumed: onlyAssumed, conditions: found } = ask(scope, test);
    // A rule for a whole area speaks of what was seen, not of what might be.
    if (state === "fails" || (state === "unknown" && area && index === undefined)) return false;
    conditions.push(...found);
    if (state === "unknown") { open++; openTests.push({ test, kind: "requires" }); features.push(names.unknown); return true; }
    const how = onlyAssumed ? "assumed" : "seen";
    features.push(names[how]);
    if (index !== undefined) { own++; features.push(ofCondition(rule.code, "requires", index, how)); }
    if (onlyAssumed) assumed++; else { held++; machineSeen ||= found.some(isOfMachine); }
    return true;
  };
  if (!when.every((test) => count(test, FORM))) return undefined;
  if (!(rule.requires ?? []).every((test, index) => count(test, REQUIRED, index))) return undefined;
  for (const test of rule.excludes ?? []) {
    const { state } = ask(scope, test);
    if (state === "holds") return undefined;
    if (state === "unknown") openTests.push({ test, kind: "excludes" });
  }
  for (const [index, test] of (rule.supports ?? []).entries()) {
    const { state, assumed: onlyAssumed, conditions: found } = ask(scope, test);
    if (state === "unknown") { openTests.push({ test, kind: "supports" }); continue; }
    const how = state === "fails" ? "fails" : onlyAssumed ? "assumed" : "seen";
    features.push(SUPPORTED[how], ofCondition(rule.code, "supports", index, how));
    if (how === "fails") continue;
    conditions.push(...found);
    if (onlyAssumed) assumed++; else { held++; machineSeen ||= found.some(isOfMachine); }
  }
  const guess = open > 0 && own === 0;
  if (guess) features.push(GUESS);
  return { rule, scope, score: logOdds(features), features, conditions, open, openTests, assumed, held, guess, machineSeen, competing };
}

/**
 * The candidates with what the refused words themselves tell: the cause that answers for such a refusal is one of them, whatever its rule asks of the
 * machine. Where no rule is about the kind, or the message is a symptom of another that is nearly the same, the likeliest cause takes its words and mends.
 */
export function withRefusal(candidates: readonly Candidate[], refusal: Refusal, rule: Rule | undefined, scope: Scope): readonly Candidate[] {
  const own = candidates.find((candidate) => candidate.rule === rule), [first, ...others] = candidates;
  if (rule === undefined || (own === undefined && first !== undefined && isNear(first.rule, rule))) return first === undefined ? [] : [{ ...first, refusal }, ...others];
  const said = REFUSAL[refusal.mends[0]?.sure ?? "none"];
  const features = [...(own?.features ?? [ofCause(rule.code)]), said, ofLink(rule.code, "refusal")];
  // What the words tell for a cause never speaks against it.
  const plain = { rule, scope, conditions: [], open: 0, openTests: [], assumed: 0, held: 0, machineSeen: false, competing: candidates.length + 1 };
  return rank([{ ...(own ?? plain), refusal, features, score: Math.max(logOdds(features), own?.score ?? Number.NEGATIVE_INFINITY), guess: false }, ...candidates.filter((candidate) => candidate !== own)]);
}

const areaOf = ({ code }: Rule): string => code.slice(0, code.indexOf("/"));
const isNear = (one: Rule, other: Rule): boolean => areaOf(one) === areaOf(other) || (one.family !== undefined && one.family === other.family);

/** A fact about the machine, not a field of the message or a part of the command. */
const isOfMachine = ({ fact, state }: Condition): boolean => state === "holds" && !fact.includes(".") && fact !== "messages";

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

const rank = (candidates: readonly Candidate[]): readonly Candidate[] => [...candidates].sort(byOdds);

/** A supported cause goes before one that says that the text does not tell, and both before a guess. */
const byOdds = (a: Candidate, b: Candidate): number => Number(a.guess) - Number(b.guess) || b.score - a.score || a.open - b.open || (a.rule.code < b.rule.code ? -1 : 1);
