const QUOTE = 39, DASH = 45, BLANK = 32;

/** What Windows programs write as single characters that UTF-8 and Latin-1 have for controls: the quotes and dashes of code page 1252. */
export const WINDOWS_CONTROLS: ReadonlyMap<number, number> = new Map([[0x82, QUOTE], [0x84, QUOTE], [0x91, QUOTE], [0x92, QUOTE], [0x93, QUOTE], [0x94, QUOTE], [0x96, DASH], [0x97, DASH]]);

/**
 * UTF-8 read as another code page: ’ is E2 80 99, which is â€™ in Windows-1252, вЂ™ in Windows-1251 and Б─≥ in KOI8-R. The first two
 * characters, then what the third stands for; the third byte runs from 93 (–) to 9D (”).
 */
const HEADS: ReadonlyMap<string, string> = new Map([
  ["â€", "“”\u0096\u0097˜™š›œ\u009d"], ["â\u0080", "\u0093\u0094\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d"], ["вЂ", "“”\u0096\u0097\u0098™љ›њќ"], ["Б─", "⌠■\u0096\u0097≤≥\u00a0⌡°²"],
]);
const MEANT = [DASH, DASH, 0, 0, QUOTE, QUOTE, QUOTE, QUOTE, QUOTE, QUOTE];

/** C2 is the first byte of a no-break space, an acute accent, « and »: a letter that nothing else explains before one of them. */
const BEFORE_LATIN = new Set(["Â", "В", "б"]);
const LATIN: ReadonlyMap<string, number> = new Map([["\u00a0", BLANK], ["´", QUOTE], ["«", QUOTE], ["»", QUOTE]]);

/** Letters that may begin such a sequence: all others need no second look. */
export const MOJIBAKE_HEADS: ReadonlySet<number> = new Set([...[...HEADS.keys()].map((head) => head.charCodeAt(0)), ...[...BEFORE_LATIN].map((head) => head.charCodeAt(0))]);

/** The ASCII character that a sequence at `at` stands for, and how long the sequence is; undefined when it is none. */
export function mojibakeAt(text: string, at: number): { readonly code: number; readonly length: number } | undefined {
  const meant = HEADS.get(text.slice(at, at + 2))?.indexOf(text.charAt(at + 2)) ?? -1;
  if (meant >= 0 && text.length > at + 2 && MEANT[meant] !== 0) return { code: MEANT[meant]!, length: 3 };
  const latin = BEFORE_LATIN.has(text.charAt(at)) ? LATIN.get(text.charAt(at + 1)) : undefined;
  return latin === undefined ? undefined : { code: latin, length: 2 };
}
