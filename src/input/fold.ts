import type { Span } from "../model/text.js";
import { HTML_ENTITIES, isMarkupTag, LINE_BREAKING_TAGS } from "./markup.js";
import { MOJIBAKE_HEADS, mojibakeAt, WINDOWS_CONTROLS } from "./mojibake.js";

/**
 * A stretch of the text as the grammars read it. `low` is ASCII in lower case: runs of blanks are one blank, every kind of quote is `'`,
 * other letters are DEL (0x7f). Escapes, ANSI, quote marks at line starts, HTML and BBCode are gone. One position in `low` is one position in `clean()`.
 * The buffers behind it are used again for the next stretch: take what you need before folding on.
 */
export interface Folded {
  readonly length: number;
  /** Like `low`, but with a blank for each line feed: needles are found across wrapped lines. */
  readonly bytes: Uint8Array;
  /** Positions of the line feeds in `low`, `newlineCount` of them. */
  readonly newlines: Uint32Array;
  readonly newlineCount: number;
  low(): string;
  /** The same stretch with case and letters kept. */
  clean(start: number, end: number): string;
  /** Offset in the original text. */
  origin(at: number): number;
  span(start: number, end: number): Span;
}

const SPECIAL = 1, BLANK = 2, NEWLINE = 3, QUOTE = 4, DROP = 5;

const CLASS = new Uint8Array(128);
for (let code = 0; code < 32; code++) CLASS[code] = DROP;
for (const code of [9, 11, 12, 32]) CLASS[code] = BLANK;
for (const code of [34, 39, 96]) CLASS[code] = QUOTE;
CLASS[10] = NEWLINE;
CLASS[127] = DROP;
for (const char of "\r\u001b\\<>|&[=#") CLASS[char.charCodeAt(0)] = SPECIAL;

/** Ordinary characters in lower case; 0 for all that need a second look. What only damage makes special is ordinary where there is no such damage. */
function ordinaryTable({ markup, quotedPrintable }: FoldOptions): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 33; code < 127; code++) if (CLASS[code] === 0) table[code] = code >= 65 && code <= 90 ? code + 32 : code;
  if (!markup) for (const char of "<&") table[char.charCodeAt(0)] = char.charCodeAt(0);
  if (!quotedPrintable) table[61] = 61;
  return table;
}
const tables = new Map<number, Uint8Array>();
function ordinaryFor(options: FoldOptions): Uint8Array {
  const key = Number(options.markup) * 2 + Number(options.quotedPrintable);
  let table = tables.get(key);
  if (table === undefined) tables.set(key, (table = ordinaryTable(options)));
  return table;
}

