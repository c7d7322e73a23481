import Parsimmon from "parsimmon";

/** What a parser gave when it was run at one place. */
export type Outcome<Value> =
  | { readonly ok: true; readonly end: number; readonly value: Value; readonly furthest: number; readonly expected: readonly string[] }
  | { readonly ok: false; readonly furthest: number; readonly expected: readonly string[] };

interface Reply<Value> {
  readonly status: boolean;
  readonly index: number;
  readonly value: Value;
  readonly furthest: number;
  readonly expected: readonly string[];
}

/**
 * Runs `parser` at `at` without asking it to reach the end. `.parse` would walk the whole text (0.3 ms per MB even when it fails at once)
 * and `P.index` keeps every text it saw, so both are avoided; see docs/decisions on speed.
 */
export function runAt<Value>(parser: Parsimmon.Parser<Value>, text: string, at: number): Outcome<Value> {
  const reply = (parser as unknown as { _(text: string, at: number): Reply<Value> })._(text, at);
  return reply.status
    ? { ok: true, end: reply.index, value: reply.value, furthest: reply.furthest, expected: reply.expected }
    : { ok: false, furthest: reply.furthest, expected: reply.expected };
}

/** A leaf that reads from `at` and gives its end and value, or nothing. */
export function leaf<Value>(expected: string | readonly string[], read: (text: string, at: number) => { readonly end: number; readonly value: Value } | undefined): Parsimmon.Parser<Value> {
  return Parsimmon((text, at) => {
    const found = read(text, at);
    return found === undefined ? Parsimmon.makeFailure(at, expected as string | string[]) : Parsimmon.makeSuccess(found.end, found.value);
  });
}
