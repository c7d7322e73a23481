import { runnable } from "../escape/command.js";
import { EFFECTS, effectOf, worstOf } from "../knowledge/effects/index.js";
import { ALWAYS } from "../knowledge/always.js";
import { PROVEN_KINDS } from "../refusal/proven-kinds.js";
import { recordedUndo } from "./recorded-undo.js";
import type { Effect, Place } from "../model/place.js";
import type { Mend, Refusal } from "../model/refusal.js";
import type { Command, Remedy } from "../model/report.js";

/** The ways out of a refusal as remedies: complete commands, the likeliest first. */
export const mendRemedies = (refusal: Refusal, place: Place): readonly Remedy[] => refusal.mends.map((mend) => mendRemedy(mend, refusal.kind, place));

function mendRemedy({ intent, commands, check = [], undo, sure, open }: Mend, kind: string, place: Place): Remedy {
  const typed = (lines: readonly (readonly string[])[]): readonly Command[] => lines.map((argv) => (open === undefined ? runnable(place, argv) : template(place, argv, open)));
  const { effect, lasting } = effectOfAll(commands);
  const kept = undo === undefined || undo.length === 0 ? recordedUndo(commands) : undefined, back = kept?.undo ?? undo;
  return {
    title: sure === "guess" && open === undefined ? `If ${intent}` : intent.charAt(0).toUpperCase() + intent.slice(1),
    effect,
    lasting,
    applies: ALWAYS,
    commands: typed(commands),
    ...(kept === undefined ? {} : { record: typed(kept.record) }),
    check: typed(check),
    ...(back === undefined || back.length === 0 ? {} : { undo: typed(back) }),
    proof: { kind: PROVEN_KINDS.has(kind) ? "live" : "source", ref: `${PROVEN_KINDS.has(kind) ? "proof lab; " : ""}how ${kind.split("/")[0]} reads such words; ${kind}` },
  };
}

/** A word that only the reader knows: what may stand there is asked, the line is not to be run as it stands. */
function template(where: Place, argv: readonly string[], says: Readonly<Record<string, string>>): Command {
  const open = Object.entries(says).filter(([name]) => argv.some((word) => word.includes(`<${name}>`)))
    .map(([name, text]) => ({ name, question: { fact: name.toLowerCase(), text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` } }));
  return open.length === 0 ? runnable(where, argv) : { where, argv, open };
}

/** The worst of what the commands do; it lasts where one of them does. A file that was copied before can be put back. */
export function effectOfAll(commands: readonly (readonly string[])[], recorded = false): { readonly effect: Effect; readonly lasting: boolean } {
  const { effect, lasts } = worstOf(commands.map(effectOf).map((one) => (recorded && one.keeps === "no copy" ? { ...one, effect: "reversible" } : one)));
  return { effect, lasting: lasts };
}

export const worst = (effects: readonly Effect[]): Effect => effects.reduce<Effect>((most, effect) => (EFFECTS.indexOf(effect) > EFFECTS.indexOf(most) ? effect : most), "none");
