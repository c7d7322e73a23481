import { ownSentencesOf } from "../../src/api/own-sentences.js";
import { discourseOf } from "../../src/discourse/discourse.js";
import { collectFacts } from "../../src/facts/collect.js";
import { recognise } from "../../src/grammar/recognise.js";
import type { EnvironmentInput } from "../../src/model/fact.js";
import { rankedByMessage } from "../../src/reason/diagnose.js";
import type { Feature } from "../../src/reason/features.js";
import { rules } from "../../src/rules/index.js";

/** A text whose cause is known. */
export interface Labelled {
  /** Texts of one source are kept together when the fit is tried on what it has not seen. */
  readonly source: string;
  readonly text: string;
  readonly environment: EnvironmentInput;
  readonly codes: readonly string[] | ((code: string) => boolean);
  readonly weight: number;
}

/** One message of a labelled text: its candidates, and which of them are right. */
export interface Observation {
  readonly source: string;
  readonly weight: number;
  readonly candidates: readonly { readonly code: string; readonly right: boolean; readonly features: readonly Feature[] }[];
}

/** What the engine sees of a text before it weighs. Messages none of whose candidates is right teach nothing. */
export function observe({ source, text, environment, codes, weight }: Labelled): readonly Observation[] {
  const recognition = recognise(text);
  const discourse = discourseOf(text, recognition, ownSentencesOf(rules));
  const facts = collectFacts(text, recognition, discourse, environment);
  const useful = rankedByMessage({ text, recognition, discourse, facts }, rules)
    .map((candidates) => candidates.map(({ rule, features }) => ({ code: rule.code, right: typeof codes === "function" ? codes(rule.code) : codes.includes(rule.code), features })))
    .filter((candidates) => candidates.some(({ right }) => right) && candidates.some(({ right }) => !right));
  return useful.map((candidates) => ({ source, weight: weight / useful.length, candidates }));
}
