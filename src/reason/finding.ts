import type { Recognised } from "../grammar/recognise.js";
import type { Rule } from "../model/rule.js";
import type { Scope } from "./scope.js";
import type { Candidate } from "./candidates.js";

/** One cause with everything in the text that speaks for it, before it is put into words. */
export interface Finding {
  readonly rule: Rule;
  /** The best-supported of its messages' candidates. */
  readonly best: Candidate;
  /** Candidates of the same message, best first; the first one is `best`. */
  readonly ranked: readonly Candidate[];
  readonly scopes: readonly Scope[];
  /** Evidence lent by outer symptoms and consequences, and lines that trail a message. */
  readonly lent: readonly Recognised[];
  /** Occurrences that were counted and not kept. */
  readonly more: number;
}

/** All that a text allows to say, the best answer first; and the messages of which no rule knows anything. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly orphans: readonly Recognised[];
}
