/** Room for a firewall that grows: a rule set just counted is longer tomorrow. */
const ROOM = 1.25;
const LEAST = 1000;
const STEP = 100;
/** Unlimited is written as the largest number there is. */
const UNLIMITED = 1e8;
/** A command or two in a ticket are not the rule set. */
const A_RULE_SET = 50;

/** The numiptent to ask for: twice the limit that was hit, or what the rules in the text take, with some room. */
export function wantedNumiptent(limit: number | undefined, entriesInText: number): number | undefined {
  const known = limit !== undefined && limit > 0 && limit < UNLIMITED;
  if (!known && entriesInText < A_RULE_SET) return undefined;
  return Math.ceil(Math.max(known ? limit * 2 : 0, entriesInText * ROOM, LEAST) / STEP) * STEP;
}
