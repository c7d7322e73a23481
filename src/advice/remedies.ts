import type { Remedy } from "../model/report.js";
import type { RuleCommand, RuleRemedy } from "../model/rule.js";
import { ask } from "../reason/gate.js";
import type { Scope } from "../reason/scope.js";
import { appliesWords } from "./applies-words.js";
import { commandOf } from "./command.js";
import { fillSentence, type Filling } from "./slots.js";

/** The remedies that apply: those whose conditions hold first, those of which it is not known after them, the others not at all. */
export function remediesFor(remedies: readonly RuleRemedy[], scope: Scope, filling: Filling): readonly Remedy[] {
  return remedies
    .map((remedy) => ({ remedy, state: ask(scope, { all: remedy.when ?? [] }).state }))
    .flatMap(({ remedy, state }) => (state === "fails" ? [] : [{ remedy, state }]))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ remedy, state }) => remedyOf(remedy, state, filling));
}

const rank = ({ remedy, state }: { readonly remedy: RuleRemedy; readonly state: "holds" | "unknown" }): number => (remedy.last === true ? 2 : 0) + (state === "unknown" ? 1 : 0);

function remedyOf(remedy: RuleRemedy, state: "holds" | "unknown", filling: Filling): Remedy {
  const filled = (commands: readonly RuleCommand[]) => commands.map((command) => commandOf(command, remedy.where, filling));
  const { record, look, undo, note } = remedy;
  return {
    title: fillSentence(remedy.title, filling),
    effect: remedy.effect,
    lasting: remedy.lasting,
    applies: { words: appliesWords(remedy), state, test: { all: remedy.when ?? [] } },
    commands: filled(remedy.commands),
    ...(record === undefined ? {} : { record: filled(record) }),
    check: filled(remedy.check),
    ...(look === undefined ? {} : { look: look.map((one) => ({ command: commandOf(one.command, remedy.where, filling), for: fillSentence(one.for, filling) })) }),
    ...(undo === undefined ? {} : { undo: typeof undo === "string" ? fillSentence(undo, filling) : filled(undo) }),
    ...(note === undefined ? {} : { note: fillSentence(note, filling) }),
    proof: remedy.proof,
  };
}
