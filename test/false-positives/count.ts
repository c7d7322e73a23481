import { diagnose } from "../../src/index.js";
import type { HealthyText } from "./texts.js";

export interface Count {
  readonly texts: number;
  readonly characters: number;
  /** Texts in which a rule was found, by code and level of confidence. */
  readonly hits: ReadonlyMap<string, { high: number; medium: number; low: number; example: string }>;
  readonly textsHit: number;
  /** Places called high confidence: there must be none. */
  readonly high: readonly string[];
}

/** Counts texts, not lines: a rate that can pass a hundred per cent tells nothing. */
export function countHits(texts: Iterable<HealthyText>): Count {
  const hits = new Map<string, { high: number; medium: number; low: number; example: string }>();
  const high: string[] = [];
  let number = 0, characters = 0, textsHit = 0;
  for (const { name, text } of texts) {
    number++;
    characters += text.length;
    const found = diagnose(text).diagnoses.filter(({ code }) => !code.startsWith("noise/"));
    if (found.length > 0) textsHit++;
    for (const { code, confidence, evidence } of found) {
      const entry = hits.get(code) ?? { high: 0, medium: 0, low: 0, example: `${name}: ${evidence[0]!.text.slice(0, 120)}` };
      entry[confidence.level]++;
      hits.set(code, entry);
      if (confidence.level === "high") high.push(`${code} in ${name} line ${evidence[0]!.line}: ${evidence[0]!.text.slice(0, 160)}`);
    }
  }
  return { texts: number, characters, hits, textsHit, high };
}
