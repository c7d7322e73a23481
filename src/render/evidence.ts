import type { Evidence } from "../model/report.js";

const EVIDENCE_SHOWN = 5;

/** What a reader is shown of the evidence: ten times the same line is one line. */
export const shownEvidence = (evidence: readonly Evidence[]): readonly Evidence[] => [...new Map(evidence.map((one) => [one.text, one])).values()].slice(0, EVIDENCE_SHOWN);

/** How many lines are listed that nothing explains. */
export const UNEXPLAINED_SHOWN = 20;
