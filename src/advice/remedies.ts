import { perObject } from "../knowledge/per-object.js";
import type { Test } from "../model/fact.js";
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
import { trespassOf, type Trespass } from "./owned.js";
import { sitsInside, toProvider } from "./provider.js";
import { rebuildRemedy } from "./rebuild.js";
import { fillSentence, type Filling } from "./slots.js";
import { placeOf, typedAt } from "./where.js";
import { whichContainer } from "./which-container.js";
import type { Line } from "../edit/line.js";

/** The remedies that apply: those whose conditions hold first, those of which it is not known after them, the others not at all. */
export function remediesFor(remedies: readonly RuleRemedy[], scope: Scope, filling: Filling, refused?: Line): readonly Remedy[] {
  const inside = sitsInside(scope);
  return whichContainer([...lawful(inOrder(remedies, scope, groundOf(scope, filling, refused)), scope)].map((made) => forReader(made, inside)), inside);
}

/** The first of them that changes something and is a step by itself: how to tell stands beside it. Where none does, the first that is a step. */
export function firstStep(remedies: readonly RuleRemedy[], scope: Scope, filling: Filling): Remedy | undefined {
  let looks: Remedy | undefined;
  for (const made of lawful(inOrder(remedies, scope, groundOf(scope, filling, undefined)), scope)) {
    if (made.leads === true) continue;
    if (made.effect !== "none") return forReader(made, sitsInside(scope));
    looks ??= made;
  }
  return looks === undefined ? undefined : forReader(looks, sitsInside(scope));
}

function groundOf({ facts }: Scope, filling: Filling, refused: Line | undefined): Ground {
  const distribution = facts.get("distribution")?.value;
  return { filling, refused, distribution: distribution === undefined ? undefined : String(distribution) };
}

function forReader(made: Remedy, inside: boolean): Remedy {
  const provider = toProvider(made, inside);
  return provider === undefined ? made : { ...made, provider };
}

/** By rank; what can be run as it stands goes before a template of the same rank. Who wants the first has none made that follow it. */
function* inOrder(remedies: readonly RuleRemedy[], scope: Scope, ground: Ground): Generator<Remedy> {
  const fitting = remedies.flatMap((remedy) => {
    const { state } = ask(scope, conditionOf(remedy));
    return state === "fails" ? [] : [{ remedy, state, rank: (remedy.last === true ? 2 : 0) + (state === "unknown" ? 1 : 0) }];
  });
  for (let rank = 0; rank <= RANK_MOST; rank++) {
    const templates: Remedy[] = [];
    for (const { remedy, state, rank: own } of fitting) {
      if (own !== rank) continue;
      const made = rebuilt(remedy, scope, ground) ?? remedyOf(remedy, state, scope, ground);
      if (isTemplate(made)) templates.push(made);
      else yield made;
    }
    yield* templates;
  }
}
const RANK_MOST = 3;

const conditionOf = perObject(({ when = [] }: RuleRemedy): Test => ({ all: when }));

const isTemplate = ({ commands }: Remedy): boolean => commands.some(({ open }) => open !== undefined);

function remedyOf(remedy: RuleRemedy, state: "holds" | "unknown", scope: Scope, ground: Ground): Remedy {
  const { filling } = ground;
  const placed = (command: Command): Command => {
    const where = placeOf(command.where, command.argv, scope);
    return where === command.where ? command : { ...command, where };
  };
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
    applies: { words: appliesWords(remedy), state, test: conditionOf(remedy) },
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
export const withoutTrespass = (remedies: readonly Remedy[], scope: Scope): readonly Remedy[] => [...lawful(remedies, scope)];

function trespassIn(commands: readonly Command[] = []): Trespass | undefined {
  for (const { argv } of commands) {
    const found = trespassOf(argv);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* lawful(remedies: Iterable<Remedy>, scope: Scope): Generator<Remedy> {
  const told = new Set<string>();
  for (const remedy of remedies) {
    const trespass = trespassIn(remedy.commands) ?? trespassIn(remedy.record) ?? (typeof remedy.undo === "string" ? undefined : trespassIn(remedy.undo));
    if (trespass === undefined) { yield remedy; continue; }
    if (trespass === "everything" || told.has(trespass.owner.id)) continue;
    told.add(trespass.owner.id);
    const rebuilt = rebuildRemedy(trespass.owner, trespass.name, circumstancesOf(scope));
    if (rebuilt !== undefined) yield rebuilt;
  }
}
