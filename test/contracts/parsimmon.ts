import type Parsimmon from "parsimmon";

interface Reply {
  readonly status: unknown;
  readonly index: unknown;
  readonly value: unknown;
  readonly furthest: unknown;
  readonly expected: unknown;
}

/**
 * What `runAt` of src/grammar/parsimmon.ts takes from parsimmon beyond its public interface: `parser._(text, at)` gives a reply with these fields,
 * and does not ask the parser to reach the end.
 */
export function privateApiProblems(parsers: Readonly<Record<string, Parsimmon.Parser<unknown>>>, text: string, at: number): readonly string[] {
  return Object.entries(parsers).flatMap(([name, parser]) => {
    const call = (parser as unknown as { readonly _?: unknown })._;
    if (typeof call !== "function") return [`${name}: has no _`];
    const reply = (call as (this: unknown, text: string, at: number) => Reply).call(parser, text, at);
    const { status, index, furthest, expected } = reply;
    return [
      ...(typeof status === "boolean" ? [] : [`${name}: status is ${typeof status}`]),
      ...(status === true && typeof index !== "number" ? [`${name}: index is ${typeof index}`] : []),
      ...(status === true && !("value" in reply) ? [`${name}: has no value`] : []),
      ...(typeof furthest === "number" ? [] : [`${name}: furthest is ${typeof furthest}`]),
      ...(Array.isArray(expected) ? [] : [`${name}: expected is ${typeof expected}`]),
    ];
  });
}

/** The version is exact, and the one that is installed. */
export const pinProblems = (wanted: string | undefined, installed: string): readonly string[] =>
  wanted === installed && /^\d+\.\d+\.\d+$/.test(wanted) ? [] : [`package.json wants parsimmon ${wanted ?? "not at all"}, installed is ${installed}: _ is private and may change with any release`];
