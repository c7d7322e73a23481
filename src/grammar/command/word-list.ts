import { runAt } from "../parsimmon.js";
import { word, type Word } from "./word.js";

export interface Words {
  readonly words: readonly Word[];
  readonly end: number;
}

const WORDS_MOST = 400;
const BLANKS = /(?:[ \t]|\\[ \t]*\r?\n)+/y;

/** What programs say behind a command they echo: `iptables -X f2b -- stderr:`, `… returned 100`, `… failed: exit status 1`, `… iptables v1.8.2: …`. */
const AFTERWORDS = /[=-]>|(?:ip6?tables|[ae]\w{2}tables)[a-z-]{0,20}(?::|[ \t]+v\d)|returned (?:non-zero|-?\d)|exit(?:ed)? (?:status|code|with)|\(?exit |-- (?:stdout|stderr|returned|failed|killed)\b|failed(?:[:.,;]|[ \t]*$|[ \t]+(?:with|to|on|for|due)\b)/imy;

/** Reads words until the command ends, over a line break where its line was broken for length. `alone`: no sentence goes on behind it. In nft's own language braces are words, and so are `;` and `:` between them. */
export function readWords(text: string, at: number, braces = false, alone = false, most = WORDS_MOST): Words {
  const words: Word[] = [];
  let end = at, depth = 0;
  while (words.length < most) {
    BLANKS.lastIndex = end;
    const blanks = BLANKS.exec(text)?.[0].length ?? (braces ? undefined : wrapAt(text, end, words));
    if (blanks === undefined && (words.length > 0 || text[end - 1] !== "[")) break;
    const start = end + (blanks ?? 0);
    AFTERWORDS.lastIndex = start;
    if (words.length > 0 && !words.at(-1)!.text.startsWith("-") && AFTERWORDS.test(text)) break;
    const sign = text[start];
    if (braces && (sign === "{" || (depth > 0 && (sign === "}" || sign === ";" || sign === ":")))) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      words.push({ text: sign, start, end: start + 1 });
      end = start + 1;
      continue;
    }
    const found = runAt(word, text, start);
    if (!found.ok || (!braces && !alone && isProse(found.value, words.at(-1)) && !goesOn(text, start, words))) break;
    words.push(found.value);
    end = found.end;
    if (braces && /^[{}]$/.test(found.value.text)) depth += found.value.text === "{" ? 1 : -1;
    if (!braces && endsCommand(text, end) && wrapAt(text, end, words) === undefined) break;
  }
  return { words, end };
}

/** A line of this length may have been broken by a mail program; commands are rarely broken by hand without a backslash. */
const BROKEN_AT_LEAST = 24;
/** What only the middle of a command begins with; `-A` and the like begin the next line of a rule file. */
const OPTION_NEXT = /[ \t]?\r?\n[ \t]*(?=--[a-z][a-z-]{2,}[ =]|-[jmpsdgio] \S)/y;
const VALUE_NEXT = /[ \t]?\r?\n[ \t]*(?=[\w./:,-]{1,60} --?[a-z])/y;

/** The length of the line break behind `end` where the command goes on in the next line. */
function wrapAt(text: string, end: number, words: readonly Word[]): number | undefined {
  const last = words.at(-1);
  if (last === undefined || end - Math.max(0, text.lastIndexOf("\n", end - 1)) < BROKEN_AT_LEAST) return undefined;
  const pattern = last.text.startsWith("-") && !WANTS_NOTHING.test(last.text) ? VALUE_NEXT : OPTION_NEXT;
  pattern.lastIndex = end;
  return pattern.exec(text)?.[0].length;
}

/** Words with which a sentence goes on behind a command it holds. */
const PROSE = new Set("and or but then gives gave says said the is are was were which that this it returned fails failed works worked to for in on with without when if because so after before as from does doesn't do not i we you und oder aber et ou y o …".split(" "));
/** Options behind which a word may be missing. */
const WANTS_NOTHING = /^-[A-Za-z]*[LSFZXnvxwhV]$|^--(?:list|list-rules|flush|zero|delete-chain|numeric|verbose|exact|line-numbers|wait|help|version)$/;

/** True for a word of the sentence around: one of prose that no option wants. */
function isProse(found: Word, before: Word | undefined): boolean {
  if (found.end - found.start !== found.text.length || !PROSE.has(found.text.toLowerCase())) return false;
  return before === undefined || !before.text.startsWith("-") || WANTS_NOTHING.test(before.text);
}

/** Programs log their words joined by blanks: behind `--comment` they are the comment's, as long as the rule goes on in the line. */
function goesOn(text: string, at: number, words: readonly Word[]): boolean {
  const option = words.findLast((one) => one.text.startsWith("-"))?.text;
  return (option === "--comment" || option === "--log-prefix") && JUMPS.test(text.slice(at, at + COMMENT_MOST));
}
/** The kernel takes 256 characters. */
const COMMENT_MOST = 256;
const JUMPS = /^[^\n]*? -[jg] [A-Za-z]/;

/** Anything but a blank right behind a word is no word of the command. */
const endsCommand = (text: string, at: number): boolean => {
  BLANKS.lastIndex = at;
  return !BLANKS.test(text);
};

const ITEM = /\s{0,200}(?:,\s{0,200})?[bu]?(['"])/y;
const ITEMS_MOST = WORDS_MOST;

/**
 * Reads a list of arguments as Python, Ruby, JSON and ansible print it: `['iptables', '-t', 'nat']`.
 * `at` is behind the opening bracket, or at a quote.
 */
export function readItems(text: string, at: number): Words {
  const words: Word[] = [];
  let end = at;
  while (words.length < ITEMS_MOST) {
    ITEM.lastIndex = end;
    const open = ITEM.exec(text);
    if (open === null || (words.length > 0 && !open[0].includes(","))) break;
    const start = end + open[0].length;
    const close = itemEnd(text, start, open[1]!);
    if (close < 0) break;
    words.push({ text: text.slice(start, close).replace(/\\(["'\\])/g, "$1"), start, end: close });
    end = close + 1;
  }
  return { words, end };
}

/** An empty item's two quotes may have become one: `'--comment', ', '-j'`. */
function itemEnd(text: string, start: number, quote: string): number {
  if (/^\s*[,\]]/.test(text.slice(start, start + 8)) && quote === "'") return start;
  for (let i = start; i < text.length && text[i] !== "\n"; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote && /^\s*(?:[,\])}]|$)/.test(text.slice(i + 1, i + 9))) return i;
  }
  return -1;
}
