import Parsimmon from "parsimmon";
import type { Format } from "./format.js";
import { compileLiteral, isEmptyLiteral, lettersUntilCut, literalEnd, mayStandAt, type Literal } from "./literal.js";
import type { Token } from "./token.js";

/** A field found in folded text. */
export interface RawField {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
  /** What the text goes on to say where it was cut off, when there is but one such text. */
  readonly whole?: string;
}

type Part = Literal | Token;
const isToken = (part: Part): part is Token => "allowed" in part;

const BLANK = 32, LINE_FEED = 10, QUOTE = 39;

const partsOf = (form: Format): readonly Part[] => {
  const parts = form.parts.map((part, index): Part => (typeof part === "string" ? compileLiteral(index === form.parts.length - 1 && part.length > 1 ? part.replace(/\.$/, "") : part) : part));
  // A closing quote or full stop at the end is optional and would end a field before its time.
  while (parts.length > 1 && !isToken(parts.at(-1)!) && isEmptyLiteral(parts.at(-1) as Literal)) parts.pop();
  return parts;
};

/** What is there of a message whose end was cut off. */
export interface Beginning {
  /** Whole fields only. */
  readonly fields: readonly RawField[];
  /** Letters of literals that stand there, and letters that should. */
  readonly letters: number;
  readonly of: number;
}

/** Where a field ends when what follows it was cut off: at its first letters, or with the text. */
function endAtCut(next: Literal | undefined, token: Token, text: string, start: number): number | undefined {
  for (let end = start; end < text.length; end++) {
    if (next !== undefined && end > start && lettersUntilCut(next, text, end) !== undefined) return end;
    if (token.allowed[text.charCodeAt(end)] !== 1) return undefined;
  }
  return text.length;
}

/** Shorter beginnings of an error's text are not told apart. */
const KNOWN_LEAST = 8;

/** The known text that begins with a value that was cut off, when there is but one, or one that the others go on from; else the value. */
export function completed(token: Token, value: string): string {
  if (token.known === undefined || value.length < KNOWN_LEAST) return value;
  const low = value.toLowerCase();
  const known = token.known(low.charAt(0)).filter((candidate) => candidate.startsWith(low));
  const shortest = known.at(-1);
  return shortest !== undefined && shortest.length > low.length && known.every((candidate) => candidate.startsWith(shortest)) ? shortest : value;
}

/** Reads the beginning of a message at `at` in a text that ends where the message was cut off. */
export function beginningOf(form: Format): (text: string, at: number) => Beginning | undefined {
  const parts = partsOf(form);
  const literals = parts.reduce((sum, part) => sum + (isToken(part) ? 0 : part.weight), 0);
  return (text, at) => {
    const fields: RawField[] = [];
    let letters = 0, of = literals, i = at;
    for (const [index, part] of parts.entries()) {
      if (!isToken(part)) {
        const end = literalEnd(part, text, i, false);
        if (end < 0) {
          const seen = lettersUntilCut(part, text, i);
          return seen === undefined ? undefined : { fields, letters: letters + seen, of };
        }
        letters += part.weight;
        i = end;
        continue;
      }
      while (text.charCodeAt(i) === QUOTE || text.charCodeAt(i) === BLANK) i++;
      const next = parts[index + 1];
      const following = next === undefined || isToken(next) ? undefined : next;
      const behind = following === undefined ? -1 : endBefore(following, part, text, i, false, text.charCodeAt(i - 1) === QUOTE);
      const end = behind >= 0 ? behind : endAtCut(following, part, text, i);
      if (end === undefined) return undefined;
      if (end === text.length) {
        const whole = part.known === undefined ? "" : completed(part, text.slice(i, end));
        // Cut within a word or phrase, the value is still a beginning; cut before it, nobody knows that there was one.
        if (end === i) return undefined;
        if (whole.length <= end - i) return { fields: part.type === "number" || part.values !== undefined ? fields : [...fields, { token: part, start: i, end }], letters, of };
        return { fields: [...fields, { token: part, start: i, end, whole }], letters: letters + (end - i) / 2, of: of + whole.length / 2 };
      }
      const found = unbroken(part, text.slice(i, end));
      if (end === i || part.values?.has(found) === false || part.except?.has(found) === true) return undefined;
      fields.push({ token: part, start: i, end });
      // A word of a closed list was compared letter by letter.
      if (part.values !== undefined) { letters += end - i; of += end - i; }
      i = end;
    }
    return undefined;
  };
}

