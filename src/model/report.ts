import type { Condition, Fact, Test, Truth } from "./fact.js";
import type { NetfilterMode } from "./mode.js";
import type { Effect, MachineKind, Place } from "./place.js";
import type { Proof, Severity } from "./rule.js";
import type { Field, Span } from "./text.js";

export interface Confidence {
  readonly level: "high" | "medium" | "low";
  /** How likely the cause is among those that the text allows, 0 to 1, by the fitted table. */
  readonly probability?: number;
  /** What kind of answer it is; what came of its kind on tickets that nobody had seen limits the level. */
  readonly kind?: string;
  readonly reasons: readonly string[];
}

/** A message found in the text. `line` and `column` count from 1, in the original text; `text` is the original slice. */
export interface Evidence {
  readonly message: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** A word of a command that nothing told, and how to find it. */
export interface OpenSlot {
  /** As it stands in `argv` without its brackets: `CTID`. */
  readonly name: string;
  readonly question: Question;
}

/** `argv` is what to run, `shell` the same as one line, quoted. With `open` slots there is no `shell`: it is a template, `argv` shows `<CTID>`. */
export interface Command {
  readonly where: Place;
  readonly argv: readonly string[];
  readonly shell?: string;
  readonly open?: readonly OpenSlot[];
}

/** A command that only prints, and what to look for in what it prints. */
export interface Look {
  readonly command: Command;
  readonly for: string;
}

/** When a remedy is right: the whole condition, in words for people and as data. */
export interface Applies {
  /** "on Virtuozzo 7"; empty where it always applies. */
  readonly words: string;
  readonly state: Exclude<Truth, "fails">;
  readonly test: Test;
}

export interface Remedy {
  readonly title: string;
  readonly effect: Effect;
  /** Does it outlast a reboot of the machine it is typed on? */
  readonly lasting: boolean;
  readonly applies: Applies;
  readonly commands: readonly Command[];
  /** Run before `commands`: keeps what `undo` restores. */
  readonly record?: readonly Command[];
  /** Fails before the commands and passes after them. */
  readonly check: readonly Command[];
  readonly look?: readonly Look[];
  readonly undo?: readonly Command[] | string;
  readonly note?: string;
  /** Where only whoever runs the container's node may type it, and the reader sits inside: what to write to them. */
  readonly provider?: string;
  /** It only tells what the next remedy leaves open. */
  readonly leads?: true;
  readonly proof: Proof;
}

/** A question whose answer would settle something; `command` prints the answer and changes nothing. */
export interface Question {
  readonly fact: string;
  readonly text: string;
  readonly where?: Place;
  readonly command?: Command;
}

/** How to tell that it is this branch: the question, and the answer that would say so. */
export interface Tell {
  readonly question: Question;
  readonly answer: string;
}

/** Another member of the cause's family: what it would be, and how to tell. */
export interface Branch {
  readonly code: string;
  readonly title: string;
  readonly probability?: number;
  readonly tell: Tell;
  readonly first?: Remedy;
}

/** A machine that the text speaks of, with what is known of it. */
export interface Machine {
  readonly id: string;
  readonly label: string;
  readonly kind: MachineKind;
  /** The machine it runs on: a container's node. */
  readonly within?: string;
  readonly facts: readonly Fact[];
}

export interface Diagnosis {
  readonly code: string;
  readonly title: string;
  readonly cause: string;
  readonly severity: Severity;
  /** What the text nearly always tells, where the cause itself may be open. */
  readonly family?: string;
  /** Id of the machine it is about. */
  readonly machine: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly conditions: readonly Condition[];
  /** Kernel modules, as the kernel seen names them. */
  readonly modules: readonly string[];
  /** The smallest mode that cures it. */
  readonly netfilterMode?: NetfilterMode;
  readonly remedies: readonly Remedy[];
  readonly branches?: readonly Branch[];
  /** One at most: the question that would settle most. */
  readonly ask: readonly Question[];
  /** Other codes that the same text allows, best first. */
  readonly instead: readonly string[];
  readonly docs: string;
  /** Same cause, same object: same fingerprint. Not for security. */
  readonly fingerprint: string;
  /** How often the messages occurred; `evidence` may hold fewer. */
  readonly count: number;
}

export interface Unexplained {
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly nearest?: { readonly message: string; readonly offset: number; readonly expected: readonly string[] };
}

export interface Report {
  readonly schemaVersion: 2;
  /** Version of the rules, not of the program. */
  readonly ruleset: string;
  /** The machine that most is said of comes first. */
  readonly machines: readonly Machine[];
  readonly diagnoses: readonly Diagnosis[];
  readonly unexplained: readonly Unexplained[];
}
