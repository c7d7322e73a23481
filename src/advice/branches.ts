import type { Branch } from "../model/report.js";
import type { OpenBranch } from "../reason/branches.js";
import { commandOf } from "./command.js";
import { firstStep } from "./remedies.js";
import { fillSentence, type Filling } from "./slots.js";
import { placeOf } from "./where.js";

/** Puts the other causes into words, each with how to tell and its first step. */
export function branchesFrom(branches: readonly OpenBranch[], fillingFor: (branch: OpenBranch) => Filling): readonly Branch[] {
  return branches.map((branch) => {
    const { candidate: { rule, scope }, probability, tell: { question, answer } } = branch, filling = fillingFor(branch);
    const asked = commandOf({ where: question.where, argv: question.argv }, question.where, filling);
    const where = placeOf(asked.where, asked.argv, scope), command = { ...asked, where };
    const first = firstStep(rule.remedies, scope, filling);
    return {
      code: rule.code,
      title: fillSentence(rule.title, filling),
      probability: Math.round(probability * 1000) / 1000,
      tell: { question: { fact: rule.code, text: question.text, where, command }, answer },
      ...(first === undefined ? {} : { first }),
    };
  });
}
