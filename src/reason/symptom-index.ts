import type { MessageDefinition } from "../grammar/message.js";
import type { Test } from "../model/fact.js";
import { wrapperCodeOf } from "../knowledge/wrapper-problems.js";
import type { Rule, SymptomUse, Trigger } from "../model/rule.js";

/** Why a message makes a rule a candidate. */
export interface Link {
  readonly rule: Rule;
  /** The symptom's name, or the message's id where the rule names it by itself; with a number where it names it in several forms. */
  readonly symptom: string;
  /** The forms of the message in which it does. */
  readonly when: readonly Test[];
  /** The rule names a whole area of messages. */
  readonly area: boolean;
}

export type SymptomIndex = ReadonlyMap<string, readonly Link[]>;

/** The rules of a table by the message, by what it means (`means/lock-held`), or by `area/*`, that makes them candidates. */
export function indexSymptoms(rules: readonly Rule[]): SymptomIndex {
  const index = new Map<string, Link[]>();
  for (const rule of rules) {
    const named = new Map<string, number>();
    // A program's line around something else is answered by the rule for its kind of program.
    index.set(`around/${rule.code}`, [{ rule, symptom: "means/wrapper", when: [], area: false }]);
    for (const use of rule.symptoms) {
      for (const trigger of triggersOf(use)) {
        const id = typeof trigger === "string" ? trigger : trigger.message;
        const name = typeof use === "object" && "symptom" in use ? use.symptom : id, number = (named.get(name) ?? 0) + 1;
        named.set(name, number);
        const link = { rule, symptom: typeof use === "object" && "symptom" in use ? name : number === 1 ? name : `${name} ${number}`, when: typeof trigger === "string" ? [] : (trigger.when ?? []), area: id.endsWith("/*") };
        const entry = index.get(id);
        if (entry === undefined) index.set(id, [link]);
        else entry.push(link);
      }
    }
  }
  return index;
}

/** The messages of a rule's symptom. */
export const triggersOf = (use: SymptomUse): readonly Trigger[] => (typeof use === "object" && "symptom" in use ? use.of : [use]);

/** What a message may be a symptom of: rules that name it, what it means, or its area. */
export function linksOf(index: SymptomIndex, { id, fixed }: MessageDefinition): readonly Link[] {
  const area = id.slice(0, id.indexOf("/"));
  const problem = isAround(area) ? fixed?.problem : undefined;
  const meaning = problem === undefined ? [] : (index.get(`means/${String(problem)}`) ?? []), around = problem === "wrapper" ? (index.get(`around/${wrapperCodeOf(id)}`) ?? []) : [];
  return [...(index.get(id) ?? []), ...around, ...meaning, ...(index.get(`${area}/*`) ?? [])];
}

/** Areas of programs around iptables and its kin: their messages say by a fixed field what they mean (`knowledge/wrapper-problems.ts`). */
const isAround = (area: string): boolean => area === "wrapper-container" || area === "wrapper-host" || area === "ipvs";
