import { SLOT_QUESTIONS } from "../knowledge/slot-questions.js";
import type { Place } from "../model/place.js";
import type { Command, OpenSlot } from "../model/report.js";
import type { RuleCommand, Slot, Word } from "../model/rule.js";
import { shellLine } from "../escape/shell.js";
import { fillWord, isFilled, slotName, type Filling } from "./slots.js";

const isSlot = (word: Word): word is Slot => typeof word !== "string";

/** A rule's command with its slots filled. Where one stays open it is a template: there is no line that could be run. */
export function commandOf(given: RuleCommand, place: Place, filling: Filling): Command {
  const { where, words } = "argv" in given ? { where: given.where, words: given.argv } : { where: place, words: given };
  const argv = words.flatMap((word) => fillWord(word, filling));
  const open = openSlots(words, filling);
  return open.length === 0 ? { where, argv, shell: shellLine(argv) } : { where, argv, open };
}

function openSlots(words: readonly Word[], filling: Filling): readonly OpenSlot[] {
  const names = new Set(words.filter(isSlot).map(({ slot }) => slot).filter((slot) => !isFilled(slot, filling)));
  return [...names].map((slot) => {
    const { text, where, argv } = SLOT_QUESTIONS[slot];
    const command: Command | undefined = argv === undefined ? undefined : { where: where ?? "host", argv, shell: shellLine(argv) };
    return {
      name: slotName(slot),
      question: { fact: slot, text, ...(where === undefined ? {} : { where }), ...(command === undefined ? {} : { command }) },
    };
  });
}
