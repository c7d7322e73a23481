import type { Command, Remedy } from "../model/report.js";
import type { RuleRemedy } from "../model/rule.js";
import { ask } from "../reason/gate.js";
import type { Scope } from "../reason/scope.js";
import { appliesWords } from "./applies-words.js";
import { checksOf } from "./checks.js";
import { circumstancesOf } from "./circumstances.js";
import { commandOf } from "./command.js";
import { effectOfAll, worst } from "./mends.js";
import { trespassOf } from "./owned.js";
import { rebuildRemedy } from "./rebuild.js";
import { fillSentence, type Filling } from "./slots.js";
import { placeOf, typedAt } from "./where.js";
import type { Line } from "../edit/line.js";

/** The remedies that apply: those whose conditions hold first, those of which it is not known after them, the others not at all. */
export function remediesFor(remedies: readonly RuleRemedy[], scope: Scope, filling: Filling, refused?: Line): readonly Remedy[] {
  const fitting = remedies
    .map((remedy) => ({ remedy, state: ask(scope, { all: remedy.when ?? [] }).state }))
    .flatMap(({ remedy, state }) => (state === "fails" ? [] : [{ remedy, state, made: remedyOf(remedy, state, scope, filling, refused) }]))
    .sort((a, b) => rank(a) - rank(b));
  return withoutTrespass(fitting.map(({ made }) => made), scope);
}

interface Fitting { readonly remedy: RuleRemedy; readonly state: "holds" | "unknown"; readonly made: Remedy }

/** What can be run as it stands goes before a template of the same rank. */
const rank = ({ remedy, state, made }: Fitting): number =>
  (remedy.last === true ? 4 : 0) + (state === "unknown" ? 2 : 0) + (made.commands.some(({ open }) => open !== undefined) ? 1 : 0);

function remedyOf(remedy: RuleRemedy, state: "holds" | "unknown", scope: Scope, filling: Filling, refused: Line | undefined): Remedy {
  const placed = (command: Command): Command => ({ ...command, where: placeOf(command.where, command.argv, scope) });
  const filled = (commands: NonNullable<RuleRemedy["record"]>) => commands.map((command) => placed(commandOf(command, remedy.where, filling)));
  const { record, undo, note } = remedy;
  const commands = filled(remedy.commands);
  // A rule may say more of the effect than its commands show, never less.
  const computed = effectOfAll(commands.map(({ argv }) => argv), record !== undefined);
  const { check, look } = checksOf(remedy, filling, refused, typedAt(scope));
  return {
    title: fillSentence(remedy.title, filling),
    effect: worst([remedy.effect, computed.effect]),
    lasting: remedy.lasting,
    applies: { words: appliesWords(remedy), state, test: { all: remedy.when ?? [] } },
    commands,
    ...(record === undefined ? {} : { record: filled(record) }),
    check: check.map(placed),
    ...(look.length === 0 ? {} : { look: look.map((one) => ({ ...one, command: placed(one.command) })) }),
    ...(undo === undefined ? {} : { undo: typeof undo === "string" ? fillSentence(undo, filling) : filled(undo) }),
    ...(note === undefined ? {} : { note: fillSentence(note, filling) }),
    proof: remedy.proof,
  };
}

/**
 * Nothing that is printed empties, deletes, makes or renames what another program made, nor empties everything: its owner is told to make it again
 * instead, once.
 */
export function withoutTrespass(remedies: readonly Remedy[], scope: Scope): readonly Remedy[] {
  const told = new Set<string>();
  return remedies.flatMap((remedy): readonly Remedy[] => {
    const trespass = [...remedy.commands, ...(remedy.record ?? []), ...(typeof remedy.undo === "string" ? [] : (remedy.undo ?? []))]
      .map(({ argv }) => trespassOf(argv)).find((found) => found !== undefined);
    if (trespass === undefined) return [remedy];
    if (trespass === "everything" || told.has(trespass.owner.id)) return [];
    told.add(trespass.owner.id);
    const rebuilt = rebuildRemedy(trespass.owner, trespass.name, circumstancesOf(scope));
    return rebuilt === undefined ? [] : [rebuilt];
  });
}
