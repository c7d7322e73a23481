import { readTyped } from "../grammar/command/typed.js";
import { baseName } from "../edit/line.js";
import type { TypedCommand } from "../model/command.js";

/** How far from a message its command is looked for. Long outputs stand between others. */
const REACH_BEFORE = 6000, REACH_BEHIND = 1500;

const PROGRAM = /(?<![\w.@-])(?:[\w.~-]{0,40}\/){0,8}(?:(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?(?:-restore|-save)?|ipset|conntrack|nfct|nfacct|ipvsadm|sysctl)(?![\w.@/-])/g;
/** What a program's own words go on with behind its name, and no command does. */
const SPEAKS = /^(?:[ \t]+v\d|[:'"`)]|[ \t]*(?:who\?|\())/;
/** "Try `iptables -h' or 'iptables --help' for more information." */
const ADVICE = /(?:(?:Try|try|or|see|use) [`'"]|[Uu]sage: )$/;

/**
 * The commands that a message at `at` may answer: those of the nearest line before it whose program fits, else the nearest behind it.
 * `fits` is asked for the name as typed, without its path.
 */
export function findTyped(text: string, at: number, fits: (program: string) => boolean): readonly TypedCommand[] {
  const from = Math.max(0, at - REACH_BEFORE);
  const before = commandsIn(text, from, at).filter(({ program }) => fits(baseName(program.text)));
  const last = before.at(-1);
  if (last !== undefined) {
    const line = text.lastIndexOf("\n", last.program.span.start - 1);
    return before.filter(({ program }) => program.span.start > line);
  }
  const behind = commandsIn(text, at, at + REACH_BEHIND).find(({ program, words }) => words.length > 0 && fits(baseName(program.text)));
  return behind === undefined ? [] : [behind];
}

/** All commands that stand before a place, as far as one looks. */
export const findAllTyped = (text: string, at: number): readonly TypedCommand[] => commandsIn(text, Math.max(0, at - REACH_BEFORE), at);

/** Commands one after the other; what stands within one is a word of it: `-m conntrack`. */
function commandsIn(text: string, from: number, to: number): readonly TypedCommand[] {
  const found: TypedCommand[] = [];
  let behind = from;
  for (const place of placesOf(text.slice(from, to))) {
    if (from + place < behind) continue;
    const typed = commandAt(text, from + place);
    if (typed === undefined) continue;
    found.push(typed);
    behind = (typed.input ?? typed.words.at(-1) ?? typed.program).span.end;
  }
  return found;
}

const PLACES_MOST = 60;

function placesOf(stretch: string): number[] {
  const places: number[] = [];
  for (const match of stretch.matchAll(PROGRAM)) {
    places.push(match.index);
    if (places.length > PLACES_MOST) places.shift();
  }
  return places;
}

function commandAt(text: string, at: number): TypedCommand | undefined {
  const typed = readTyped(text, at);
  if (typed === undefined) return undefined;
  const { text: name, span: { end } } = typed.program;
  if (SPEAKS.test(text.slice(end, end + 12)) || ADVICE.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  if (typed.words.length === 0 && typed.input === undefined) return endsLine(text, end) && startsLine(text, at) ? typed : undefined;
  return looksTyped(name, typed.words[0]?.text, text, at) ? typed : undefined;
}

const endsLine = (text: string, at: number): boolean => /^[ \t]*(?:\r?\n|$|[;&|])/.test(text.slice(at, at + 40));
const startsLine = (text: string, at: number): boolean => /(?:^|[#$>;&|(] ?|\n[ \t]*)$/.test(text.slice(Math.max(0, at - 40), at));

/** A command of its own on a line, behind a prompt or another command; within a sentence only with options. */
function looksTyped(name: string, first: string | undefined, text: string, at: number): boolean {
  if (first === undefined) return true;
  if (/^[-\u2010-\u2015\u2212]/.test(first) || first === "!") return true;
  return /ipset|nfct|nfacct|sysctl|conntrack|restore|save/.test(name) ? /^[\w./~$-]+$/.test(first) : startsLine(text, at);
}
