import { before, firstSaid, type Said } from "../discourse/said.js";
import type { CueHit } from "../discourse/cues.js";
import { errnoOfText } from "../knowledge/errno.js";
import { SIGNS, type Sign } from "../knowledge/program-signs.js";
import type { Cue } from "../lexicon/cue.js";
import { MACHINE_CUES } from "../lexicon/index.js";
import { NOT_YET } from "../lexicon/state/cured-by.js";
import type { Fact } from "../model/fact.js";
import type { Span } from "../model/text.js";

/** What programs' words tell of the machine, each of which is certain, and what people's words let assume. */
export function signFacts(head: string, said: Said): readonly Fact[] {
  // Most words stand in no text; to look for them so costs nothing.
  const words = head.toLowerCase().replace(/[\s>|]+/g, " ");
  const facts: Fact[] = [];
  for (const { certain, cues, uncertain } of TELLING) {
    const fact = firstSign(certain, words, head) ?? firstCue(cues, said) ?? firstSign(uncertain, words, head);
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}

const groupedBy = <Item>(items: readonly Item[], factOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(factOf(item), [...(groups.get(factOf(item)) ?? []), item]);
  return groups;
};
const CERTAIN_BY_FACT = groupedBy(SIGNS.filter(({ certain }) => certain), ({ fact }) => fact);
const UNCERTAIN_BY_FACT = groupedBy(SIGNS.filter(({ certain }) => !certain), ({ fact }) => fact);
const CUES_BY_FACT = groupedBy(MACHINE_CUES, ({ sets }) => sets!.fact);
/** What tells of each fact. */
const TELLING = [...new Set([...SIGNS.map(({ fact }) => fact), ...CUES_BY_FACT.keys()])]
  .map((fact) => ({ certain: CERTAIN_BY_FACT.get(fact), cues: CUES_BY_FACT.get(fact), uncertain: UNCERTAIN_BY_FACT.get(fact) }));

/** Of all signs for one fact the one that stands first in the table counts: `lxc container` tells both what it is and where. */
function firstSign(signs: readonly Sign[] | undefined, words: string, head: string): Fact | undefined {
  for (const sign of signs ?? []) {
    const span = words.includes(sign.word) ? placeOf(sign, head) : undefined;
    if (span === undefined) continue;
    const { fact: name, value, certain, word } = sign;
    return certain ? { name, value, state: "seen", source: "text", span } : { name, value, state: "assumed", source: "assumption", because: `the text speaks of ${word}`, span };
  }
  return undefined;
}

function firstCue(cues: readonly Cue[] | undefined, said: Said): Fact | undefined {
  for (const cue of cues ?? []) {
    // "must be run as root" is no root.
    const hit = ABOUT_MACHINES.has(cue.sets!.fact) ? firstSaid(said, cue) : said.hits(cue).find(({ first }) => cue.sets!.fact !== "user" || !before(said, NOT_YET, first, NOT_YET_REACH));
    if (hit !== undefined) return toldFact(cue, hit, said);
  }
  return undefined;
}

function toldFact(cue: Cue, { first, last, start, end }: CueHit, said: Said): Fact {
  const words = said.words.slice(first, last + 1).map(({ word }) => word).join(" ");
  return { name: cue.sets!.fact, value: cue.sets!.value, state: "assumed", source: "assumption", because: `the text speaks of ${words}`, span: { start, end }, claim: true };
}

const NOT_YET_REACH = 4;

/** Facts that people deny of a machine: `a KVM guest, not OpenVZ`. */
const ABOUT_MACHINES: ReadonlySet<string> = new Set(["platform", "place", "containerRights", "kernelBuild"]);

/** Behind a line feed of JSON or rsyslog a word begins as well. */
const BEGINNING = "(?:(?<![a-z0-9])|(?<=\\\\[nt]|#01[12]))";
/** Other words begin so: ferme, Leder, leading. */
const SHORT_WORD = /^[a-z]{3,5}$/;
/** `--netfilter` is vzctl's, `--netfilter-mode` is Tailscale's. */
const OPTION_END = "(?![\\w-])";
const patterns = new Map<string, RegExp>();

/** Where the word stands, at a word's beginning, over quote marks and line breaks. */
function placeOf({ word }: Sign, text: string): Span | undefined {
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    const source = word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/ /g, "[\\s>|]{1,6}");
    patterns.set(word, (pattern = new RegExp(BEGINNING + source + (SHORT_WORD.test(word) ? "(?![a-z])" : word.startsWith("--") ? OPTION_END : ""), "gi")));
  }
  // One pattern for each word, kept: `matchAll` would make another of it each time.
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (!saidAbsent(text, found.index)) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** `grep: /proc/user_beancounters: No such file or directory` tells that this is none. */
function saidAbsent(text: string, at: number): boolean {
  const behind = /^[\w./-]{1,80}['"’]?: ([^.'"\n]{4,60})/.exec(text.slice(at, at + 150));
  return behind !== null && errnoOfText(behind[1]!) === "ENOENT";
}