/** Makes the parser of a format. Each field knows the literal that follows it, so none can swallow it. */
export function compile(form: Format): Parsimmon.Parser<readonly RawField[]> {
  const parts = partsOf(form);
  const readers = parts.map((part, index): Reader => {
    const last = index === parts.length - 1;
    if (!isToken(part)) return literalReader(part, form.parts[index] as string, last, last && typeof form.parts[index] === "string");
    const next = parts[index + 1];
    return fieldReader(part, next !== undefined && !isToken(next) ? next : undefined, index + 1 === parts.length - 1);
  });
  // Most fail at their first part: one after the other by hand, they make no reply of each part, and none to be merged.
  return Parsimmon((text, at) => {
    const fields: RawField[] = [];
    let end = at;
    for (const { read, expected } of readers) {
      const behind = read(text, end, fields);
      if (behind < 0) return Parsimmon.makeFailure(~behind, expected);
      end = behind;
    }
    return Parsimmon.makeSuccess(end, fields);
  });
}

/** A part of a format. It reads from a place, notes the field that it is, and gives its end, or the complement (`~place`) of where it differs. */
interface Reader {
  readonly expected: string;
  readonly read: (text: string, at: number, fields: RawField[]) => number;
}

function literalReader(literal: Literal, source: string, last: boolean, wordEnd: boolean): Reader {
  const endsInLetter = /[a-z0-9]$/i.test(source);
  return {
    expected: source,
    read: (text, at) => {
      const end = literalEnd(literal, text, at, last);
      if (end < 0) return end;
      return wordEnd && endsInLetter && isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1)) && !nextLineAt(text, end) ? ~end : end;
    },
  };
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Where a paste lost its line feeds, the next line follows without a blank: the program's trailer, its next message, a prompt. */
const NEXT_LINE = /try '|error occurr?ed at|perhaps ip|(?:ip6?|arp|eb)tables(?:-restore)?(?::| v)|modprobe: |[a-z_][a-z0-9_-]{0,31}@[a-z0-9]/y;
function nextLineAt(text: string, at: number): boolean {
  NEXT_LINE.lastIndex = at;
  return NEXT_LINE.test(text);
}

function fieldReader(token: Token, next: Literal | undefined, nextIsLast: boolean): Reader {
  const read: Reader["read"] = (text, at, fields) => {
    let start = at;
    let quoted = text.charCodeAt(at - 1) === QUOTE;
    for (let skipped = 0; skipped < 4; skipped++, start++) {
      const code = text.charCodeAt(start);
      if (code === QUOTE) quoted = true;
      else if (code !== BLANK && (code !== LINE_FEED || token.phrase)) break;
    }
    const end = next === undefined ? (knownEnd(token, text, start) ?? openEnd(token, text, start, quoted && token.phrase)) : endBefore(next, token, text, start, nextIsLast, quoted);
    if (end <= start) return ~at;
    if (token.values !== undefined || token.except !== undefined) {
      const found = unbroken(token, text.slice(start, end));
      if (token.values?.has(found) === false || token.except?.has(found) === true) return ~at;
    }
    fields.push({ token, start, end });
    return end;
  };
  return { expected: token.description, read };
}

