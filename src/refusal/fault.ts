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
  /** Slots of its words, `<TYPE>` without the brackets, and what is to be put there: a value that the text does not tell is never made up. */
  readonly open?: Readonly<Record<string, string>>;
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
/** A way whose value nobody but the reader knows: `says` lists what may stand in the slot. */
export const openWay = (slot: string, says: string, ...edits: readonly Edit[]): Way => ({ ...way(says, "guess", ...edits), open: { [slot]: says } });
/** Several lines instead of one. */
export const split = (intent: string, sure: Mend["sure"], ...lines: readonly (readonly Edit[])[]): Way => ({ intent, sure, lines });

export function fault(kind: string, names: Readonly<Record<string, string>>, ways: readonly Way[], wrong?: number): Fault {
  return { kind, names, ways, ...(wrong === undefined ? {} : { wrong }) };
}
