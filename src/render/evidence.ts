import type { Evidence } from "../model/report.js";

const SHOWN = { short: 2, full: 5 } as const;

/** What a reader is shown of the evidence: ten times the same line is one line. */
export const shownEvidence = (evidence: readonly Evidence[], full: boolean): readonly Evidence[] =>
  [...new Map(evidence.map((one) => [one.text, one])).values()].slice(0, full ? SHOWN.full : SHOWN.short);

/** How many lines are listed that nothing explains. */
export const UNEXPLAINED_SHOWN = 20;
