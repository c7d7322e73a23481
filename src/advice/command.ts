import { applyEdits, type Edit } from "../edit/edit.js";
import { partNamed, partsOf, type Line } from "../edit/line.js";
import { checkOf, undoOf } from "../edit/rule.js";
import { argvOf } from "../edit/safe.js";
import { perObject } from "../knowledge/per-object.js";
import { SLOT_QUESTIONS } from "../knowledge/slot-questions.js";
import { distributionOf, initOf, installOf, serviceCommand, variantSwitchOf, type OnMachine } from "../knowledge/distributions/index.js";
import type { Software } from "../knowledge/distributions/distribution.js";
import type { Place } from "../model/place.js";
import type { Command, OpenSlot } from "../model/report.js";
import type { ByDistribution, RuleCommand, RuleEdit, Slot, SlotName, TypedAgain, Word } from "../model/rule.js";
import { runnable } from "../escape/command.js";
import { OPEN_WORD, shellLine } from "../escape/shell.js";
import { fillWord, isFilled, NOTHING_KNOWN, slotName, type Filling } from "./slots.js";

const isSlot = (word: Word): word is Slot => typeof word !== "string";

/** What commands are made from besides the rule's own words. */
export interface Ground {
  readonly filling: Filling;
  /** The command that was refused, as typed. */
  readonly refused?: Line | undefined;
  readonly distribution?: string | undefined;
}

/** The rule's words of a command as they stand without a text: of a typed one its template. */
export function templateOf(given: RuleCommand): readonly Word[] {
  if ("again" in given) return given.template;
  if ("distribution" in given) return [];
  return "argv" in given ? given.argv : given;
}

/** A rule's commands with their slots filled. Where one stays open it is a template: there is no line that could be run. */
export const commandsOf = (given: readonly RuleCommand[], place: Place, ground: Ground): readonly Command[] => given.flatMap((one): readonly Command[] => {
  if ("distribution" in one) return byDistribution(one, ground.distribution).map((argv) => runnable(place, argv));
  if (!("again" in one)) return [commandOf(one, place, ground.filling)];
  const typed = ground.refused === undefined ? undefined : typedAgain(one, ground.refused, place, ground.filling);
  return typed ?? (one.template.length === 0 ? [] : [commandOf(one.template, place, ground.filling)]);
});

/** Words of which no slot is known are the same command for every text: one object for each place, of which its effect is worked out once as well. */
const unfilled = perObject((words: readonly Word[]): { readonly slots: readonly SlotName[]; readonly at: (where: Place) => Command } => {
  const slots = words.filter(isSlot).map(({ slot }) => slot), byPlace = new Map<Place, Command>();
  const plain = words.every((word) => typeof word === "string");
  const said = plain ? { argv: words, shell: shellLine(words) } : { argv: words.flatMap((word) => fillWord(word, NOTHING_KNOWN)), open: openSlots(words, NOTHING_KNOWN) };
  const at = (where: Place): Command => {
    let command = byPlace.get(where);
    if (command === undefined) byPlace.set(where, (command = { where, ...said }));
    return command;
  };
  return { slots, at };
});

export function commandOf(given: readonly Word[] | { readonly where: Place; readonly argv: readonly Word[] }, place: Place, filling: Filling): Command {
  const { where, words } = "argv" in given ? { where: given.where, words: given.argv } : { where: place, words: given };
  const { slots, at } = unfilled(words);
  if (!slots.some((slot) => isFilled(slot, filling))) return at(where);
  const argv = words.flatMap((word) => fillWord(word, filling));
  const open = openSlots(words, filling);
  return open.length === 0 ? runnable(where, argv) : { where, argv, open };
}

/** The typed line with the edits; a list without commands where nothing takes it back or asks for it; undefined where an edit has no place in it. */
function typedAgain({ again, as }: TypedAgain, refused: Line, where: Place, filling: Filling): readonly Command[] | undefined {
  const edits = again.filter((edit) => edit.do !== "without-option" || partNamed(partsOf(refused).parts, edit.option) !== undefined).flatMap((edit) => editsOf(edit, refused, filling));
  if (edits.some((edit) => edit === undefined)) return undefined;
  const line = applyEdits(refused, edits as readonly Edit[]);
  if (line === undefined) return undefined;
  const open = openSlots(again.flatMap((edit) => ("to" in edit ? [edit.to] : "words" in edit ? edit.words : [])), filling);
  if (as !== undefined) {
    const argv = open.length > 0 ? undefined : as === "check" ? checkOf(line) : undoOf(line);
    return argv === undefined ? [] : [runnable(where, argv)];
  }
  if (open.length > 0) return [{ where, argv: [...line.prefix, line.program, ...line.words], open }];
  const argv = argvOf(line);
  return argv === undefined ? undefined : [runnable(where, argv)];
}

