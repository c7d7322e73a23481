import type { Recognised } from "../grammar/recognise.js";
import type { Fact } from "../model/fact.js";

/** Facts out of a pasted listing whose heading was recognised. */
export function listingFacts(_text: string, _heading: Recognised): readonly Fact[] {
  return [];
}
