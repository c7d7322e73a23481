import Parsimmon from "parsimmon";
import { tokenAt, type Part } from "./words.js";

export const { alt, seqMap, lazy, succeed, fail } = Parsimmon;

/** Chooses by the word that stands there: `alt` would try all of them and collect what each expected. */
export function byWord<Value>(table: ReadonlyMap<string, Part<Value>>, otherwise: Part<Value>): Part<Value> {
  const names = [...table.keys()];
  const known = fail(names as unknown as string) as Part<Value>;
  return Parsimmon((text, at) => {
    const { text: word } = tokenAt(text, at);
    const chosen = table.get(word);
    if (chosen !== undefined) return run(chosen, text, at);
    return run(alt(otherwise, known), text, at);
  });
}

/** Parsimmon's own way from one parser into another; see `../parsimmon.ts`. */
const run = <Value>(parser: Part<Value>, text: string, at: number): never =>
  (parser as unknown as { _(text: string, at: number): never })._(text, at);

/** A value or nothing. */
export const optional = <Value>(parser: Part<Value>): Part<Value | undefined> => alt(parser, succeed(undefined));

/** First and further ones with what joins them. */
export const joined = <Value>(parser: Part<Value>, by: Part<unknown>): Part<readonly Value[]> =>
  seqMap(parser, by.then(parser).many(), (first, rest) => [first, ...rest]);

/** Line feeds, where nft lets them stand: around the members of a set. */
export const lineFeeds: Part<undefined> = Parsimmon((text, at) => {
  let end = at;
  for (;;) {
    const one = tokenAt(text, end);
    if (one.kind !== "newline") return Parsimmon.makeSuccess(end, undefined);
    end = one.end;
  }
});
