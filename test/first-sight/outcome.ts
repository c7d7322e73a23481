import type { Report } from "../../src/index.js";
import type { AnswerKind } from "../../src/reason/answer-kind.js";
import { CAPPED } from "../../src/reason/confidence.js";

/** A labelled ticket: the codes that its text supports, the first of them the true cause; none for a text that must stay silent. */
export interface Ticket {
  readonly id: string;
  readonly text: string;
  readonly codes: readonly string[];
  /** Of the label: `low` is not counted. */
  readonly confidence?: string;
}

/** What the program said to a ticket that nobody had tried it on. */
export interface Outcome {
  readonly id: string;
  readonly kind: "cause" | "healthy";
  readonly right: boolean;
  readonly code?: string;
  readonly level?: string;
  /** What kind of answer it was; lines of 0.1.0 have none. */
  readonly answer?: AnswerKind;
  /** Whether it would be called high but for its kind's record. */
  readonly felt?: boolean;
  /** Lines that looked like an error and were not known. */
  readonly unexplained: number;
}

export function outcomeOf({ id, codes }: Ticket, report: Report): Outcome {
  const unexplained = report.unexplained.length;
  const loud = report.diagnoses.find(({ code }) => codes.length > 0 || !code.startsWith("noise/"));
  const said = loud === undefined ? { level: "none" } : {
    code: loud.code, level: loud.confidence.level, answer: loud.confidence.kind as AnswerKind, felt: loud.confidence.reasons.some((reason) => reason.startsWith(CAPPED)),
  };
  if (codes.length === 0) return { id, kind: "healthy", right: loud === undefined, ...said, unexplained };
  return { id, kind: "cause", right: loud !== undefined && codes.includes(loud.code), ...said, unexplained };
}
