import type { NftItem, NftParsed, NftStop } from "./types.js";
import { EXPRESSION_WORDS } from "./expressions.js";
import { parseNft, VERBS, type NftBlockKind } from "./parse.js";
import { STATEMENT_WORDS } from "./statements.js";
import { tokenAt } from "./words.js";

/** Where a line of a file may stand. */
export type NftContext = NftBlockKind | "elements";

export interface NftLine {
  readonly context: NftContext;
  readonly parsed: NftParsed;
  readonly stop?: NftStop;
}

/** The likelier first: a line that can be read in several is taken for the first of them. */
const CONTEXTS: readonly NftBlockKind[] = [
  "table", "chain", "set", "map", "flowtable", "file", "ct helper", "ct timeout", "ct expectation", "limit", "quota", "counter", "synproxy",
];
const HEAD = "elements = {";

const places = (list: readonly (readonly [contexts: string, words: readonly string[]])[]): ReadonlyMap<string, readonly NftBlockKind[]> =>
  new Map(list.flatMap(([contexts, words]) => words.map((word) => [word, contexts.split(" ") as NftBlockKind[]] as const)));

/** Where lines stand that begin so; others are tried everywhere. */
const BY_HEAD = places([
  ["chain", [...EXPRESSION_WORDS, ...STATEMENT_WORDS]],
  ["table file", ["chain", "map", "flowtable", "secmark", "table"]], ["table chain file", ["set"]], ["table chain set map file", ["counter", "quota", "limit"]], ["table chain file", ["synproxy"]],
  ["file", VERBS], ["file chain", ["add", "delete", "update", "reset"]], ["table file", ["include", "define", "redefine", "undefine"]],
  ["set map", ["typeof", "elements", "size", "gc-interval", "auto-merge"]], ["flowtable chain", ["hook", "devices"]], ["counter", ["packets", "bytes"]], ["quota", ["over", "until"]], ["limit", ["rate"]],
]);
/** Words of several blocks: tried everywhere, as words that nobody knows are. */
const MANIFOLD = new Set(["ct", "type", "flags", "policy", "comment", "timeout", "protocol", "last"]);

/** A stop at the end of a line that leaves a brace open is none: the next line goes on. */
const realStop = ({ stops, open }: NftParsed, end: number): NftStop | undefined => {
  const [first] = stops;
  return first === undefined || (open > 0 && first.at >= end && first.word.text === "") ? undefined : first;
};

const isLoose = (item: NftItem): boolean => item.kind === "rule" && item.statements.some(({ left }) => left?.some(({ kind }) => kind === "symbol") === true);

/** Reads one line of a file, whose lines around it are not known, as what it can most fully be. */
export function parseNftLine(line: string): NftLine {
  const end = line.trimEnd().length;
  let best: NftLine | undefined, loose: NftLine | undefined;
  let furthest = -1;
  const { text: head } = tokenAt(line, 0);
  for (const context of MANIFOLD.has(head) ? CONTEXTS : BY_HEAD.get(head) ?? CONTEXTS) {
    const parsed = parseNft(line, context);
    const stop = realStop(parsed, end);
    if (stop === undefined) {
      // `packets 1 bytes 2` could be two matches on words that nobody knows: it is rather a counter's row.
      if (context !== "chain" || !parsed.items.some(isLoose)) return { context, parsed };
      loose = { context, parsed };
    } else if (stop.at > furthest) { best = { context, parsed, stop }; furthest = stop.at; }
    else if (stop.at === furthest && best?.stop !== undefined) {
      // A row that begins like an object's is a rule more often than a declaration.
      best = { ...(context === "chain" ? { context, parsed } : best), stop: { ...best.stop, expected: [...new Set([...best.stop.expected, ...stop.expected])] } };
    }
  }
  if (loose !== undefined) return loose;
  const wrapped = parseNft(HEAD + line, "set");
  const stop = realStop(wrapped, HEAD.length + end);
  if (stop === undefined) return { context: "elements", parsed: { items: [], stops: [], open: wrapped.open - 1 } };
  const at = stop.at - HEAD.length;
  // Braces that close what earlier lines opened, and members of a list that goes on, say it is one.
  if (best === undefined || (at > furthest && /^[\s\d"]/.test(line))) {
    const moved = { ...stop, at, word: { ...stop.word, start: stop.word.start - HEAD.length, end: stop.word.end - HEAD.length } };
    return { context: "elements", parsed: { items: [], stops: [moved], open: 0 }, stop: moved };
  }
  return best;
}
