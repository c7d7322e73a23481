import type Parsimmon from "parsimmon";
import { leaf } from "../parsimmon.js";
import { RESERVED } from "./reserved.js";
import type { NftWord } from "./types.js";

/** The longest text that is read as one word: longer ones are no word of anybody. */
const WORD_MOST = 1024;

/**
 * ```text
 * tcp dport { 22, 8000-8100 } iifname "eth0*" ip saddr != 10.0.0.0/8 log prefix "in: " # why
 * ^^^ word  ^ sign  ^ number ^ sign    ^ quoted       ^ sign ^ address ^ sign
 * ```
 */
export type NftWordKind = "word" | "number" | "address" | "quoted" | "sign" | "junk" | "newline" | "end";

export interface NftToken extends NftWord {
  readonly kind: NftWordKind;
}

/** Blanks, line continuations and comments at a line's end; a comment's line feed is left. */
const SKIPPED = /(?:[ \t\f]|\\\n|#[^\n]*)*/y;
const MAC = /(?:[0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2}(?![\w:])/y;
const IP4 = /(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/y;
/** Coarser than an address: what nft reads as one is a matter for the resolver. */
const IP6 = new RegExp([
  "\\[?(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:\\.\\d{1,3}){0,3}\\]?",
  "\\[?(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}\\]?",
].join("|"), "iy");
/** `tc` handles, and what is no address. */
const COLONS = /[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){2,5}(?![\w:])/y;
const TIME = /\d{1,9}(?:ms|[dhms])(?:\d{1,9}(?:ms|[dhms])){0,4}(?![\w.])|8021(?:q|ad)\b/y;
const NUMBER = /0[xX][0-9a-fA-F]+|\d+/y;
/** `src/scanner.l` {string} and {asteriskstring} of nft. */
const STRING = /(?:[A-Za-z_.][\w./-]*|\\?\*[\w./-]+|\\\*)(?:\\?\*[\w./-]*)?/y;
const QUOTED = /"[^"\n]*"/y;
const SIGNS = ["!=", "==", "<=", ">=", "<<", ">>"];
const SIGN = "{}()[];:,.=<>/-*+&|^!@$~";

const found = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text)?.[0];
  return match === undefined || match.length === 0 ? undefined : match;
};

export function skipBlanks(text: string, at: number): number {
  SKIPPED.lastIndex = at;
  return at + (SKIPPED.exec(text)?.[0].length ?? 0);
}

/** Tokens of the text that is being read: alternatives ask for the same one again and again. */
let remembered: { readonly text: string; readonly tokens: Map<number, NftToken> } | undefined;
const REMEMBERED_MOST = 4096;

/** Within `read` each token of `text` is looked for once; nothing is kept behind it. */
export function remembering<Value>(text: string, read: () => Value): Value {
  const before = remembered;
  remembered = { text, tokens: new Map() };
  try {
    return read();
  } finally {
    remembered = before;
  }
}

/** The token at `at`, behind blanks. */
export function tokenAt(text: string, from: number): NftToken {
  if (remembered?.text !== text) return freshToken(text, from);
  const { tokens } = remembered;
  const known = tokens.get(from);
  if (known !== undefined) return known;
  if (tokens.size >= REMEMBERED_MOST) tokens.clear();
  const one = freshToken(text, from);
  tokens.set(from, one);
  return one;
}

function freshToken(text: string, from: number): NftToken {
  const at = skipBlanks(text, from);
  const make = (kind: NftWordKind, body: string): NftToken => ({ kind, text: body, start: at, end: at + body.length });
  const char = text[at];
  if (char === undefined) return make("end", "");
  if (char === "\n") return make("newline", "\n");
  if (char === '"') {
    const quoted = found(QUOTED, text, at);
    return quoted === undefined ? make("junk", char) : make("quoted", quoted);
  }
  const address = found(MAC, text, at) ?? found(IP4, text, at) ?? found(IP6, text, at) ?? found(COLONS, text, at);
  if (address !== undefined) return make("address", address);
  if (char >= "0" && char <= "9") {
    const time = found(TIME, text, at);
    return time === undefined ? make("number", found(NUMBER, text, at) ?? char) : make("word", time);
  }
  // A full stop between blanks joins what is looked up together.
  if (char === "." && /[\s\d]/.test(text[at + 1] ?? " ")) return make("sign", ".");
  const word = found(STRING, text, at);
  if (word !== undefined) return make("word", word.slice(0, WORD_MOST));
  const two = text.slice(at, at + 2);
  if (SIGNS.includes(two)) return make("sign", two);
  return make(SIGN.includes(char) ? "sign" : "junk", char);
}

export type Part<Value = NftWord> = Parsimmon.Parser<Value>;

const plain = ({ text, start, end }: NftToken): NftWord => ({ text, start, end });

/** A parser of one token, for which `take` says whether it fits. */
export function token(expected: string | readonly string[], take: (token: NftToken) => boolean): Part {
  return leaf<NftWord>(expected, (text, at) => {
    const one = tokenAt(text, at);
    return take(one) ? { end: one.end, value: plain(one) } : undefined;
  });
}

/** That word of the language. */
export const word = (name: string): Part => token(name, (one) => one.kind === "word" && one.text === name);

/** One of these words. */
export const oneOf = (names: readonly string[]): Part => token(names, (one) => one.kind === "word" && names.includes(one.text));

export const sign = (text: string): Part => token(text, (one) => one.kind === "sign" && one.text === text);

export const number: Part = token("<number>", (one) => one.kind === "number");
/** A name: no word that the language has for itself. */
export const name: Part = token("<name>", (one) => one.kind === "word" && !RESERVED.has(one.text) && !one.text.endsWith("*"));
export const quoted: Part = token("<quoted>", (one) => one.kind === "quoted");
/** A string with or without quotes. */
export const string: Part = token("<string>", (one) => one.kind === "quoted" || (one.kind === "word" && !RESERVED.has(one.text)));
export const time: Part = token("<time>", (one) => (one.kind === "word" && /^\d/.test(one.text)) || one.kind === "quoted" || one.kind === "number");
