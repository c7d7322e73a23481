import type { Command, ExtensionUse } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { runAt } from "../parsimmon.js";
import { head, type Head } from "./program.js";
import { interpret, isCommand } from "./interpret.js";
import { readItems, readWords, type Words } from "./word-list.js";
import { commandWords } from "./worded.js";

/** A command is not read beyond. */
const LENGTH_MOST = 4096;

/**
 * Reads the command line that begins with the program's name at `at`, as typed or as another program echoed it. All quotes may have become `'`.
 * Undefined for prose about a program, and for the program's own messages. Spans count from the start of `text`.
 */
export function parseCommand(text: string, at: number): Command | undefined {
  const within = text.length > at + LENGTH_MOST ? text.slice(0, at + LENGTH_MOST) : text;
  const found = runAt(head, within, at);
  if (!found.ok) return undefined;
  if (/^['"]\s{0,4},\s{0,4}[bu]?['"]/.test(within.slice(found.end, found.end + 12))) {
    return command(within, at, found.value, readItems(within, found.end + 1), true);
  }
  const behind = wrapped(within, found.end), { program } = found.value;
  // Two words tell prose about iptables from a command: a text may name it on and on.
  if (OWN_OPTIONS.test(program) && !isCommand(program, within, readWords(within, behind, false, false, 2).words, undefined)) return undefined;
  return command(within, at, found.value, readWords(within, behind, program === "nft"), false);
}

const OWN_OPTIONS = /^(?:ip6?tables|ebtables|arptables)$/;

/** Programs in Go print `iptables command [-w 5 -N x] failed`. */
function wrapped(text: string, at: number): number {
  const words = " command [";
  return text.startsWith(words, at) ? at + words.length : at;
}

/** Reads a list of arguments as programming languages print it: `['iptables', '-t', 'nat', …]`, from its bracket or first quote on. */
export function parseArgvList(text: string, at: number): Command | undefined {
  const within = text.length > at + LENGTH_MOST ? text.slice(0, at + LENGTH_MOST) : text;
  const { words, end } = readItems(within, within[at] === "[" || within[at] === "(" ? at + 1 : at);
  const first = words[0];
  const program = first === undefined ? undefined : runAt(head, first.text, 0);
  if (first === undefined || program?.ok !== true || program.end !== first.text.length) return undefined;
  return command(within, first.start, program.value, { words: words.slice(1), end }, true);
}

function command(text: string, at: number, { program, variant }: Head, { words, end }: Words, listed: boolean): Command | undefined {
  const kept = program.includes("tables") ? words.length : commandWords(program, words);
  const taken = words.slice(0, kept);
  const meaning = isCommand(program, text, taken, listed ? undefined : end) ? interpret(program, taken, text, end) : undefined;
  if (meaning === undefined) return undefined;
  const behind = Math.max(meaning.end, kept < words.length ? taken.at(-1)!.end : end);
  return {
    program,
    ...(variant === undefined ? {} : { variant }),
    ...meaning.meaning,
    text: text.slice(at, behind),
    span: { start: at, end: behind },
  };
}

/** The value of a match's or target's option, named without its hyphens. */
export const optionValue = (use: ExtensionUse | undefined, option: string): string | undefined => use?.options.find(({ name }) => name.replace(/^-+/, "") === option)?.value;

/** The table a command works on. */
export const effectiveTable = (command: Command): string => command.table ?? "filter";

const FAMILIES: readonly (readonly [prefix: string, family: Family])[] = [["ip6tables", "ip6"], ["arptables", "arp"], ["ebtables", "bridge"]];

/** The family whose tables a command works on. */
export function familyOf({ program, words }: Command): Family {
  const fixed = FAMILIES.find(([prefix]) => program.startsWith(prefix));
  if (fixed !== undefined) return fixed[1];
  if (program === "nft") {
    const named = words.find((word) => /^(?:ip|ip6|inet|arp|bridge|netdev)$/.test(word));
    return named === "ip6" || named === "arp" || named === "bridge" ? named : "ip";
  }
  return program === "ipset" && words.some((word, index) => word === "inet6" && words[index - 1] === "family") ? "ip6" : "ip";
}
