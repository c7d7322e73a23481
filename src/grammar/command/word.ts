import type Parsimmon from "parsimmon";
import { leaf, runAt } from "../parsimmon.js";

/** A shell word: what the program sees, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One part of a word; the shell joins parts that touch. */
export type Part = Parsimmon.Parser<string>;

export function sticky(expected: string, pattern: RegExp, value: (found: string) => string = (found) => found): Part {
  return leaf(expected, (text, at) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    return found === undefined ? undefined : { end: at + found.length, value: value(found) };
  });
}

const isBlank = (char: string | undefined): boolean => char === " " || char === "\t";
const isBreak = (char: string | undefined): boolean => char === undefined || isBlank(char) || char === "\n" || char === "\r";
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\d]/u.test(char);
/** What may follow a closing quote: the word's end, or punctuation of the text around. */
const endsQuote = (char: string | undefined): boolean => isBreak(char) || ";|&)]},:.<>".includes(char!);

/** First and last offset of the word that ends before `at`. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 256 && !isBreak(text[start - 1])) start--;
  return start;
}

/** True where the word before `at` is an option that may want a value. */
function followsOption(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && isBlank(text[end - 1])) end--;
  return text[wordStart(text, end)] === "-";
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

/**
 * Where the quote opened at `at` closes, or -1. All kinds of quotes may have been written as `'`, so an apostrophe between letters
 * closes nothing as long as a better place follows on the line; `` `nat' `` is a pair.
 */
function closingQuote(text: string, at: number): number {
  const open = text[at]!;
  const end = lineEnd(text, at);
  let first = -1;
  for (let i = at + 1; i < end; i++) {
    const char = text[i]!;
    if (char === "\\" && open !== "'") { i++; continue; }
    if (char !== open && !(open === "`" && char === "'")) continue;
    if (open !== "'" || !isLetter(text[i - 1]) || !isLetter(text[i + 1])) return first >= 0 && !endsQuote(text[i + 1]) ? first : i;
    if (first < 0) first = i;
  }
  return first;
}

/** Whether what may close the quote at `at` stands before the next blank. */
function hasQuoteInWord(text: string, at: number): boolean {
  const open = text[at];
  for (let i = at + 1; !isBreak(text[i]); i++) if (text[i] === open || (open === "`" && text[i] === "'")) return true;
  return false;
}

