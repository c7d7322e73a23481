import { runnable } from "../escape/command.js";
import { checkOf } from "../edit/rule.js";
import { isLook } from "../knowledge/effects/index.js";
import type { Line } from "../edit/line.js";
import { perObject } from "../knowledge/per-object.js";
import { ARE_LOADED } from "../rules/modules.js";
import type { Place } from "../model/place.js";
import type { Command, Look } from "../model/report.js";
import type { RuleRemedy } from "../model/rule.js";
import { commandsOf, type Ground } from "./command.js";
import { tryRefused } from "./refused.js";
import { fillSentence } from "./slots.js";

/**
 * The remedy's checks, and what it says to look at. What only prints is no check; where a remedy has no other, and the text shows the refused command,
 * that command tried where it harms nobody is one.
 */
export function checksOf(remedy: RuleRemedy, ground: Ground, place: Place): { readonly check: readonly Command[]; readonly look: readonly Look[] } {
  const { filling, refused } = ground;
  const check = commandsOf(remedy.check, remedy.where, ground).filter(({ argv }) => !isLook(argv));
  const look = (remedy.look ?? []).flatMap((one) =>
    commandsOf([one.command], remedy.where, ground).map((command) => ({ command, for: fillSentence(one.for, filling) })));
  // A command that is typed otherwise is not proven by the one that was refused.
  const edited = remedy.commands.some((command) => "again" in command);
  // What only looks cures nothing that could be tried again.
  const looksOnly = remedy.effect === "none" && remedy.check.length === 0;
  if (check.some(({ open }) => open === undefined) || edited || looksOnly) return { check, look };
  const argv = refused === undefined ? undefined : triedAgain(refused);
  if (argv !== undefined) return { check: [runnable(place, argv)], look };
  const loaded = commandsOf(remedy.commands, remedy.where, ground).flatMap(({ where, argv: words, open }) => (open === undefined ? areThere(where, words) : []));
  return { check: loaded.length > 0 ? loaded : check, look };
}

/** The same for each remedy of a diagnosis. */
const triedAgain = perObject((refused: Line): readonly string[] | undefined => tryRefused(refused) ?? checkOf(refused));

/** Of modules that are loaded: each is there then. For texts that show no command that could be tried. */
function areThere(where: Place, [program, ...words]: readonly string[]): readonly Command[] {
  const modules = words.filter((word) => !word.startsWith("-"));
  const all = modules.length === 1 || (modules.length > 1 && words.includes("-a"));
  return program === "modprobe" && all ? [runnable(where, ["sh", "-c", ARE_LOADED, "sh", ...modules])] : [];
}
