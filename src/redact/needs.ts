/** What every match of a pattern has, so that a pattern is tried only on lines that have it. */
export interface Needs {
  /** One of these is in every match or just around it, in small letters; undefined where none is long enough to tell anything. */
  readonly literals: readonly string[] | undefined;
  /** How many line feeds a match and what is looked at around it may span at most. */
  readonly feeds: number;
}

interface Atom {
  readonly needs: Needs;
  /** The one character that it is, in small letters; `""` for what has no width. */
  readonly char?: string;
}

const NOTHING: Needs = { literals: undefined, feeds: 0 };
/** A single sign that ordinary lines do not have. */
const RARE = /^[@$\\{}#|+~!%&*;?^`]$/;
const SPACES = /\\[snWDP]/;

const least = (literals: readonly string[]): number => Math.min(...literals.map((one) => (RARE.test(one) ? 2 : one.length)));
const isTelling = (literals: readonly string[]): boolean => least(literals) >= 2;

/** The longer the shortest one, the rarer; then the fewer, the rarer. */
function rarer(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return least(b) > least(a) || (least(b) === least(a) && b.length < a.length) ? b : a;
}

/** Reads as much of the syntax of regular expressions as the patterns of this folder use. */
class Reader {
  /** A place that is the text's begin or end, unless the flag `m` makes it a line's. */
  hasEnds = false;
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the bracket that closes them. */
  alternatives(): Needs {
    const all: Needs[] = [];
    do all.push(this.sequence()); while (this.take("|"));
    this.take(")");
    const literals = all.every((one) => one.literals !== undefined) ? [...new Set(all.flatMap((one) => one.literals!))] : undefined;
    return { literals, feeds: Math.max(...all.map((one) => one.feeds)) };
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(sticky: RegExp): string {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private sequence(): Needs {
    let best: readonly string[] | undefined, run = "", feeds = 0;
    const flush = (): void => {
      if (run !== "" && isTelling([run])) best = rarer(best, [run]);
      run = "";
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const { needs, char } = this.atom(), [few, many] = this.quantifier();
      feeds += needs.feeds === 0 ? 0 : needs.feeds * many;
      if (char === "") continue;
      if (char !== undefined && few > 0) run += char;
      if (char === undefined || few !== 1 || many !== 1) flush();
      if (few > 0 && needs.literals !== undefined) best = rarer(best, needs.literals);
    }
    flush();
    return { literals: best, feeds };
  }

  private quantifier(): readonly [number, number] {
    const found = this.match(/(?:[*+?]|\{\d+(?:,\d*)?\})?\??/y);
    const [, few, comma, many] = /^\{(\d+)(?:(,)(\d*))?\}/.exec(found) ?? [];
    if (few !== undefined) return [Number(few), comma === undefined ? Number(few) : many === "" ? Infinity : Number(many)];
    if (found === "") return [1, 1];
    return [found.startsWith("+") ? 1 : 0, found.startsWith("?") ? 1 : Infinity];
  }

  private atom(): Atom {
    if (this.take("(")) {
      const isDenied = this.take("?!") || this.take("?<!");
      if (!isDenied && !this.take("?:") && !this.take("?=") && !this.take("?<=")) this.match(/(?:\?<\w+>)?/y);
      const { literals, feeds } = this.alternatives();
      return { needs: { literals: isDenied || literals === undefined || !isTelling(literals) ? undefined : literals, feeds } };
    }
    const set = this.match(/\[(?:\\.|[^\]\\])*\]/y);
    if (set !== "") return classOf(set);
    const escape = this.match(/\\(?:p\{[^}]*\}|k<\w+>|u[\da-f]{4}|x[\da-f]{2}|.)/iy);
    if (escape === "") {
      const char = this.source.charAt(this.at++);
      if (char === "^" || char === "$") {
        this.hasEnds = true;
        return { needs: NOTHING, char: "" };
      }
      return char === "." ? { needs: NOTHING } : { needs: NOTHING, char: char.toLowerCase() };
    }
    if (/^\\b$/i.test(escape)) return { needs: NOTHING, char: "" };
    if (SPACES.test(escape.slice(0, 2))) return { needs: { literals: undefined, feeds: 1 } };
    return /^\\[A-Za-z\d]/.test(escape) ? { needs: NOTHING } : { needs: NOTHING, char: escape.slice(1) };
  }
}

/** `[Hh]` is an `h`; what else is in brackets tells nothing. */
function classOf(set: string): Atom {
  const inner = set.slice(set.startsWith("[^") ? 2 : 1, -1), hasFeed = set.startsWith("[^") ? !/\\[snWDP]/.test(inner) : SPACES.test(inner);
  const [one, other] = Array.from(inner.toLowerCase());
  if (!set.startsWith("[^") && inner.length === 2 && one === other && one !== undefined) return { needs: NOTHING, char: one };
  return { needs: { literals: undefined, feeds: hasFeed ? 1 : 0 } };
}

/** What a pattern needs, read from its source. */
export function needsOf(pattern: RegExp): Needs {
  const reader = new Reader(pattern.source), { literals, feeds } = reader.alternatives();
  const isOfLines = pattern.multiline || !reader.hasEnds;
  return { literals: isOfLines && literals !== undefined && isTelling(literals) ? literals : undefined, feeds };
}
