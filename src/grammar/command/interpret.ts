import type { CommandProgram } from "../../model/command.js";
import { runAt } from "../parsimmon.js";
import { ARP_BASE, BRIDGE_BASE, IP_BASE, RESTORE_BASE, SAVE_BASE } from "./base-options.js";
import { ARP_OPTIONS, BRIDGE_OPTIONS, IP_OPTIONS } from "./extension-options.js";
import { readOptions, type Meaning } from "./options.js";
import { word, type Word } from "./word.js";

export interface Interpreted {
  readonly meaning: Meaning;
  readonly end: number;
}

const isRestore = (program: CommandProgram): boolean => program.endsWith("-restore");
const isSave = (program: CommandProgram): boolean => program.endsWith("-save");

/** A short option the program has, a lone letter it may not have, any long one; a word processor may have made its hyphens dashes. */
const OPTION = /^(?:--[A-Za-z]|-[ACDRILSMFZNXEPVhopsdjivwWntmxcg46f]|-[A-Za-z]$|[–—−]{1,2}[A-Za-z])/;
/** What a command line goes on with when its program was given no words. */
const ENDS = /[ \t]*(?:$|[\r\n;|&)`]|\d?[<>])/y;

/** Tells a command from prose: iptables wants an option first (or a variable that holds one), the others their own words. `end` is where the words of a command line end. */
export function isCommand(program: CommandProgram, text: string, words: readonly Word[], end: number | undefined): boolean {
  const [first, second] = words;
  if (isRestore(program) || isSave(program)) {
    if (first === undefined) return end === undefined || endsAt(text, end);
    return OPTION.test(first.text) || (isRestore(program) && words.length === 1 && /[/.$~]/.test(first.text) && (end === undefined || endsAt(text, first.end)));
  }
  if (!program.includes("tables")) return first !== undefined;
  if (first === undefined) return false;
  if (OPTION.test(first.text) || first.text === "!") return true;
  return second !== undefined && OPTION.test(second.text) && (/^[$<]/.test(first.text) || /^[A-Z]{2}[\w-]*$/.test(first.text) || first.text === "");
}

function endsAt(text: string, at: number): boolean {
  ENDS.lastIndex = at;
  return ENDS.test(text);
}

/** What the words mean to the program. */
export function interpret(program: CommandProgram, words: readonly Word[], text: string, end: number): Interpreted {
  if (isRestore(program)) {
    const file = redirectedFrom(text, end);
    const meaning = readOptions(words, RESTORE_BASE, undefined, "restore");
    return { meaning: file === undefined ? meaning : { ...meaning, words: [...meaning.words, file.text] }, end: file?.end ?? end };
  }
  if (isSave(program)) return { meaning: readOptions(words, SAVE_BASE, undefined, "save"), end };
  if (program.startsWith("ip6tables") || program.startsWith("iptables")) return { meaning: readOptions(words, IP_BASE, IP_OPTIONS), end };
  if (program.startsWith("ebtables")) return { meaning: readOptions(words, BRIDGE_BASE, BRIDGE_OPTIONS), end };
  if (program.startsWith("arptables")) return { meaning: readOptions(words, ARP_BASE, ARP_OPTIONS), end };
  return { meaning: { operation: "other", matches: [], goto: false, options: [], words: words.map((one) => one.text) }, end: 0 };
}

const FROM = /[ \t]*<[ \t]*(?![<(])/y;

/** `iptables-restore < rules` reads its file from there. */
function redirectedFrom(text: string, at: number): Word | undefined {
  FROM.lastIndex = at;
  const found = FROM.exec(text);
  if (found === null) return undefined;
  const file = runAt(word, text, at + found[0].length);
  return file.ok ? file.value : undefined;
}
