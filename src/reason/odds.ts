import table from "./odds.json" with { type: "json" };
import type { Feature } from "./features.js";

/** Log-odds of what may be seen, as `npm run fit` found them; what it never saw says nothing. */
const WEIGHTS: Readonly<Record<Feature, number>> = table.weights;

/** How much all that was seen speaks for a cause, as log-odds up to a constant that is the same for all causes of one message. */
export const logOdds = (features: readonly Feature[]): number => features.reduce((sum, feature) => sum + (WEIGHTS[feature] ?? 0), 0);

/** Probabilities of rivals from their log-odds. */
export function shares(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / sum);
}
