import { filesBelow } from "../helpers/sources.js";
import { casesOf, FOLDER, writeCases } from "./case.js";
import { runCase } from "./namespace.js";

/** Asks the program, and writes down what it said. Returns what is wrong with a case: not refused, or a check that passes before the cure. */
export function record(folder = FOLDER, only = /./): string[] {
  const problems: string[] = [];
  for (const path of filesBelow(folder, ".json")) {
    writeCases(path, casesOf(path).map((one) => {
      if (!only.test(one.name)) return one;
      const run = runCase(one);
      if (run.refused === 0) problems.push(`${one.name}: was not refused`);
      if (run.checkBefore === 0) problems.push(`${one.name}: the check passes before the cure`);
      return { ...one, said: run.said };
    }));
  }
  return problems;
}
