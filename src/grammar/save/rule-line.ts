import type { Command, CommandProgram } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { interpret } from "../command/interpret.js";
import { joined, quoted, sticky, type Word } from "../command/word.js";
import { leaf, runAt } from "../parsimmon.js";

/** `iptables-restore` 1.8 (`iptables/xshared.h`: MAX_ARGC) takes no more words. */
const WORDS_MOST = 255;
/** `iptables-restore` reads lines of at most 10240 bytes. */
const LENGTH_MOST = 10_240;

const run = sticky("a word", /[^\s"'`]+/y);
const stray = sticky("a quote", /["'`]/y);
const QUOTED = [quoted, stray], RUN = [run];
const parts = joined("a word", (first) => ("'\"`".includes(first) ? QUOTED : RUN));

/** A word of a rule file: quotes and blanks mean something, what else is special to a shell does not. */
const ruleWord = leaf<Word>("a word", (text, at) => {
  const found = runAt(parts, text, at);
  return found.ok ? { end: found.end, value: { text: found.value, start: at, end: found.end } } : undefined;
});

const PROGRAMS: Readonly<Record<Family, CommandProgram>> = { ip: "iptables", ip6: "ip6tables", arp: "arptables", bridge: "ebtables" };
const BLANKS = /[ \t]*/y;

/** Reads the rule that begins at `at`, as rule files and `iptables -S` write it: a command without its program, to the end of the line. */
export function parseRuleLine(text: string, at: number, table: string, family: Family = "ip"): Command | undefined {
  const newline = text.indexOf("\n", at);
  const end = Math.min(newline < 0 ? text.length : newline, at + LENGTH_MOST);
  const line = text.slice(0, end);
  const words: Word[] = [];
  for (let i = at; words.length < WORDS_MOST; ) {
    BLANKS.lastIndex = i;
    BLANKS.test(line);
    const found = runAt(ruleWord, line, BLANKS.lastIndex);
    if (!found.ok) break;
    words.push(found.value);
    i = found.end;
  }
  const first = words[0];
  if (first === undefined || !/^-{1,2}[A-Za-z]/.test(first.text)) return undefined;
  const behind = words.at(-1)!.end;
  const program = PROGRAMS[family];
  return { program, ...interpret(program, words, "", 0).meaning, table, text: text.slice(first.start, behind), span: { start: first.start, end: behind } };
}
