import type { Feature } from "../../src/reason/features.js";
import type { Observation } from "./observe.js";

/** How strongly a number is held at zero, by the kind of its feature: the fewer texts know it, the stronger. */
const HOLD: readonly (readonly [beginning: string, strength: number])[] = [["link ", 0.25], ["cause ", 0.1], ["requires ", 0.3], ["supports ", 0.3], ["", 0.02]];
const holdOf = (feature: Feature): number => HOLD.find(([beginning]) => feature.startsWith(beginning))![1];

const ROUNDS = 600;
const STEP = 0.08;

export type Weights = Readonly<Record<Feature, number>>;

/**
 * Numbers under which the right candidates of each message are the likeliest (conditional logit, held at zero by squares; Adam over all
 * observations at once, so that the same observations give the same numbers).
 */
export function fit(observations: readonly Observation[]): Weights {
  const names = [...new Set(observations.flatMap(({ candidates }) => candidates.flatMap(({ features }) => features)))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = observations.map(({ weight, candidates }) => ({ weight, candidates: candidates.map(({ right, features }) => ({ right, features: features.map((name) => index.get(name)!) })) }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const hold = names.map(holdOf);
  const weights = new Float64Array(names.length), first = new Float64Array(names.length), second = new Float64Array(names.length), slope = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at < names.length; at++) slope[at] = (hold[at]! * weights[at]!) / total;
    for (const row of rows) addSlope(row, weights, slope, total);
    const scale = STEP * Math.min(1, 1.5 - round / ROUNDS);
    for (let at = 0; at < names.length; at++) {
      first[at] = 0.9 * first[at]! + 0.1 * slope[at]!;
      second[at] = 0.999 * second[at]! + 0.001 * slope[at]! * slope[at]!;
      weights[at]! -= (scale * (first[at]! / (1 - 0.9 ** round))) / (Math.sqrt(second[at]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(weights[at]! * 1000) / 1000] as const).filter(([, weight]) => weight !== 0));
}

interface Row {
  readonly weight: number;
  readonly candidates: readonly { readonly right: boolean; readonly features: readonly number[] }[];
}

function addSlope({ weight, candidates }: Row, weights: Float64Array, slope: Float64Array, total: number): void {
  const scores = candidates.map(({ features }) => features.reduce((sum, at) => sum + weights[at]!, 0));
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const right = parts.reduce((sum, part, at) => (candidates[at]!.right ? sum + part : sum), 0);
  candidates.forEach((candidate, at) => {
    const pull = parts[at]! / all - (candidate.right ? parts[at]! / right : 0);
    const by = (weight / total) * pull;
    for (const feature of candidate.features) slope[feature]! += by;
  });
}

/** The share of observations whose likeliest candidate is right, under numbers that were fitted to other sources. */
export function tryUnseen(observations: readonly Observation[], folds: number): number {
  const sources = [...new Set(observations.map(({ source }) => source))].sort();
  let right = 0, all = 0;
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(sources.filter((_, at) => at % folds === fold));
    const weights = fit(observations.filter(({ source }) => !held.has(source)));
    for (const { source, weight, candidates } of observations) {
      if (!held.has(source)) continue;
      all += weight;
      const scored = candidates.map(({ right: isRight, features }) => ({ isRight, score: features.reduce((sum, name) => sum + (weights[name] ?? 0), 0) }));
      if (scored.reduce((best, one) => (one.score > best.score ? one : best)).isRight) right += weight;
    }
  }
  return all === 0 ? 0 : right / all;
}
