import { isDenied, type Said } from "../discourse/said.js";
import { CONTAINERS, OFFLINE } from "../lexicon/state/offline.js";
import type { Fact } from "../model/fact.js";

/** So many words may stand between who is cut off and that they are. */
const APART_MOST = 12;

/** "Containers have no network", as people say it: a policy of the node's FORWARD chain is a fault where somebody does. */
export function containersOffline(said: Said): readonly Fact[] {
  const who = said.hits(CONTAINERS);
  const found = said.hits(OFFLINE).find((hit) => !isDenied(said, hit) && who.some(({ first, last }) => (first > hit.last ? first - hit.last : hit.first - last) <= APART_MOST));
  if (found === undefined) return [];
  return [{ name: "containersOffline", value: true, state: "assumed", source: "assumption", because: "the text says so", span: { start: found.start, end: found.end } }];
}
