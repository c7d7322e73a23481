import type { Test } from "../model/fact.js";
import { wantedWords } from "../reason/gate.js";

/** A condition of a rule in words. */
export function testWords(test: Test): string {
  if ("any" in test) return `(${test.any.map(testWords).join(" or ")})`;
  if ("all" in test) return `(${test.all.map(testWords).join(" and ")})`;
  return `\`${test.fact}\` ${wantedWords(test)}`;
}
