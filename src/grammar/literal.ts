import { isProgress } from "./progress.js";

/**
 * A literal of a format, ready to be compared with folded text. Where a format has blanks or quotes the text may have others:
 * a `gap` with a blank takes any run of blanks, quotes and one line feed; one of quotes only takes a quote or nothing.
 */
export interface Literal {
  readonly units: readonly (string | Gap)[];
  /** Letters that are compared, gaps left out. */
  readonly weight: number;
  /** A blank is in it, which `strict` asks for. */
  readonly blanks: boolean;
  /** The letter that it begins with; empty where a gap is its beginning. */
  readonly first: string;
}
interface Gap {
  readonly blank: boolean;
}

const BLANK = 32, LINE_FEED = 10, QUOTE = 39, FULL_STOP = 46;

/** What stands in full width in Chinese and Japanese is ASCII, as in the text (`input/fold.ts`). */
const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/** Folds a literal like the text is folded. */
export const foldLiteral = (literal: string): string => literal.replace(/[\uff01-\uff5e]/g, narrow).replace(/\u3002/g, ".").toLowerCase().replace(/\\([^a-z0-9\\])/g, "$1").replace(/[`"‘’“”]/g, "'").replace(/\s+/g, " ").replace(/'+/g, "'").replace(/[\u0080-\uffff]/g, "\u007f");

export const compileLiteral = (literal: string): Literal => compileFolded(foldLiteral(literal));

export function compileFolded(literal: string): Literal {
  const units: (string | Gap)[] = [];
  for (const piece of literal.split(/([ ']+)/)) {
    if (piece === "") continue;
    units.push(/^[ ']/.test(piece) ? { blank: piece.includes(" ") } : piece);
  }
  return { units, first: typeof units[0] === "string" ? units[0].charAt(0) : "", blanks: units.some((unit) => typeof unit !== "string" && unit.blank), weight: units.reduce((sum, unit) => sum + (typeof unit === "string" ? unit.length : 0), 0) };
}

/** True for a literal that only holds optional characters: it cannot end a field. */
export const isEmptyLiteral = (literal: Literal): boolean => literal.units.every((unit) => unit === "." || (typeof unit !== "string" && !unit.blank));

/**
 * Compares at `at` and gives the end, or the complement (`~place`) of the place where it differs.
 * With `last`, a text that is cut off here counts when enough of the literal was there; with `strict`, every blank must be there.
 */
export function literalEnd(literal: Literal, text: string, at: number, last: boolean, strict = false): number {
  let i = at, matched = 0;
  for (const unit of literal.units) {
    if (typeof unit === "string") {
      for (let k = 0; k < unit.length; k++, i++) {
        if (text.charCodeAt(i) === unit.charCodeAt(k)) { matched++; continue; }
        // A terminal of fixed width breaks lines within words.
        if (k > 0 && text.charCodeAt(i) === LINE_FEED && text.charCodeAt(i + 1) === unit.charCodeAt(k)) { i++; matched++; continue; }
        return last && unit !== literal.units[0] && isCut(literal, matched, text, i) ? i : ~i;
      }
      continue;
    }
    const from = i;
    let code = text.charCodeAt(i);
    while ((code === QUOTE || (unit.blank && (code === BLANK || code === LINE_FEED))) && i - from < GAP_MOST) code = text.charCodeAt(++i);
    if (unit.blank && i === from && i > 0 && (strict || !optionalBlankAfter(text.charCodeAt(i - 1)))) return last && isCut(literal, matched, text, i) ? i : ~i;
  }
  if (last && text.charCodeAt(i) === FULL_STOP) i++;
  return i;
}

/** Whether a literal can begin with the character at `at`: told for a tenth of what comparing costs, where a field asks it at each of its characters. */
export function mayStandAt({ units }: Literal, text: string, at: number, strict: boolean): boolean {
  const [first, second] = units, code = text.charCodeAt(at);
  if (first === undefined) return true;
  if (typeof first === "string") return code === first.charCodeAt(0);
  if (code === QUOTE || (first.blank && (code === BLANK || code === LINE_FEED))) return true;
  if (first.blank && at > 0 && (strict || !optionalBlankAfter(text.charCodeAt(at - 1)))) return false;
  // The gap is empty, and what follows it stands here.
  return typeof second !== "string" || code === second.charCodeAt(0);
}

/** How many letters of a literal stand at `at` up to the text's end; undefined when it differs before. */
export function lettersUntilCut(literal: Literal, text: string, at: number): number | undefined {
  const end = literalEnd(literal, text, at, false);
  return end >= 0 || ~end >= text.length ? Math.min(literal.weight, (end >= 0 ? end : ~end) - at) : undefined;
}

/** Whether a literal stands at `at`, or begins there and is cut off. What a parser accepts of it is accepted here. */
export function standsAt(literal: Literal, text: string, at: number, last: boolean): boolean {
  const end = literalEnd(literal, text, at, false);
  return end >= 0 || (last && isCutAt(text, ~end));
}

const GAP_MOST = 6;
const CUT_LEAST = 8;
/** The paste ends here, or somebody wrote an ellipsis, behind at least half of the literal; not within its first word: `checkpoint...` is a program at work, as is `Flushing conntrack table ...`. */
const isCut = (literal: Literal, matched: number, text: string, at: number): boolean =>
  matched >= CUT_LEAST && matched * 2 >= literal.weight && isCutAt(text, at);
const isCutAt = (text: string, at: number): boolean => at >= text.length || (text.startsWith("...", at) && !isProgress(text, at)) || text.startsWith("[...", at);
/** After these, programs and mail clients lose or add a blank. */
const optionalBlankAfter = (code: number): boolean => code === 58 || code === 44 || code === 40 || code === 41 || code === 46 || code === 59;
