import type { RuleTell } from "./rule.js";

/**
 * What a message may mean when nothing but the message is known: the causes in the order in which they are worth a look (what costs nothing and is
 * frequent first), and the one question whose answer tells them apart.
 */
export interface Differential {
  /** Ids of messages that it is for. */
  readonly of: readonly string[];
  /** Narrows it by fields of the message, as `field → value`. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly branches: readonly DifferentialBranch[];
  readonly question: DifferentialQuestion;
  /** The question where the whole command is told, if the first one asks for it. */
  readonly told?: DifferentialQuestion;
  readonly source: string;
}

export interface DifferentialQuestion {
  readonly text: string;
  readonly where?: RuleTell["question"]["where"];
  readonly argv?: readonly string[];
}

export interface DifferentialBranch {
  readonly code: string;
  /** Causes beside it that differ in what the rule uses: the first that is possible stands for all. */
  readonly or?: readonly string[];
  /** How to tell that it is this one, where the rule's own way does not fit here. */
  readonly tell?: RuleTell;
}
