import type { Discourse } from "../discourse/discourse.js";
import type { SeenMachine } from "../discourse/machines.js";
import { saidIn } from "../discourse/said.js";
import type { Recognition } from "../grammar/recognise.js";
import type { EnvironmentInput, Fact } from "../model/fact.js";
import { answerFacts } from "./answers.js";
import { assumptions, platformByFacts } from "./assume.js";
import { callerFacts } from "./caller.js";
import { containersOffline } from "./containers-offline.js";
import { mergeFacts, type Facts } from "./facts.js";
import { differenceFacts } from "./from-listings.js";
import { textFacts } from "./from-text.js";
import { heritable } from "./heritage.js";
import { containersOfOthers } from "./of-another.js";
import { placeFacts } from "./place.js";
import { toldOf } from "./told-of.js";

/** As web pages have them; a place in the text stays the same. */
const WIDE_BLANK = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** What is known of each machine of a text, by its id: told by the caller, shown by the text, assumed. */
export function collectFacts(text: string, recognition: Recognition, discourse: Discourse, environment: EnvironmentInput, answers: EnvironmentInput = {}): ReadonlyMap<string, Facts> {
  const told = [...callerFacts(environment), ...callerFacts(answers).map((fact): Fact => ({ ...fact, source: "answer" })), ...answerFacts(discourse.replies)];
  const nothing = recognition.messages.length === 0 && recognition.commands.length === 0;
  const narrow = text.replace(WIDE_BLANK, " ");
  const shown = new Map(discourse.machines.map((machine) => [machine.id, nothing ? [] : shownOf(machine, narrow, recognition, discourse)]));
  const errors = recognition.messages.filter((found) => found.message.role === "error" && discourse.stanceOf(found) !== "own");
  const lists = [...shown.values()].flat().filter(({ name, span }) => name === "modulesLoaded" && span !== undefined).sort((a, b) => a.span!.start - b.span!.start);
  const difference = nothing ? [] : differenceFacts(discourse.plain, lists);
  // Who says so need not say it of one machine.
  const offline = recognition.messages.some(({ message }) => FORWARD_READINGS.has(message.id)) ? containersOffline(saidIn(discourse.plain.slice(0, WORDS_MOST))) : [];
  return new Map(discourse.machines.map((machine, index) => {
    const ofAnother = containersOfOthers(machine, errors.filter(({ span }) => discourse.machineAt(span.start).id === machine.id), discourse);
    const node = machine.within === undefined ? [] : (shown.get(machine.within) ?? []).filter((fact) => heritable(fact) && !ofAnother(fact));
    const said = mergeFacts([...told.flatMap((fact) => toldOf(fact, machine, index === 0)), ...shown.get(machine.id)!, ...node, ...offline, ...(index === 0 ? difference : [])]);
    const known = mergeFacts([...said.all, ...platformByFacts(said)]);
    return [machine.id, mergeFacts([...known.all, ...assumptions(known)])];
  }));
}

/** A chain's policy, or a rule that ends it: only beside these it matters. */
const FORWARD_READINGS: ReadonlySet<string> = new Set(["reading/forward-policy", "vz/forward-rejects"]);
const WORDS_MOST = 16_384;

function shownOf(machine: SeenMachine, text: string, { messages, commands }: Recognition, discourse: Discourse): readonly Fact[] {
  const own = (start: number): boolean => discourse.machineAt(start).id === machine.id;
  const ours = messages.filter((found) => own(found.span.start) && discourse.stanceOf(found) !== "own");
  const facts = textFacts({
    text: discourse.only(text, machine.id),
    lines: discourse.only(discourse.plain, machine.id),
    said: discourse.saidOf(machine.id),
    messages: ours,
    commands: commands.filter(({ span }) => own(span.start)),
  });
  const place = placeFacts(machine, ours, discourse);
  const settled = place.some(({ state }) => state === "seen");
  const ofAnother = containersOfOthers(machine, ours.filter(({ message }) => message.role === "error"), discourse);
  return [...place, ...facts.filter((fact) => (!settled || fact.name !== "place") && !ofAnother(fact))];
}
