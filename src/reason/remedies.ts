import type { Command, Remedy } from "../model/report.js";
import type { RuleCommand, RuleRemedy } from "../model/rule.js";
import { ask, type Verdict } from "./gate.js";
import type { Scope } from "./scope.js";
import { shellLine } from "./shell.js";
import { fillSentence, fillWord, type Filling } from "./slots.js";

/** The remedies that apply: those whose conditions hold first, those of which it is not known after them, the others not at all. */
export function remediesFor(remedies: readonly RuleRemedy[], scope: Scope, filling: Filling): readonly Remedy[] {
  return remedies
    .map((remedy) => ({ remedy, verdicts: (remedy.when ?? []).map((test) => ask(scope, test)) }))
    .filter(({ verdicts }) => verdicts.every((verdict) => verdict.state !== "fails"))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ remedy, verdicts }) => ({
      title: fillSentence(remedy.title, filling),
      where: remedy.where,
      effect: remedy.effect,
      lasting: remedy.lasting,
      commands: remedy.commands.map((command) => filled(command, filling)),
      check: remedy.check.map((command) => filled(command, filling)),
      ...(remedy.undo === undefined ? {} : { undo: typeof remedy.undo === "string" ? remedy.undo : remedy.undo.map((command) => filled(command, filling)) }),
      ...(remedy.note === undefined ? {} : { note: fillSentence(remedy.note, filling) }),
      applies: verdicts.flatMap((verdict) => verdict.conditions),
      ...(remedy.words === undefined ? {} : { words: remedy.words }),
      proof: remedy.proof,
    }));
}

const rank = ({ remedy, verdicts }: { readonly remedy: RuleRemedy; readonly verdicts: readonly Verdict[] }): number =>
  (remedy.last === true ? 2 : 0) + (verdicts.some(({ state }) => state === "unknown") ? 1 : 0);

function filled(command: RuleCommand, filling: Filling): Command {
  const argv = command.flatMap((word) => fillWord(word, filling));
  return { argv, shell: shellLine(argv) };
}
