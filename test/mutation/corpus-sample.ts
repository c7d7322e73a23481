import { expect, it } from "vitest";
import { recognise } from "../../src/grammar/recognise.js";
import { diagnose } from "../../src/index.js";
import { loadCorpus } from "../helpers/corpus.js";
import { answerProblems, placeProblems } from "../helpers/report-checks.js";

const EACH = 8;

// The whole of test/corpus.test.ts takes minutes, and each mutant would be run against it.
it.each(loadCorpus().filter((_, at) => at % EACH === 0).map((example) => [example.path, example] as const))("%s", (_, example) => {
  const report = diagnose(example.text, { environment: example.environment });
  expect(answerProblems(example, report, recognise(example.text).messages.map(({ message }) => message.id))).toEqual([]);
  expect(placeProblems(example.text, report)).toEqual([]);
});
