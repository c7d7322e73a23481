import type { Differential } from "../model/differential.js";
import type { Confidence } from "../model/report.js";
import type { RuleTell } from "../model/rule.js";
import type { Candidate } from "./candidates.js";
import { candidatesOfDifferential } from "./differential.js";
import { shares } from "./odds.js";

/** Another cause that the text allows. */
export interface OpenBranch {
  readonly candidate: Candidate;
  /** How to tell that it is this one. */
  readonly tell: RuleTell;
  readonly probability: number;
}

const MOST = 5;
/** Less likely ones are not worth a reader's time. */
const LEAST = 0.01;

/**
 * The other causes that a message may be of, where the answer is not sure; those that the facts exclude are no candidates. What a reader can look for
 * comes in the order of likelihood; of a bare message that says nothing of why, in the order in which it is worth a look (its differential).
 */
export function branchesOf(ranked: readonly Candidate[], level: Confidence["level"], differential: Differential | undefined): readonly OpenBranch[] {
  if (level === "high") return [];
  const probabilities = shares(ranked.map(({ score }) => score));
  if (differential !== undefined) {
    return candidatesOfDifferential(differential, ranked).slice(0, MOST)
      .map(({ candidate, tell }) => ({ candidate, tell, probability: probabilities[ranked.indexOf(candidate)] ?? 0 }));
  }
  return ranked.slice(1).flatMap((candidate, at): readonly OpenBranch[] => {
    const probability = probabilities[at + 1]!, { tell } = candidate.rule;
    return tell === undefined || probability < LEAST ? [] : [{ candidate, tell, probability }];
  }).slice(0, MOST);
}
