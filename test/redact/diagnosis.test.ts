import { describe, expect, it } from "vitest";
import { diagnose, redact, restore } from "../../src/index.js";
import type { EnvironmentInput } from "../../src/model/fact.js";
import { loadCorpus } from "../helpers/corpus.js";

const SHARE_LEAST = 0.995;

const answerTo = (text: string, environment: EnvironmentInput): string =>
  JSON.stringify(diagnose(text, { environment }).diagnoses.map(({ code, confidence, count, netfilterMode }) => [code, confidence.level, count, netfilterMode]));

describe("a redacted text", () => {
  const corpus = loadCorpus();
  const redacted = corpus.map((one) => ({ ...one, ...redact(one.text) }));

  it("is diagnosed like the original", () => {
    const touched = redacted.filter(({ map }) => map.size > 0);
    expect(touched.length).toBeGreaterThan(100);
    const other = touched.filter(({ path, text, environment }) => answerTo(text, environment) !== answerTo(corpus.find((one) => one.path === path)!.text, environment));
    expect(other.map(({ path }) => path).slice(0, Math.max(0, other.length - Math.floor(touched.length * (1 - SHARE_LEAST))))).toEqual([]);
  }, 120_000);

  it("leads back to the original", () => {
    expect(redacted.filter(({ text, map }, index) => restore(text, map) !== corpus[index]!.text).map(({ path }) => path)).toEqual([]);
  }, 60_000);
});
