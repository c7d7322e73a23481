/**
 * A part of a message that varies: which characters it may hold, and samples that the round-trip test prints.
 * A token never holds blanks or quotes unless it is a `phrase`; the format gives it the literal that ends it.
 */
export interface Token<Name extends string = string, Value extends string | number = string | number> {
  readonly name: Name;
  /** What it is, in the words an explanation of a near miss uses. */
  readonly description: string;
  readonly type: "string" | "number";
  /** One bit per ASCII character; DEL stands for any letter beyond ASCII. */
  readonly allowed: Uint8Array;
  /** Longest value taken, in characters. */
  readonly most: number;
  /** May hold blanks (never line feeds). */
  readonly phrase: boolean;
  /** A closed list in lower case: anything else does not match. */
  readonly values?: ReadonlySet<string>;
  /** Values that do not match. */
  readonly except?: ReadonlySet<string>;
  /** Folded texts that begin with a character, longest first: where one stands, the field ends behind it. */
  readonly known?: (firstChar: string) => readonly string[];
  readonly samples: readonly Value[];
}

const WORD_MOST = 256;
const PHRASE_MOST = 400;

function charSet(spec: string): Uint8Array {
  const set = new Uint8Array(128);
  for (let i = 0; i < spec.length; i++) {
    const from = spec.charCodeAt(i);
    if (spec[i + 1] === "-" && i + 2 < spec.length) {
      for (let code = from; code <= spec.charCodeAt(i + 2); code++) set[code] = 1;
      i += 2;
    } else set[from] = 1;
  }
  return set;
}

/** Every printable character but blank and quotes, and letters beyond ASCII. */
const anyWord = charSet("!-~\u007f");
anyWord[39] = 0;
const anyPhrase = charSet(" -~\u007f");

/** A word of the characters in `chars` (`a-z` ranges, lower case; upper case is folded). Without `chars`: any but blanks and quotes. */
export function word<const Name extends string>(name: Name, description: string, samples: readonly string[], chars?: string, most = WORD_MOST): Token<Name, string> {
  return { name, description, type: "string", allowed: chars === undefined ? anyWord : charSet(chars), most, phrase: false, samples };
}

/** A decimal number. */
export function number<const Name extends string>(name: Name, description: string, samples: readonly number[] = [0, 7, 4096]): Token<Name, number> {
  return { name, description, type: "number", allowed: digits, most: 20, phrase: false, samples };
}
const digits = charSet("0-9");

/** One of a closed list of words. */
export function oneOf<const Name extends string>(name: Name, description: string, values: readonly string[]): Token<Name, string> {
  const lower = new Set(values.map((value) => value.toLowerCase()));
  const chars = [...new Set([...lower].join(""))];
  const allowed = new Uint8Array(128);
  for (const char of chars) allowed[char.charCodeAt(0)] = 1;
  return { name, description, type: "string", allowed, most: Math.max(...values.map((value) => value.length)), phrase: chars.includes(" "), values: lower, samples: values };
}

/** Words up to the next literal, or the end of the line. */
export function phrase<const Name extends string>(name: Name, description: string, samples: readonly string[], most = PHRASE_MOST): Token<Name, string> {
  return { name, description, type: "string", allowed: anyPhrase, most, phrase: true, samples };
}

/** The same token under another name: `as(count, "kernelSize")`. */
export function as<const Name extends string, Value extends string | number>(token: Token<string, Value>, name: Name, description?: string): Token<Name, Value> {
  return { ...token, name, description: description ?? token.description };
}
