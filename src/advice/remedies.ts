import type { Command, Remedy } from "../model/report.js";
import type { RuleRemedy } from "../model/rule.js";
import { ask } from "../reason/gate.js";
import type { Scope } from "../reason/scope.js";
import { appliesWords } from "./applies-words.js";
import { checksOf } from "./checks.js";
import { circumstancesOf } from "./circumstances.js";
import { commandsOf, type Ground } from "./command.js";
import { rebuiltInstead } from "./rebuilt-instead.js";
import { effectOfAll, worst } from "./mends.js";
import { trespassOf } from "./owned.js";
import { sitsInside, toProvider } from "./provider.js";
import { rebuildRemedy } from "./rebuild.js";
import { fillSentence, type Filling } from "./slots.js";
import { placeOf, typedAt } from "./where.js";
import { whichContainer } from "./which-container.js";
import type { Line } from "../edit/line.js";

/** The remedies that apply: those whose conditions hold first, those of which it is not known after them, the others not at all. */
export function remediesFor(remedies: readonly RuleRemedy[], scope: Scope, filling: Filling, refused?: Line): readonly Remedy[] {
  const ground: Ground = { filling, refused, distribution: scope.facts.get("distribution") === undefined ? undefined : String(scope.facts.get("distribution")!.value) };
  const fitting = remedies
    .map((remedy) => ({ remedy, state: ask(scope, { all: remedy.when ?? [] }).state }))
    .flatMap(({ remedy, state }) => (state === "fails" ? [] : [{ remedy, state, made: rebuilt(remedy, scope, ground) ?? remedyOf(remedy, state, scope, ground) }]))
    .sort((a, b) => rank(a) - rank(b));
  const inside = sitsInside(scope);
  return whichContainer(withoutTrespass(fitting.map(({ made }) => made), scope).map((made) => {
    const provider = toProvider(made, inside);
    return provider === undefined ? made : { ...made, provider };
  }), inside);
}

interface Fitting { readonly remedy: RuleRemedy; readonly state: "holds" | "unknown"; readonly made: Remedy }

/** What can be run as it stands goes before a template of the same rank. */
const rank = ({ remedy, state, made }: Fitting): number =>
  (remedy.last === true ? 4 : 0) + (state === "unknown" ? 2 : 0) + (made.commands.some(({ open }) => open !== undefined) ? 1 : 0);

function remedyOf(remedy: RuleRemedy, state: "holds" | "unknown", scope: Scope, ground: Ground): Remedy {
  const { filling } = ground;
  const placed = (command: Command): Command => ({ ...command, where: placeOf(command.where, command.argv, scope) });
  const filled = (commands: NonNullable<RuleRemedy["record"]>) => commandsOf(commands, remedy.where, ground).map(placed);
  const { record, undo, note } = remedy;
  const commands = filled(remedy.commands);
  // A rule may say more of the effect than its commands show, never less.
  const computed = effectOfAll(commands.map(({ argv }) => argv), record !== undefined);
  const { check, look } = checksOf(remedy, ground, typedAt(scope));
  return {
    title: fillSentence(remedy.title, filling),
    effect: worst([remedy.effect, computed.effect]),
    lasting: remedy.lasting,
    applies: { words: appliesWords(remedy), state, test: { all: remedy.when ?? [] } },
    commands,
    ...(record === undefined ? {} : { record: filled(record) }),
    check: check.map(placed),
    ...(look.length === 0 ? {} : { look: look.map((one) => ({ ...one, command: placed(one.command) })) }),
    ...undoOf(undo === undefined || typeof undo === "string" ? undo && fillSentence(undo, filling) : filled(undo)),
    ...(remedy.leads === undefined ? {} : { leads: remedy.leads }),
    ...(note === undefined ? {} : { note: fillSentence(note, filling) }),
    proof: remedy.proof,
  };
}

/** The owner's way, with the rule's check of what is to be there again. */
function rebuilt(remedy: RuleRemedy, scope: Scope, ground: Ground): Remedy | undefined {
  const made = rebuiltInstead(remedy, scope);
  return made === undefined ? undefined : { ...made, check: checksOf(remedy, ground, typedAt(scope)).check.filter(({ open }) => open === undefined) };
}

const undoOf = (undo: Remedy["undo"]): Pick<Remedy, "undo"> => (undo === undefined || undo.length === 0 ? {} : { undo });

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
