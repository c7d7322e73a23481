import { atLeast } from "../facts/versions.js";
import { perObject } from "../knowledge/per-object.js";
import type { Condition, FactValue, Test, Truth } from "../model/fact.js";
import { lookUp, type Known, type Scope } from "./scope.js";

export interface Verdict {
  readonly state: Truth;
  readonly assumed: boolean;
}

const SEEN: Readonly<Record<Truth, Verdict>> = verdicts(false), ASSUMED: Readonly<Record<Truth, Verdict>> = verdicts(true);
function verdicts(assumed: boolean): Readonly<Record<Truth, Verdict>> {
  return { holds: { state: "holds", assumed }, fails: { state: "fails", assumed }, unknown: { state: "unknown", assumed } };
}

/** A test made ready: what kind it is is looked at once, and not for each message that it is asked of. */
export type Asker = (scope: Scope) => Verdict;
const askerOf: (test: Test) => Asker = perObject((test) => {
  if ("any" in test) return combined(test.any, "holds", "fails");
  if ("all" in test) return combined(test.all, "fails", "holds");
  const { fact } = test, state = statesOf(test);
  return (scope) => {
    const known = lookUp(scope, fact);
    return (known?.assumed === true ? ASSUMED : SEEN)[state(known)];
  };
});
/** A list of tests that never changes, made ready. */
export const askersOf: (tests: readonly Test[]) => readonly Asker[] = perObject((tests) => tests.map(askerOf));

/** Asks one test of a scope. Unknown stays unknown. Most causes are excluded by what comes out: nothing is put into words here. */
export const ask = (scope: Scope, test: Test): Verdict => askerOf(test)(scope);

/** One `strong` verdict decides; without one, an unknown keeps it open. */
function combined(tests: readonly Test[], strong: Truth, otherwise: Truth): Asker {
  const askers = askersOf(tests);
  return (scope) => {
    let open = false, assumed = false;
    for (const asker of askers) {
      const verdict = asker(scope);
      if (verdict.state === strong) return verdict;
      open ||= verdict.state === "unknown";
      assumed ||= verdict.assumed;
    }
    return (assumed ? ASSUMED : SEEN)[open ? "unknown" : otherwise];
  };
}

/** What a test asked, and what came out: of several one of which is enough, that one. */
export function conditionsOf(scope: Scope, test: Test): readonly Condition[] {
  if ("any" in test) {
    const enough = test.any.find((inner) => ask(scope, inner).state === "holds");
    return (enough === undefined ? test.any : [enough]).flatMap((inner) => conditionsOf(scope, inner));
  }
  if ("all" in test) return test.all.flatMap((inner) => conditionsOf(scope, inner));
  const known = lookUp(scope, test.fact);
  return [{ fact: test.fact, wanted: wantedWords(test), state: statesOf(test)(known), ...(known === undefined ? {} : { found: known.value }) }];
}

type Leaf = Exclude<Test, { readonly any: readonly Test[] } | { readonly all: readonly Test[] }>;

/** What comes of a test of one fact, by what is known of it. */
const statesOf: (test: Leaf) => (known: Known | undefined) => Truth = perObject((test) => {
  if ("known" in test) return (known) => ((known !== undefined) === test.known ? "holds" : "fails");
  const untold = untoldState(test), told = valueTest(test);
  return (known) => (known === undefined ? untold : told(known.value));
});

function untoldState(test: Leaf): Truth {
  // What kind of problem a message tells stands in its definition or nowhere.
  if (test.fact === "field.problem") return "not" in test ? "holds" : "fails";
  return "includes" in test && test.fact === "messages" ? "fails" : "unknown";
}

function valueTest(test: Exclude<Leaf, { readonly known: boolean }>): (value: FactValue) => Truth {
  if ("is" in test) return (value) => truth(isOneOf(value, test.is));
  if ("not" in test) return (value) => truth(!isOneOf(value, test.not));
  if ("includes" in test) {
    const words = toList(test.includes);
    return (value) => truth(words.some((word) => holds(value, word)));
  }
  if ("lacks" in test) {
    const words = toList(test.lacks);
    return (value) => truth(!words.some((word) => holds(value, word)));
  }
  if ("matches" in test) {
    const pattern = patternOf(test.matches);
    return (value) => truth(pattern.test(Array.isArray(value) ? value.join(" ") : String(value)));
  }
  return (value) => compared(test, value);
}

function compared(test: { readonly atLeast: string | number } | { readonly below: string | number }, value: FactValue): Truth {
  const bound = "atLeast" in test ? test.atLeast : test.below;
  if (typeof bound === "number") {
    const number = Number(value);
    if (Number.isNaN(number)) return "unknown";
    return truth("atLeast" in test ? number >= bound : number < bound);
  }
  const reached = atLeast(String(value), bound);
  return reached === undefined ? "unknown" : truth("atLeast" in test ? reached : !reached);
}

const truth = (yes: boolean): Truth => (yes ? "holds" : "fails");
const toList = (words: string | readonly string[]): readonly string[] => (typeof words === "string" ? [words] : words);
const holds = (value: FactValue, word: string): boolean => (Array.isArray(value) ? value.includes(word) : String(value).toLowerCase().includes(word.toLowerCase()));
const isOneOf = (value: FactValue, wanted: FactValue): boolean => (Array.isArray(wanted) ? wanted.includes(String(value)) : value === wanted);

const patterns = new Map<string, RegExp>();
/** Patterns come out of rules only, never out of a text. One with a capital letter minds the case, one without does not. */
function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) patterns.set(source, (pattern = new RegExp(source, /[A-Z]/.test(source.replace(/\\[A-Z]/g, "")) ? "" : "i")));
  return pattern;
}

const list = (value: FactValue): string => (Array.isArray(value) ? value.join(" or ") : String(value));

/** What a test wants, in words, without the fact's name. */
export function wantedWords(test: Leaf): string {
  if ("is" in test) return `is ${list(test.is)}`;
  if ("not" in test) return `is not ${list(test.not)}`;
  if ("includes" in test) return `has ${list(test.includes)}`;
  if ("lacks" in test) return `has no ${list(test.lacks)}`;
  if ("atLeast" in test) return `is at least ${test.atLeast}`;
  if ("below" in test) return `is below ${test.below}`;
  if ("matches" in test) return `looks like ${test.matches}`;
  return test.known ? "is known" : "is not known";
}