/** Typographic quotes of the languages tickets are written in; acute accent as typed for an apostrophe. */
const WIDE_QUOTES = new Set(Array.from("‘’‚‛“”„‟«»´′″「」『』", (char) => char.charCodeAt(0)));
const WIDE_BLANKS = new Set([0xa0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000]);
const WIDE_NOTHING = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);
/** One character that stands for several: the ellipsis, and what PDFs make of fi and fl. */
const SPELT = new Map([[0x2026, "..."], [0xfb01, "fi"], [0xfb02, "fl"]]);
/** A decoder puts it for what it cannot read: in the middle of program output that is a quote. */
const REPLACEMENT = 0xfffd;
const WIDE_DASHES = new Set([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);

let capacity = 0;
let bytes = new Uint8Array(0), newlines = new Uint32Array(0);
/**
 * Where the folded text comes from, as runs: run k begins at `runOut[k]` and goes on through the original from `runOrigin[k]`.
 * A run with a code in `runCode` is one character that stands otherwise in the original: an entity, an escape, a kind of quote.
 */
let runOut = new Uint32Array(0), runOrigin = new Uint32Array(0), runCode = new Uint16Array(0);

function reserve(size: number): void {
  if (size <= capacity) return;
  capacity = size;
  bytes = new Uint8Array(size);
  newlines = new Uint32Array(size);
  runOut = new Uint32Array(size + 1);
  runOrigin = new Uint32Array(size + 1);
  runCode = new Uint16Array(size + 1);
}

const ascii = /* @__PURE__ */ new TextDecoder("latin1");

/** What stands between `&` and `;`. */
const ENTITY_BODY = /^(?:#\d{1,5}|#x[\da-f]{1,4}|[a-z]{2,6})$/i;
/** The rest of a tag whose `<` was an entity: `br/&gt;`. */
const ESCAPED_TAG = /\/?([a-z][a-z0-9]{0,11})(?:[\s/][^<>&\n]{0,80})?&(?:amp;){0,4}gt;/iy;

const isTagLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isHex = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);

/** Which damages to undo; decided once for a whole text, so that a stretch is not read otherwise than its neighbour. */
export interface FoldOptions {
  readonly markup: boolean;
  readonly quotedPrintable: boolean;
}

export function foldOptions(text: string): FoldOptions {
  const head = text.length > 262_144 ? text.slice(0, 262_144) : text;
  return {
    markup: (head.includes("<") && /<(?:br|\/p|p|div|pre|tt|code|blockquote|span|td|html|body|li|font|[bi]|em|strong)[\s/>]/i.test(head)) || (head.includes("&") && /&(?:lt|gt|quot|amp|nbsp|#\d{1,5}|#x[\da-f]{1,4});/i.test(head)),
    quotedPrintable: head.includes("=3D") || head.includes("=E2=80=") || brokenAtItsWidth(head) || head.includes("=20\n") || head.includes("=20\r") || /quoted-printable/i.test(head),
  };
}

/** Whether a line of 70 to 75 characters ends in `=`, where quoted-printable breaks lines. No pattern: it would be tried at every character. */
function brokenAtItsWidth(text: string): boolean {
  return ["=\n", "=\r\n"].some((end) => {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      const length = at - (text.lastIndexOf("\n", at) + 1);
      if (length >= 70 && length <= 75) return true;
    }
    return false;
  });
}

/** How far characters from `i` on are ordinary; writes them to `target` from `o`. Apart from the rest because its variables must be its own to be fast. */
function copyOrdinary(source: string, i: number, limit: number, target: Uint8Array, o: number, ordinary: Uint8Array): number {
  for (; i < limit; i++, o++) {
    const code = source.charCodeAt(i);
    if (code >= 128) break;
    const low = ordinary[code]!;
    if (low !== 0) target[o] = low;
    else if (code === 32 && o > 0 && target[o - 1] !== 32) target[o] = 32;
    else break;
  }
  return i;
}

/** Folds `text` from `from` to `to`. Linear; never throws. */
export function fold(text: string, from: number, to: number, options: FoldOptions): Folded {
  reserve(to - from + 8);
  const ordinary = ordinaryFor(options);
  let out = 0, lines = 0, runs = 0, shift = 0;
  /** Where the run of backslashes ends that is being read; its end is looked for once. */
  let slashesEnd = from;
  beginRun(0, from, 0);
  for (let i = from; i < to; ) {
    const behind = copyOrdinary(text, i, to, bytes, out, ordinary);
    out += behind - i;
    i = behind;
    if (i >= to) break;
    const code = text.charCodeAt(i);
    if (code < 128 && CLASS[code] === SPECIAL) i = special(code, i);
    else if (code >= 128 && MOJIBAKE_HEADS.has(code)) i = mojibake(code, i);
    else putCode(code, i++);
    if (i - out !== shift || runCode[runs - 1] !== 0) beginRun(out, i, 0);
  }
  return view(out, lines, runs);

  function beginRun(at: number, origin: number, code: number): void {
    while (runs > 0 && runOut[runs - 1]! >= at) runs--;
    runOut[runs] = at;
    runOrigin[runs] = origin;
    runCode[runs++] = code;
    shift = code === 0 ? origin - at : -1;
  }
  /** Adds a character that stands at `at` in the original, as `code` there or in another form. */
  function put(code: number, low: number, at: number): void {
    if (text.charCodeAt(at) !== code) beginRun(out, at, code);
    else if (at - out !== shift) beginRun(out, at, 0);
    bytes[out++] = low;
  }
  function atLineStart(): boolean {
    return out === 0 || (lines > 0 && newlines[lines - 1] === out - 1);
  }
  function putNewline(at: number): void {
    if (atLineStart()) return;
    if (bytes[out - 1] === 32) out--;
    if (atLineStart()) return;
    newlines[lines++] = out;
    put(10, 32, at);
  }
  function putBlank(at: number): void {
    if (out > 0 && bytes[out - 1] !== 32) put(32, 32, at);
  }
  function putQuote(at: number): void {
    if (out === 0 || bytes[out - 1] !== 39) put(39, 39, at);
  }
  /** Any decoded character. */
  function putCode(code: number, at: number): void {
    if (code < 128) {
      switch (CLASS[code]) {
        case BLANK: putBlank(at); return;
        case NEWLINE: putNewline(at); return;
        case QUOTE: putQuote(at); return;
        case DROP: return;
        default: if (code !== 13 && code !== 27) put(code, code >= 65 && code <= 90 ? code + 32 : code, at);
      }
    } else if (WIDE_QUOTES.has(code) || code === REPLACEMENT) putQuote(at);
    else if (WIDE_BLANKS.has(code)) putBlank(at);
    else if (WIDE_DASHES.has(code)) put(45, 45, at);
    // ASCII as Chinese and Japanese input methods write it, and their full stop.
    else if (code >= 0xff01 && code <= 0xff5e) putCode(code - 0xfee0, at);
    else if (code === 0x3002) put(46, 46, at);
    else if (SPELT.has(code)) putSpelt(SPELT.get(code)!, at);
    else if (code <= 0x97 && WINDOWS_CONTROLS.has(code)) putCode(WINDOWS_CONTROLS.get(code)!, at);
    else if (!WIDE_NOTHING.has(code)) put(code, 127, at);
  }

  /** The buffer has room for one character each; a text that is shorter by then has left some. */
  function putSpelt(letters: string, at: number): void {
    const most = Math.max(1, Math.min(letters.length, at - from + 8 - out));
    for (let k = 0; k < most; k++) put(letters.charCodeAt(k), letters.charCodeAt(k), at);
  }
  function mojibake(code: number, at: number): number {
    const found = mojibakeAt(text, at);
    putCode(found?.code ?? code, at);
    return at + (found?.length ?? 1);
  }

  /** Reads what begins with a special character at `at`; gives the offset behind it. */
  function special(code: number, at: number): number {
    switch (code) {
      case 13: return carriageReturn(at);
      case 27: return at + ansiLength(text, at, to);
      case 92: return backslash(at);
      // `> ` or `| ` at a line's start is somebody's mail client, or the frame around an error.
      case 62: case 124: if (!atLineStart()) put(code, code, at); return at + 1;
      case 91: case 60: return tag(code, at);
      case 38: return entity(at);
      case 61: return quotedPrintable(at);
      default: return octal(at);
    }
  }
  function carriageReturn(at: number): number {
    const next = text.charCodeAt(at + 1);
    // A lone carriage return inside quotes is a value's last character (a rule file with CR LF), not a line's end.
    if (next !== 10 && next !== 39 && next !== 96 && next !== 34) putNewline(at);
    return at + 1;
  }
  function backslash(at: number): number {
    let next = at < slashesEnd ? slashesEnd : at + 1;
    while (next < to && text.charCodeAt(next) === 92) next++;
    slashesEnd = next;
    const code = text.charCodeAt(next);
    if (next >= to) return next;
    if (code === 10) { putBlank(at); return next + 1; }
    if (code === 13) { putBlank(at); return next + (text.charCodeAt(next + 1) === 10 ? 2 : 1); }
    if (code === 110) { putNewline(at); return next + 1; }
    if (code === 116) { putBlank(at); return next + 1; }
    if (code === 114 && text.charCodeAt(next + 1) === 92) return next + 1;
    if (code === 117 && isHexRun(next + 1, 4)) return escape(Number.parseInt(text.slice(next + 1, next + 5), 16), at, next + 5);
    if (code === 120 && isHexRun(next + 1, 2)) return escape(Number.parseInt(text.slice(next + 1, next + 3), 16), at, next + 3);
    if (code === 101 && text.charCodeAt(next + 1) === 91) return next + ansiLength(text, next, to);
    if (code === 48 && text.startsWith("033[", next)) return next + 3 + ansiLength(text, next + 3 - 1, to) - 1;
    // A backslash before punctuation escapes it: JSON's \" and \/, Markdown's \_, the shell's \!.
    if (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97)) { putCode(code, at); return next + 1; }
    put(92, 92, at);
    return at + 1;
  }
  function escape(code: number, at: number, behind: number): number {
    if (code === 27) return behind - 1 + ansiLength(text, behind - 1, to);
    putCode(code, at);
    return behind;
  }
  function isHexRun(at: number, count: number): boolean {
    for (let k = at; k < at + count; k++) if (k >= to || !isHex(text.charCodeAt(k))) return false;
    return true;
  }
  /** `indexOf` with an end: a search to the end of the text for each bracket would be quadratic. */
  function indexOfWithin(code: number, at: number, last: number): number {
    for (let k = at; k <= last && k < to; k++) if (text.charCodeAt(k) === code) return k;
    return -1;
  }
  function tag(code: number, at: number): number {
    const bracket = code === 91;
    const colour = bracket ? bareColourLength(text, at) : 0;
    if (colour > 0) {
      // `^[` is how less, vi and cat -v show the escape character.
      if (out > 1 && bytes[out - 1] === 91 && bytes[out - 2] === 94) out -= 2;
      return at + colour;
    }
    const from = at + (text.charCodeAt(at + 1) === 47 ? 2 : 1);
    let end = from;
    while (end - from < 12 && isTagLetter(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    const ends = next === 93 || next === 62 || next === 61 || next === 47 || next === 32 || next === 10;
    if (end === from || !ends || (!bracket && !options.markup)) { put(code, code, at); return at + 1; }
    const name = text.slice(from, end).toLowerCase();
    const closer = isMarkupTag(name, bracket) ? indexOfWithin(bracket ? 93 : 62, end, at + (bracket ? 60 : 400)) : -1;
    if (closer < 0) { put(code, code, at); return at + 1; }
    // [code] is a block, <code> stands within a sentence.
    if (LINE_BREAKING_TAGS.has(name) && (bracket || name !== "code")) putNewline(at);
    else if (name === "td" || name === "th") putBlank(at);
    return closer + 1;
  }
  function entity(at: number): number {
    if (!options.markup) { put(38, 38, at); return at + 1; }
    let from = at, end = indexOfWithin(59, at, at + 9);
    if (end < 0) { put(38, 38, at); return at + 1; }
    // What was escaped twice, as `&amp;quot;`.
    while (end - from === 4 && text.startsWith("amp;", from + 1)) {
      const next = indexOfWithin(59, end + 1, end + 8);
      if (next < 0 || !ENTITY_BODY.test(text.slice(end + 1, next))) break;
      from = end;
      end = next;
    }
    const body = text.slice(from + 1, end);
    const known = HTML_ENTITIES.get(body);
    const numeric = /^#(?:x([\da-f]{1,4})|(\d{1,5}))$/i.exec(body);
    const value = known ?? (numeric ? Number.parseInt(numeric[1] ?? numeric[2] ?? "0", numeric[1] === undefined ? 10 : 16) : undefined);
    if (value === undefined || value > 0xffff) {
      if (/^[a-z]{2,7}$/i.test(body)) { put(127, 127, at); return end + 1; }
      put(38, 38, at);
      return at + 1;
    }
    if (value === 62 && atLineStart()) return end + 1;
    if (value === 60) {
      ESCAPED_TAG.lastIndex = end + 1;
      const found = ESCAPED_TAG.exec(text);
      const name = found?.[1]!.toLowerCase();
      if (name !== undefined && isMarkupTag(name, false) && ESCAPED_TAG.lastIndex <= to) {
        if (LINE_BREAKING_TAGS.has(name) && name !== "code") putNewline(at);
        return ESCAPED_TAG.lastIndex;
      }
    }
    putCode(value, at);
    return end + 1;
  }
  function quotedPrintable(at: number): number {
    if (options.quotedPrintable) {
      const next = text.charCodeAt(at + 1);
      if (next === 10) return at + 2;
      if (next === 13 && text.charCodeAt(at + 2) === 10) return at + 3;
      // Three bytes of UTF-8, one character.
      const wide = /^=E2=80=([0-9A-F]{2})/.exec(text.slice(at, at + 9))?.[1];
      if (wide !== undefined) { putCode(0x2000 + Number.parseInt(wide, 16) - 0x80, at); return at + 9; }
      if (text.startsWith("=C2=A0", at)) { putBlank(at); return at + 6; }
      if (isHexRun(at + 1, 2)) { putCode(Number.parseInt(text.slice(at + 1, at + 3), 16), at); return at + 3; }
    }
    put(61, 61, at);
    return at + 1;
  }
  /** rsyslog writes control characters as `#` and three octal digits. */
  function octal(at: number): number {
    if (text.charCodeAt(at + 1) === 48) {
      if (text.startsWith("#012", at)) { putNewline(at); return at + 4; }
      if (text.startsWith("#011", at)) { putBlank(at); return at + 4; }
      if (text.startsWith("#033[", at)) return at + 3 + ansiLength(text, at + 3, to);
    }
    put(35, 35, at);
    return at + 1;
  }

  function view(length: number, newlineCount: number, runCount: number): Folded {
    let low: string | undefined;
    const runAt = (at: number): number => {
      let first = 0, behind = runCount;
      while (behind - first > 1) {
        const middle = (first + behind) >> 1;
        if (runOut[middle]! <= at) first = middle;
        else behind = middle;
      }
      return first;
    };
    const origin = (at: number): number => {
      if (at >= length) return to;
      const run = runAt(at);
      return runCode[run] === 0 ? runOrigin[run]! + at - runOut[run]! : runOrigin[run]!;
    };
    /** Where the character at `at` ends in the original: an entity or escape is longer than one. */
    const endOf = (at: number): number => {
      const run = runAt(at), begin = origin(at);
      const first = text.charCodeAt(begin);
      if (runCode[run] === 0 || (first < 128 && first !== 38 && first !== 92 && first !== 61 && first !== 35)) return begin + 1;
      return Math.max(begin + 1, Math.min(at + 1 < length ? origin(at + 1) : to, begin + 16));
    };
    return {
      length,
      bytes,
      newlines,
      newlineCount,
      low: () => (low ??= withNewlines(length, newlineCount)),
      clean(start, end) {
        let clean = "";
        for (let run = runAt(start), at = start; at < end; run++) {
          const behind = Math.min(end, run + 1 < runCount ? runOut[run + 1]! : length);
          const begin = runOrigin[run]! + at - runOut[run]!;
          clean += runCode[run] === 0 ? text.slice(begin, begin + behind - at) : String.fromCharCode(runCode[run]!);
          if (behind <= at) break;
          at = behind;
        }
        return clean;
      },
      origin,
      span: (start, end) => ({ start: origin(start), end: end > start ? endOf(end - 1) : origin(start) }),
    };
  }
}

/** Folds a few words, in buffers of their own: it may be called while a stretch is being read. */
export function foldWords(words: string): string {
  const kept = { capacity, bytes, newlines, runOut, runOrigin, runCode };
  capacity = 0;
  const low = fold(words, 0, words.length, { markup: false, quotedPrintable: false }).low();
  ({ capacity, bytes, newlines, runOut, runOrigin, runCode } = kept);
  return low;
}

/** The scan reads a line feed as a blank; the grammars want to see it. */
function withNewlines(length: number, newlineCount: number): string {
  const copy = bytes.slice(0, length);
  for (let k = 0; k < newlineCount; k++) copy[newlines[k]!] = 10;
  return ascii.decode(copy);
}

/** Length of a colour sequence whose escape character was lost on the way; 0 when it is none. */
function bareColourLength(text: string, at: number): number {
  let end = at + 1;
  while (end - at < 12 && ((text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) || text.charCodeAt(end) === 59)) end++;
  return end > at + 1 && text.charCodeAt(end) === 109 ? end + 1 - at : 0;
}

/** Length of the terminal sequence that starts at `at` (the ESC or the character before `[`); 1 when it is none. */
function ansiLength(text: string, at: number, to: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 91) {
    let end = at + 2;
    const limit = Math.min(to, at + 64);
    while (end < limit && text.charCodeAt(end) >= 0x20 && text.charCodeAt(end) <= 0x3f) end++;
    return Math.min(end + 1, to) - at;
  }
  if (next === 93) {
    const limit = Math.min(to, at + 2048);
    for (let end = at + 2; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (code === 7) return end + 1 - at;
      if (code === 27) return end + 2 - at;
    }
    return 2;
  }
  return next >= 0x40 && next <= 0x5f ? 2 : 1;
}
