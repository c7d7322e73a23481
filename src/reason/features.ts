/**
 * What speaks for or against a cause, as names that the fitted table (`odds.json`) has a number for. A rule holds none: people write conditions, a
 * program sets their strength.
 */
export type Feature = string;

/** The cause by itself, without anything seen. */
export const ofCause = (code: string): Feature => `cause ${code}`;
/** What a symptom, or a message, says for the cause. */
export const ofLink = (code: string, symptom: string): Feature => `link ${code} ${symptom}`;
/** One of the cause's own conditions, by its place in the rule. */
export const ofCondition = (code: string, kind: "requires" | "supports", index: number, state: "seen" | "assumed" | "fails"): Feature =>
  `${kind} ${code} ${index} ${state}`;

/** What is the same for all causes. */
export const REQUIRED = { seen: "required seen", assumed: "required assumed", unknown: "required unknown" } as const;
export const FORM = { seen: "form seen", assumed: "form assumed", unknown: "form unknown" } as const;
export const SUPPORTED = { seen: "support seen", assumed: "support assumed", fails: "support fails" } as const;
/** The symptom is an area's whole, not a message of it. */
export const WHOLE_AREA: Feature = "whole area";
/** The refused words themselves were read: how sure it is what was meant, and that nothing is known to type instead. */
export const REFUSAL = { told: "refusal told", likely: "refusal likely", guess: "refusal guess", none: "refusal without a mend" } as const;
/** Conditions are open, and none of its own is known to hold. */
export const GUESS: Feature = "guess";
/** The rule says that the text does not tell. */
export const UNDECIDED: Feature = "undecided";
