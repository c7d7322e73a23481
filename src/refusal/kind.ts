import type { Severity } from "../model/rule.js";

/** A kind of refusal: what a rule says of it. `{name|else}` stands for one of the refusal's names. */
export interface KindInfo {
  readonly kind: string;
  readonly title: string;
  readonly cause: string;
  readonly severity: Severity;
  /** The rule that has said so until now, where there is one. */
  readonly code?: string;
  /** The fault of the words is this cause and no other, whatever else the message may be a symptom of. */
  readonly outright?: true;
  /** A slip that is seen in the words: it goes before whatever the machine may lack. */
  readonly first?: true;
}

/** slug, title, cause, code of the older rule, "outright" or "first". All are errors: the command was refused. */
type Row = readonly [slug: string, title: string, cause: string, code?: string, weight?: "outright" | "first"];

export const kinds = (area: string, rows: readonly Row[]): readonly KindInfo[] =>
  rows.map(([slug, title, cause, code, weight]) => ({
    kind: `${area}/${slug}`, title, cause, severity: "error", ...(code === undefined ? {} : { code }), ...(weight === undefined ? {} : { [weight]: true }),
  }));