const unescaped = (body: string): string => body.replace(/\\(?:\r?\n|(["\\$`]))/g, "$1");

/**
 * A quoted part. A quote that cannot be an opening one is where a text around the command goes on (`'iptables -N x' failed`): no part, the command ends.
 */
export const quoted = leaf<string>("a quoted word", (text, at) => {
  const open = text[at];
  if (open !== "'" && open !== '"' && open !== "`") return undefined;
  const before = text[at - 1];
  const opens = isBreak(before) || "=,!$([{:".includes(before!);
  // Within a word one closes in that word or not at all: `can't` need not be looked for to the line's end.
  if (!opens && !hasQuoteInWord(text, at)) return undefined;
  const close = closingQuote(text, at);
  if (!opens) {
    // Two in a row are Markdown's, or the end of two quotations.
    if (close < 0 || (close === at + 1 && isBreak(text[close + 1]))) return undefined;
    for (let i = at + 1; i < close; i++) if (isBreak(text[i])) return undefined;
  } else if (isBreak(text[at + 1])) {
    // An empty string whose two quotes became one, or the end of a quotation.
    if (!followsOption(text, at) && isBreak(before)) return undefined;
    const rest = /[ \t]+(.?)(.?)/y;
    rest.lastIndex = at + 1;
    const found = rest.exec(text);
    if (open === "'" && found !== null && (found[1] === "!" || (found[1] === "-" && /[-A-Za-z]/.test(found[2]!)))) return { end: at + 1, value: "" };
    if (close < 0) return undefined;
  }
  if (close < 0) return { end: at + 1, value: "" };
  const body = text.slice(at + 1, close);
  if (open === '"') return { end: close + 1, value: unescaped(body) };
  return { end: close + 1, value: open === "`" && text[close] === "`" ? `\`${body}\`` : body };
});

/** `$(…)` and `${…}` with what nests in them; left as they are. */
const substitution = leaf<string>("a substitution", (text, at) => {
  if (text[at] !== "$") return undefined;
  const open = text[at + 1];
  if (open !== "(" && open !== "{") return undefined;
  const close = open === "(" ? ")" : "}";
  const end = lineEnd(text, at);
  for (let i = at + 2, depth = 1; i < end; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return { end: i + 1, value: text.slice(at, i + 1) };
  }
  return undefined;
});

const escape = sticky("an escape", /\\[^\r\n]/y, (found) => found.slice(1));
/** `<IP>` in instructions is a word to fill in, no redirection; `<br>` is neither. */
const PLACEHOLDER = /<(?!(?:br|[pbi]|tt|pre|code|div|span|li|td|tr)>)[A-Za-z][\w .-]{0,30}>/y;
const placeholder = sticky("a placeholder", PLACEHOLDER);
const bracketed = sticky("brackets", /\[[^\s[\](){}'"`]{0,80}\]|\{[^\s[\](){}'"`]{0,80}\}/y);
const parenthesised = leaf<string>("parentheses", (text, at) => {
  if (isBreak(text[at - 1])) return undefined;
  const found = /\([^\s()'"`]{0,80}\)/y;
  found.lastIndex = at;
  const value = found.exec(text)?.[0];
  return value === undefined ? undefined : { end: at + value.length, value };
});

const RUN = /[^\s'"`\\$<>|;&()[\]{}:.,#]+/y;

/** Characters without a meaning to the shell. A colon, full stop or comma that belongs to the text around is none of them. */
const plain = leaf<string>("a word", (text, at) => {
  let end = at;
  for (;;) {
    RUN.lastIndex = end;
    const run = RUN.exec(text);
    if (run !== null) end += run[0].length;
    const char = text[end];
    const taken = char !== undefined && ((char === "#" && !isBreak(text[end - 1])) || ((char === ":" || char === "." || char === ",") && !endsSentence(text, end)));
    if (!taken) break;
    end++;
  }
  return end === at ? undefined : { end, value: text.slice(at, end) };
});

/** True where punctuation ends the command: `… -i docker0: iptables: No chain`, `… -t nat -L, then`, `… -j DROP.` */
function endsSentence(text: string, at: number): boolean {
  if (!isBreak(text[at + 1])) return false;
  let next = at + 1;
  while (isBlank(text[next])) next++;
  const following = text[next];
  const ends = following === undefined || following === "\n" || following === "\r";
  switch (text[at]) {
    case ":": {
      if (following === "-" || following === "!" || following === "\\") return false;
      if (withinComment(text, at)) return SAYS.test(text.slice(next, next + 40));
      return !(ends && (text[at - 1] === ":" || /^\d+$/.test(text.slice(wordStart(text, at), at))));
    }
    case ".": return ends || /[A-Z]/.test(following);
    default: return text[wordStart(text, at)] === "-";
  }
}

/** A comment whose quotes an echo left out: `--comment dnat name: "podman" id: "1f" -j CNI-DN`. */
const withinComment = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.startsWith("--comment ", before.search(/(?<!\S)-\S*(?:[ \t]+(?!-)\S+)*$/));
};
/** How a message begins behind a command. */
const SAYS = /^(?:[\w./-]{0,20}\/)?(?:ip6?tables|ebtables|arptables|nft|xtables|exit|error|failed|no |unable|can|bad )/i;

const dollar = sticky("a dollar sign", /\$/y);
const opener = sticky("an opening bracket", /[[{]/y);

/** Parsers by the character a part begins with: `Parsimmon.alt` would collect what all the others expected, for each word. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  "'": [quoted], '"': [quoted], "`": [quoted], "$": [substitution, dollar], "\\": [escape], "[": [bracketed, opener], "{": [bracketed, opener], "<": [placeholder], "(": [parenthesised],
};
const PLAIN: readonly Part[] = [plain];

/** Parts that touch, read with the first parser that fits. */
export function joined(expected: string, partsAt: (first: string) => readonly Part[]): Part {
  return leaf(expected, (text, at) => {
    let end = at, value = "";
    while (end < text.length && !isBreak(text[end])) {
      let taken = false;
      for (const part of partsAt(text[end]!)) {
        const found = runAt(part, text, end);
        if (!found.ok) continue;
        value += found.value;
        end = found.end;
        taken = true;
        break;
      }
      if (!taken) break;
    }
    return end === at ? undefined : { end, value };
  });
}

const parts = joined("a word", (first) => PARTS[first] ?? PLAIN);

/** A redirection of a numbered stream is no word of the command. */
const REDIRECTION = /\d?(?:[<>]|&>)/y;

/** A shell word. Fails where the command ends. */
export const word = leaf<Word>("a word", (text, at) => {
  REDIRECTION.lastIndex = at;
  PLACEHOLDER.lastIndex = at;
  if (text[at] === "#" || (REDIRECTION.test(text) && !PLACEHOLDER.test(text))) return undefined;
  const found = runAt(parts, text, at);
  return found.ok ? { end: found.end, value: { text: found.value, start: at, end: found.end } } : undefined;
});
