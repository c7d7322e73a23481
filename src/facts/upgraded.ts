import { before, behind, type Said } from "../discourse/said.js";
import type { CueHit } from "../discourse/cues.js";
import { NOT_DONE, STARTED_AGAIN, UPDATED, UPGRADED, WHEN_TO } from "../lexicon/state/upgraded.js";
import type { Fact } from "../model/fact.js";

/** Words between a denial and what was not done. */
const NOT_DONE_REACH = 4;
/** How far behind "updated" it may stand that the machine was not started again. */
const NOT_REBOOTED_REACH = 20;

/** That packages were upgraded and the machine not started again since, as far as the words tell. */
export function upgradeFacts(said: Said): readonly Fact[] {
  const again = said.hits(STARTED_AGAIN);
  const notYet = again.filter((hit) => before(said, NOT_DONE, hit.first, NOT_DONE_REACH) || behind(said, WHEN_TO, hit.last, 0));
  if (again.length > notYet.length) return [];
  const found = said.hits(UPGRADED)[0] ?? said.hits(UPDATED).find((hit) => notYet.some(({ first }) => first > hit.last && first - hit.last <= NOT_REBOOTED_REACH));
  return found === undefined ? [] : [factOf(found, said)];
}

const factOf = ({ first, last, start, end }: CueHit, said: Said): Fact => ({
  name: "upgraded", value: true, state: "assumed", source: "assumption",
  because: `the text speaks of an upgrade: ${said.words.slice(first, last + 1).map(({ word }) => word).join(" ")}`, span: { start, end }, claim: true,
});
