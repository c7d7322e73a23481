import type { CommandPart, CommandProgram } from "../../model/command.js";
import { ARP_BASE, BRIDGE_BASE, IP_BASE, RESTORE_BASE, SAVE_BASE } from "./base-options.js";
import { ARP_OPTIONS, BRIDGE_OPTIONS, IP_OPTIONS } from "./extension-options.js";
import { readOptions, type Meaning, type ReadPart } from "./options.js";
import type { Word } from "./word.js";

/** What the words of a command mean, and what each of them is there for. */
export interface CommandParts {
  readonly meaning: Meaning;
  readonly parts: readonly CommandPart[];
}

/** Reads the words behind a program's name. Programs whose language is no options (ipset, nft, sysctl) have no parts. */
export function readParts(program: CommandProgram, words: readonly string[]): CommandParts {
  const placed = placedWords(words);
  const parts: CommandPart[] = [];
  const note = (part: ReadPart): void => void parts.push(placedPart(part, placed));
  const meaning = read(program, placed, note);
  return { meaning, parts: parts.sort((a, b) => a.at - b.at) };
}

function read(program: CommandProgram, words: readonly Word[], note: (part: ReadPart) => void): Meaning {
  if (program.endsWith("-restore")) return readOptions(words, RESTORE_BASE, undefined, "restore", note);
  if (program.endsWith("-save")) return readOptions(words, SAVE_BASE, undefined, "save", note);
  if (program === "iptables" || program === "ip6tables") return readOptions(words, IP_BASE, IP_OPTIONS, "other", note);
  if (program === "ebtables") return readOptions(words, BRIDGE_BASE, BRIDGE_OPTIONS, "other", note);
  if (program === "arptables") return readOptions(words, ARP_BASE, ARP_OPTIONS, "other", note);
  return { operation: "other", matches: [], goto: false, options: [], words: words.map(({ text }) => text) };
}

/** Words one behind the other, each with a place of its own. */
function placedWords(words: readonly string[]): readonly Word[] {
  let start = 0;
  return words.map((text) => {
    const word = { text, start, end: start + text.length };
    start = word.end + 1;
    return word;
  });
}

function placedPart({ role, name, word, values, negation, owner, implied }: ReadPart, words: readonly Word[]): CommandPart {
  const at = indexOf(word.start, words);
  return {
    role, name, at,
    values: values.map((value) => {
      const index = indexOf(value.start, words);
      return { text: value.text, at: index, inside: index === at };
    }),
    ...(negation === undefined ? {} : { negation: negationOf(negation, at, words) }),
    ...(owner === undefined ? {} : { owner }),
    ...(implied === true ? { implied } : {}),
  };
}

function negationOf(negation: Word, option: number, words: readonly Word[]): { readonly at: number; readonly behind: boolean } {
  const at = indexOf(negation.start, words);
  return { at, behind: at > option };
}

/** The word in which a place lies. A command has few words. */
function indexOf(place: number, words: readonly Word[]): number {
  let low = 0, high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (words[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
