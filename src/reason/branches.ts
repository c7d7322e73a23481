import type { Candidate } from "./candidates.js";
import { confidenceOf } from "./confidence.js";
import { shares } from "./odds.js";

/** Another cause that the text allows. */
export interface OpenBranch {
  readonly candidate: Candidate;
  readonly probability: number;
}

const MOST = 5;
/** Less likely ones are not worth a reader's time. */
const LEAST = 0.01;

/**
 * The other causes that a message may be of, where the answer is not sure; those that the facts exclude are no candidates. What a reader can look for
 * comes in the order of likelihood.
 */
export function branchesOf(ranked: readonly Candidate[]): readonly OpenBranch[] {
  if (confidenceOf(ranked).level === "high") return [];
  const probabilities = shares(ranked.map(({ score }) => score));
  return ranked.slice(1)
    .map((candidate, at): OpenBranch => ({ candidate, probability: probabilities[at + 1]! }))
    .filter(({ candidate, probability }) => candidate.rule.tell !== undefined && probability >= LEAST)
    .slice(0, MOST);
}
