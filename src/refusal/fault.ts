import type { Edit } from "../edit/edit.js";
import type { Mend } from "../model/refusal.js";

/** What is wrong with a line, and the ways out of it, the likeliest first. */
export interface Fault {
  readonly kind: string;
  readonly names: Readonly<Record<string, string>>;
  /** The word that is wrong, as an index into the line. */
  readonly wrong?: number;
  readonly ways: readonly Way[];
}

/** One way out, as edits of the line. */
export interface Way {
  readonly intent: string;
  readonly sure: Mend["sure"];
  /** A copy of the line for each list of edits; most ways have one. */
  readonly lines: readonly (readonly Edit[])[];
  /** Commands that run before them, and what takes each of those back. */
  readonly before?: readonly Step[];
  /** Commands that run behind them. */
  readonly after?: readonly Step[];
  /** What shows that it worked, where the rule itself does not. */
  readonly check?: readonly string[];
}

/** A command beside the edited line. */
export interface Step {
  readonly argv: readonly string[];
  readonly undo?: readonly string[];
  /** A line of shell that was put together here out of names that were looked at: not to be looked at as an argument list. */
  readonly script?: true;
}

/** One line, these edits. */
export const way = (intent: string, sure: Mend["sure"], ...edits: readonly Edit[]): Way => ({ intent, sure, lines: [edits] });
/** Several lines instead of one. */
export const split = (intent: string, sure: Mend["sure"], ...lines: readonly (readonly Edit[])[]): Way => ({ intent, sure, lines });

export function fault(kind: string, names: Readonly<Record<string, string>>, ways: readonly Way[], wrong?: number): Fault {
  return { kind, names, ways, ...(wrong === undefined ? {} : { wrong }) };
}
