import { lineFinder, type LineIndex } from "./lines-with.js";
import { needsOf } from "./needs.js";

/** One match: where its value begins, and the value. */
export interface Hit {
  readonly start: number;
  readonly value: string;
}

/** Matches of a pattern in a text; the same ones that `text.matchAll(pattern)` gives. */
export type Search = (pattern: RegExp) => Generator<Hit>;

/** Patterns that may look further than this many lines are tried on the whole text. */
const FEEDS_MOST = 2;
/** Runs of lines that are as near are tried as one: to begin anew costs more than a line between. */
const NEAR = 4;

interface Plan {
  /** Numbers of literals; undefined where none is needed. */
  readonly literals: readonly number[] | undefined;
  readonly feeds: number;
}

/** Prepares the search for patterns: each is tried only on lines that have what it needs, which one pass over the text finds for all of them. */
export function searcherOf(patterns: readonly RegExp[]): (text: string) => Search {
  const numbers = new Map<string, number>();
  const numberOf = (literal: string): number => {
    const number = numbers.get(literal) ?? numbers.size;
    numbers.set(literal, number);
    return number;
  };
  const plans = new Map(patterns.map((pattern): [RegExp, Plan] => {
    const { literals, feeds } = needsOf(pattern);
    return [pattern, { literals: literals?.map(numberOf), feeds }];
  }));
  const find = lineFinder([...numbers.keys()]);
  return (text) => {
    const index = find(text);
    return (pattern) => hitsIn(text, pattern, partsOf(text, plans.get(pattern), index));
  };
}

type Part = readonly [from: number, to: number];

/** Runs of lines that a pattern may match in, with the line feeds around them. */
function partsOf(text: string, plan: Plan | undefined, { starts, having }: LineIndex): readonly Part[] {
  if (plan?.literals === undefined) return [[0, text.length]];
  const lines = linesOf(plan.literals, having);
  if (lines.length > 0 && plan.feeds > FEEDS_MOST) return [[0, text.length]];
  const parts: [number, number][] = [], last = starts.length - 2;
  let behind = -Infinity;
  for (const line of lines) {
    const from = Math.max(0, line - plan.feeds), to = Math.min(last, line + plan.feeds), end = Math.min(text.length, starts[to + 1]!);
    if (from <= behind + NEAR) parts.at(-1)![1] = end;
    else parts.push([Math.max(0, starts[from]! - 1), end]);
    behind = to;
  }
  return parts;
}

function linesOf(literals: readonly number[], having: readonly (readonly number[])[]): readonly number[] {
  const lists = literals.map((literal) => having[literal]!).filter(({ length }) => length > 0);
  return lists.length < 2 ? lists[0] ?? [] : [...new Set(lists.flat())].sort((a, b) => a - b);
}

function* hitsIn(text: string, pattern: RegExp, parts: readonly Part[]): Generator<Hit> {
  for (const [from, to] of parts) {
    const part = from === 0 && to === text.length ? text : text.slice(from, to);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      if (match[0] === "") pattern.lastIndex++;
      const value = match.groups?.["it"] ?? match[0];
      // The group stands at the match's end, or the match is the value with a quote before it.
      yield { start: from + match.index + match[0].length - value.length, value };
    }
  }
}