/** The value of a field without the line feed that a terminal put into a word: of a phrase, where that makes a known text whole. */
export function unbroken(token: Token, value: string): string {
  if (!value.includes("\n")) return value;
  const whole = value.replace("\n", "");
  const low = whole.toLowerCase();
  return !token.phrase || token.known?.(low.charAt(0)).includes(low) === true ? whole : value;
}

/**
 * The end of a field that a literal follows: the first place where that literal stands. Values in quotes end at a quote, if any fits,
 * because what follows may stand in them too (`1024:70000': …`); and only where no place fits with all its blanks, one without them does.
 */
function endBefore(next: Literal, token: Token, text: string, start: number, nextIsLast: boolean, quoted: boolean): number {
  const atQuote = quoted ? endWith(next, token, text, start, nextIsLast, true) : -1;
  return atQuote >= 0 ? atQuote : endWith(next, token, text, start, nextIsLast, false);
}

function endWith(next: Literal, token: Token, text: string, start: number, nextIsLast: boolean, atQuote: boolean): number {
  const strict = closedEnd(next, token, text, start, nextIsLast, atQuote, true);
  return strict >= 0 || !next.blanks ? strict : closedEnd(next, token, text, start, nextIsLast, atQuote, false);
}

function closedEnd(next: Literal, token: Token, text: string, start: number, nextIsLast: boolean, atQuote: boolean, strict: boolean): number {
  const limit = Math.min(text.length, start + token.most);
  // Without its first letter the literal stands nowhere in reach, and nothing needs to be looked at letter by letter.
  if (next.first !== "" && !text.slice(start, limit + 1).includes(next.first)) return -1;
  let feeds = 0;
  const first = next.first === "" ? undefined : next.first.charCodeAt(0);
  for (let end = start; end <= limit; end++) {
    const code = text.charCodeAt(end);
    if (end > start && (first === undefined || code === first) && (!atQuote || code === QUOTE) && mayStandAt(next, text, end, strict) && literalEnd(next, text, end, nextIsLast, strict) >= 0) return end;
    // A phrase may go on in the next line; a word does where a terminal of fixed width broke it.
    if (code === LINE_FEED && end > start && (token.phrase || (feeds++ === 0 && token.allowed[text.charCodeAt(end + 1)] === 1))) continue;
    if (token.allowed[code] !== 1) return -1;
  }
  return -1;
}

/** The end of the longest known text that stands at `start`; blanks in it may be line feeds. */
function knownEnd(token: Token, text: string, start: number): number | undefined {
  if (token.known === undefined) return undefined;
  const ahead = text.slice(start, start + KNOWN_MOST);
  const feed = ahead.indexOf("\n");
  const candidates = token.known(ahead.charAt(0));
  const starts = (line: string): string | undefined => candidates.find((candidate) => line.startsWith(candidate));
  const blanks = starts(ahead.replace(/\n/g, " "))?.length ?? 0;
  // A terminal of fixed width breaks lines within words.
  const whole = feed < 0 ? 0 : (starts(ahead.slice(0, feed) + ahead.slice(feed + 1).replace(/\n/g, " "))?.length ?? 0);
  const length = Math.max(blanks, whole > 0 && whole > feed ? whole + 1 : whole);
  return length === 0 ? undefined : start + length;
}
const KNOWN_MOST = 96;

/** The end of a field that ends the message: as far as its characters go. */
function openEnd(token: Token, text: string, start: number, toQuote: boolean): number {
  const limit = Math.min(text.length, start + token.most);
  let end = start;
  while (end < limit && token.allowed[text.charCodeAt(end)] === 1 && !(toQuote && text.charCodeAt(end) === QUOTE)) end++;
  while (end > start && TRAILING.includes(text[end - 1]!)) end--;
  // `OUTPUTTry 'iptables -h'`: the line feed before the trailer was lost.
  if (end - start > 3 && text.startsWith("try '", end - 3)) end -= 3;
  return end;
}
const TRAILING = " .,;:'";