/** One that has no place in the line is undefined. */
function editsOf(edit: RuleEdit, line: Line, filling: Filling): readonly (Edit | undefined)[] {
  return edit.do === "lower" ? lowered(edit, line) : [editOf(edit, line, filling)];
}

function editOf(edit: Exclude<RuleEdit, { readonly do: "lower" }>, line: Line, filling: Filling): Edit | undefined {
  const { words } = line;
  const one = (word: Word): string => fillWord(word, filling)[0]!;
  switch (edit.do) {
    case "behind-program": return edit.words[0] === "-w" ? waitingOf(line, edit.words.map(one)) : { do: edit.do, words: edit.words.flatMap((word) => fillWord(word, filling)) };
    case "behind-chain": case "append": return { do: edit.do, words: edit.words.flatMap((word) => fillWord(word, filling)) };
    case "table": case "chain": case "target": case "program": case "number": return { do: edit.do, to: one(edit.to) };
    case "rename-option": return edit;
    case "value": {
      const value = valueOf(line, edit.option);
      return value === undefined || value === edit.to || !isAdded(line) ? undefined : edit;
    }
    case "multiport": {
      const ports = valueOf(line, edit.option);
      return ports === undefined ? undefined : { do: "multiport", option: edit.option, ports };
    }
    case "without-option": return { do: "remove-option", option: edit.option };
    case "word": {
      const from = filling.values(edit.from)[0], at = from === undefined ? -1 : words.lastIndexOf(from);
      return at < 0 ? undefined : { do: "replace-words", from: at, to: at, words: edit.keep === true ? [words[at]!, one(edit.to)] : [one(edit.to)] };
    }
    case "missing-value": {
      const taken = filling.values("said")[0], empty = words.indexOf("");
      if (taken?.startsWith("-") !== true) return empty < 0 ? undefined : { do: "replace-words", from: empty, to: empty, words: [one(edit.to)] };
      // The first one: another may stand in its own place further on.
      const at = words.indexOf(taken);
      return at < 0 ? undefined : { do: "replace-words", from: at, to: at, words: [one(edit.to), taken] };
    }
  }
}

/** Of two `-w` the last one counts: one that is there gets the new number; one without a number waits for ever by now. */
function waitingOf(line: Line, words: readonly string[]): Edit | undefined {
  const there = partNamed(partsOf(line).parts, "-w");
  if (there === undefined) return { do: "behind-program", words };
  return there.values[0] === undefined || words[1] === undefined ? undefined : { do: "value", option: there.name, to: words[1] };
}

const valueOf = (line: Line, option: string): string | undefined => partNamed(partsOf(line).parts, option)?.values[0]?.text;
const isAdded = (line: Line): boolean => ["append", "insert"].includes(partsOf(line).meaning.operation);
const NUMBER = /^\d{1,9}$/;

/** The number, and what goes along with it; undefined where it is taken as it is, or is none. */
function lowered({ option, most, alongside }: Extract<RuleEdit, { readonly do: "lower" }>, line: Line): readonly (Edit | undefined)[] {
  const typed = valueOf(line, option), other = alongside === undefined ? undefined : valueOf(line, alongside);
  if (typed === undefined || !NUMBER.test(typed) || Number(typed) <= most || !isAdded(line)) return [undefined];
  const own: Edit = { do: "value", option, to: String(most) };
  if (alongside === undefined || other === undefined || !NUMBER.test(other)) return [own];
  return [own, { do: "value", option: alongside, to: String(Math.max(1, Math.round((Number(other) * most) / Number(typed)))) }];
}

/** Nothing where the distribution is not known, or its releases differ. */
function byDistribution(given: ByDistribution, told: string | undefined): readonly (readonly string[])[] {
  const machine: OnMachine | undefined = told === undefined ? undefined : distributionOf(told);
  if (machine === undefined) return [];
  switch (given.distribution) {
    case "install": {
      const install = installOf(machine, given.software as Software);
      return install === undefined || install.argv.length === 0 || install.argv.some((word) => OPEN_WORD.test(word)) ? [] : [install.argv];
    }
    case "variant": {
      const ways = variantSwitchOf(machine)?.[given.to === "legacy" ? "toLegacy" : "toNft"] ?? [];
      return ways.map(({ argv }) => argv);
    }
    case "service": {
      const init = initOf(machine), argv = init === undefined ? undefined : serviceCommand(init, given.verb, given.service);
      return argv === undefined ? [] : [argv];
    }
  }
}

function openSlots(words: readonly Word[], filling: Filling): readonly OpenSlot[] {
  const names = new Set(words.filter(isSlot).map(({ slot }) => slot).filter((slot) => !isFilled(slot, filling)));
  return [...names].map((slot) => {
    const { text, where, argv } = SLOT_QUESTIONS[slot];
    const command: Command | undefined = argv === undefined ? undefined : runnable(where ?? "host", argv);
    return {
      name: slotName(slot),
      question: { fact: slot, text, ...(where === undefined ? {} : { where }), ...(command === undefined ? {} : { command }) },
    };
  });
}
