import { perObject } from "../knowledge/per-object.js";
import type { Effect } from "../model/place.js";
import type { Confidence } from "../model/report.js";
import { answerKindOf, isReadOff } from "./answer-kind.js";
import { recordOf } from "./caps.js";
import type { Candidate } from "./candidates.js";
import { ask } from "./gate.js";
import { shares } from "./odds.js";

/** Below this a rival is as good as excluded. */
const RIVAL_LEAST = 0.05;
/** What the likeliest must reach to be in no doubt, and to be in little. */
const SURE = 0.8, FAIR = 0.5;

/** Begins the reason of an answer that is not called high because of its kind's record. */
export const CAPPED = "answers of this kind";

/**
 * How sure an answer is. `high` wants that every rival is excluded by something seen, and that answers of its kind have a record; the engine's own
 * counters cannot see what it did not read (findings/misses.md §4), so the record comes from outside, from the first-sight ledger.
 */
export const confidenceOf: (ranked: readonly Candidate[]) => Confidence = perObject(judged);

function judged(ranked: readonly Candidate[]): Confidence {
  const [best, ...others] = ranked;
  const probabilities = shares(ranked.map(({ score }) => score));
  const rivals = others.filter((one, at) => probabilities[at + 1]! >= RIVAL_LEAST && !(one.guess && !best!.guess));
  const reasons: string[] = [];
  const { message, related, manual } = best!.scope;
  let doubt = 0;
  const because = (weight: number, reason: string): void => { doubt += weight; reasons.push(reason); };
  if (message.message.generic) because(2, "only the program that spoke was recognised, not this message of it");
  else if (message.told === true) because(2, "no program's words are shown, somebody tells it in words of their own");
  else reasons.push("the message is known");
  if (message.message.fixed?.problem !== undefined && message.program === undefined && related === undefined) because(1, "neither the program that says it nor a command is shown");
  const undecided = !isReadOff(best!) && best!.rule.role === "undecided" && !(best!.rule.settledBy ?? []).some((test) => ask(best!.scope, test).state === "holds");
  if (undecided) because(2, "the text does not tell which of several causes it is");
  if (manual()) because(2, "the text is the source of a manual page, where messages are examples");
  if (best!.held > 0) reasons.push(`${best!.held} ${best!.held === 1 ? "condition was" : "conditions were"} seen to hold`);
  if (best!.assumed > 0) because(0.5, `${best!.assumed} ${best!.assumed === 1 ? "condition is" : "conditions are"} only assumed`);
  if (best!.open > 0) because(best!.open, `${best!.open} ${best!.open === 1 ? "condition is" : "conditions are"} unknown`);
  if (related !== undefined && related.how !== "beside") because(0.5, "the command it belongs to stands elsewhere in the text");
  const sure = probabilities[0]!;
  if (rivals.length > 0 && !undecided) because(sure < FAIR ? 2 : sure < SURE ? 1 : 0.5, `${rivals[0]!.rule.code} is not excluded`);
  // A guess goes behind what was seen to hold, however likely it is: then what was seen is not much.
  else if (rivals.length === 0 && sure < FAIR) because(1, "a cause of which nothing was seen is likelier by itself");
  const kind = answerKindOf(best!, rivals);
  if (kind === "module" && !best!.machineSeen) because(1, "nothing about the machine's modules was seen");
  const claimed = restsOnClaim(best!);
  if (claimed !== undefined && doubt < 1) because(1 - doubt, `its steps stop what runs, and ${claimed} is only said or assumed`);
  const felt = doubt >= 2 ? "low" : doubt >= 1 ? "medium" : "high";
  const record = recordOf(kind);
  const capped = felt === "high" && !record.mayBeHigh;
  if (felt === "high") reasons.push(kind === "own" ? "it is a rule of your own: what came of its answers is not known here, so it is not called high" : `${CAPPED} were right in ${record.right} of ${record.of} cases at first sight${capped ? ", too few to call it high" : ""}`);
  return { level: capped ? "medium" : felt, probability: Math.round(sure * 1000) / 1000, kind, reasons };
}

const STOPS: ReadonlySet<Effect> = new Set<Effect>(["restarts-container", "interrupts-traffic", "dangerous"]);

/** The fact that nothing printed shows, where the answer hangs on it and a step of it interrupts: whoever writes the text could have it done. */
function restsOnClaim({ rule, conditions, scope }: Candidate): string | undefined {
  if (!rule.remedies.some(({ effect }) => STOPS.has(effect))) return undefined;
  return conditions().find(({ fact, state }) => state === "holds" && (scope.facts.get(fact)?.claim === true || scope.facts.get(fact)?.state === "assumed"))?.fact;
}
