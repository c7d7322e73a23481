import type { Cue } from "./cue.js";

/**
 * What went wrong, in words that no program prints: `there is no nat table in here`. It stands for the message that the program would have printed.
 * Phrases are those of a cue; `{table}` and its kin stand for a name of the field (`discourse/told.ts`), and fill the message's field of that name.
 */
export interface Telling {
  /** Id of the message. */
  readonly message: string;
  /** Fields that the words have by themselves. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Programs put it so, too, each in words of its own: it counts in a log's line as well. */
  readonly printed?: boolean;
  readonly phrases: Cue["phrases"];
}
