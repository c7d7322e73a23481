import Parsimmon from "parsimmon";
import { tokenAt, type Part } from "./words.js";

export const { lazy, succeed, fail } = Parsimmon;

type ValueOf<P> = P extends Part<infer Value> ? Value : never;

interface Reply {
  readonly status: boolean;
  readonly index: number;
  readonly value: unknown;
  readonly furthest: number;
  readonly expected: readonly string[];
}

/** Parsimmon's own way from one parser into another; see `../parsimmon.ts`. */
const run = (parser: Part<unknown>, text: string, at: number): Reply => (parser as unknown as { _(text: string, at: number): Reply })._(text, at);
const made = <Value>(read: (text: string, at: number) => Reply): Part<Value> => Parsimmon(read as unknown as Parameters<typeof Parsimmon<Value>>[0]);

/**
 * Parsimmon sorts what was expected at every step, which costs ten times what reading does. These do as its functions of the same names do, and
 * leave the sorting to who asks.
 */
function further(reply: Reply, before: Reply | undefined): Reply {
  if (before === undefined || before.furthest < 0 || reply.furthest > before.furthest) return reply;
  const expected = reply.furthest < before.furthest ? before.expected : reply.expected.length === 0 ? before.expected :
    before.expected.length === 0 || reply.expected === before.expected ? reply.expected : [...reply.expected, ...before.expected];
  return { ...reply, furthest: before.furthest, expected };
}
const success = (index: number, value: unknown): Reply => ({ status: true, index, value, furthest: -1, expected: [] });

export const alt = <Parts extends readonly Part<unknown>[]>(...parsers: Parts): Part<ValueOf<Parts[number]>> => made((text, at) => {
  let result: Reply | undefined;
  for (const parser of parsers) {
    result = further(run(parser, text, at), result);
    if (result.status) return result;
  }
  return result!;
});

export const seqMap = <const Parts extends readonly Part<unknown>[], Value>(
  ...given: [...parsers: Parts, map: (...values: { [Index in keyof Parts]: ValueOf<Parts[Index]> }) => Value]): Part<Value> => {
  const map = given.at(-1) as unknown as (...values: unknown[]) => Value;
  const parsers = given.slice(0, -1) as unknown as readonly Part<unknown>[];
  return made((text, at) => {
    const values: unknown[] = [];
    let result: Reply | undefined, index = at;
    for (const parser of parsers) {
      result = further(run(parser, text, index), result);
      if (!result.status) return result;
      values.push(result.value);
      index = result.index;
    }
    return further(success(index, map(...values)), result);
  });
};

/** A value or nothing. */
export const optional = <Value>(parser: Part<Value>): Part<Value | undefined> => made((text, at) => {
  const reply = run(parser, text, at);
  return reply.status ? reply : further(success(at, undefined), reply);
});

/** As many as there are. */
export const many = <Value>(parser: Part<Value>): Part<readonly Value[]> => made((text, at) => {
  const values: unknown[] = [];
  let result: Reply | undefined, index = at;
  for (;;) {
    result = further(run(parser, text, index), result);
    if (!result.status || result.index === index) return further(success(index, values), result);
    values.push(result.value);
    index = result.index;
  }
});

/** Chooses by the word that stands there: `alt` would try all of them. */
export function byWord<Value>(table: ReadonlyMap<string, Part<Value>>, otherwise: Part<Value>): Part<Value> {
  const names = [...table.keys()];
  return made((text, at) => {
    const { text: word, start } = tokenAt(text, at);
    const chosen = table.get(word);
    if (chosen !== undefined) return run(chosen, text, at);
    const reply = run(otherwise, text, at);
    return reply.status || reply.furthest > start ? reply : { ...reply, furthest: at, expected: [...reply.expected, ...names] };
  });
}

/** First and further ones with what joins them. */
export const joined = <Value>(parser: Part<Value>, by: Part<unknown>): Part<readonly Value[]> =>
  seqMap(parser, many(behind(by, parser)), (first, rest) => [first, ...rest]);

/** The second of two. */
export const behind = <Value>(first: Part<unknown>, second: Part<Value>): Part<Value> => seqMap(first, second, (_, value) => value);
/** The first of two. */
export const before = <Value>(first: Part<Value>, second: Part<unknown>): Part<Value> => seqMap(first, second, (value) => value);

/** Line feeds, where nft lets them stand: around the members of a set. */
export const lineFeeds: Part<undefined> = Parsimmon((text, at) => {
  let end = at;
  for (;;) {
    const one = tokenAt(text, end);
    if (one.kind !== "newline") return Parsimmon.makeSuccess(end, undefined);
    end = one.end;
  }
});
