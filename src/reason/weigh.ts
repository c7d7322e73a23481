import type { Condition, Test } from "../model/fact.js";
import type { Rule, Trigger } from "../model/rule.js";
import { ask } from "./gate.js";
import type { Scope } from "./scope.js";

/** How well a rule fits one message. */
export interface Candidate {
  readonly rule: Rule;
  readonly scope: Scope;
  readonly score: number;
  readonly conditions: readonly Condition[];
  /** Conditions that must hold and of which nothing is known. */
  readonly open: number;
  /** Conditions that hold only by assumption. */
  readonly assumed: number;
  /** Conditions that were seen to hold. */
  readonly held: number;
}

export interface Triggered {
  readonly rule: Rule;
  readonly trigger: Trigger;
}
export type RuleIndex = ReadonlyMap<string, readonly Triggered[]>;

/** A rule that names the message knows it better than one that names its area. */
const WHOLE_AREA = -1;

/** Rules that a message triggers: those that name it, and those that name its area. */
export function triggeredBy(index: RuleIndex, id: string): readonly Triggered[] {
  const exact = index.get(id) ?? [], area = index.get(`${id.slice(0, id.indexOf("/"))}/*`) ?? [];
  return area.length === 0 ? exact : [...exact, ...area];
}

/** A condition that must hold and does; one of which nothing is known; a supporting one that holds, and one that fails. */
const WEIGHT = { holds: 2, unknown: -3, supports: 1, contradicts: -1 } as const;

const GUESS = -1.5;

const messageOf = (trigger: Trigger): string => (typeof trigger === "string" ? trigger : trigger.message);

/** The rules of a table by the message, or `area/*`, that triggers them. */
export function rulesByMessage(rules: readonly Rule[]): RuleIndex {
  const index = new Map<string, Triggered[]>();
  for (const rule of rules) {
    for (const trigger of rule.on) {
      const id = messageOf(trigger);
      const entry = index.get(id);
      if (entry === undefined) index.set(id, [{ rule, trigger }]);
      else entry.push({ rule, trigger });
    }
  }
  return index;
}

/** Weighs a rule against a message; undefined when a condition that must hold fails. */
export function weigh(rule: Rule, trigger: Trigger, scope: Scope): Candidate | undefined {
  let score = 0, open = 0, assumed = 0, held = 0;
  const conditions: Condition[] = [];
  const form = typeof trigger === "string" ? [] : (trigger.when ?? []);
  const must: readonly Test[] = [...form, ...(rule.when ?? [])];
  let own = 0;
  if (typeof trigger !== "string") score += trigger.weight ?? 0;
  if (messageOf(trigger).endsWith("/*")) score += WHOLE_AREA;
  for (const [index, test] of must.entries()) {
    const verdict = ask(scope, test);
    // A rule for a whole area speaks of what was seen, not of what might be.
    if (verdict.state === "fails" || (verdict.state === "unknown" && index < form.length && messageOf(trigger).endsWith("/*"))) return undefined;
    conditions.push(...verdict.conditions);
    const weight = test.weight ?? 1;
    if (verdict.state === "unknown") { score += WEIGHT.unknown * weight; open++; continue; }
    score += WEIGHT.holds * weight * (verdict.assumed ? 0.5 : 1);
    if (index >= form.length) own++;
    if (verdict.assumed) assumed++; else held++;
  }
  for (const test of rule.unless ?? []) if (ask(scope, test).state === "holds") return undefined;
  for (const test of rule.supports ?? []) {
    const verdict = ask(scope, test);
    if (verdict.state === "unknown") continue;
    const weight = test.weight ?? 1;
    score += (verdict.state === "holds" ? WEIGHT.supports : WEIGHT.contradicts) * weight * (verdict.assumed ? 0.5 : 1);
    if (verdict.state !== "holds") continue;
    conditions.push(...verdict.conditions);
    if (verdict.assumed) assumed++; else held++;
  }
  // Of its own conditions none is known to hold: that is a guess, and no guess goes before an answer that says what is open.
  return { rule, scope, score: open > 0 && own === 0 ? Math.min(score, GUESS) : score, conditions, open, assumed, held };
}
