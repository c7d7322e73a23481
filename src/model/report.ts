import type { Condition, Fact } from "./fact.js";
import type { NetfilterMode } from "./mode.js";
import type { Effect, Place, Proof, Severity } from "./rule.js";
import type { Field, Span } from "./text.js";

export interface Confidence {
  readonly level: "high" | "medium" | "low";
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

/** `argv` is what to run; `shell` is the same as one line, quoted. A slot nobody filled reads `<CTID>`. */
export interface Command {
  readonly argv: readonly string[];
  readonly shell: string;
}

export interface Remedy {
  readonly title: string;
  readonly where: Place;
  readonly effect: Effect;
  readonly lasting: boolean;
  readonly commands: readonly Command[];
  readonly check: readonly Command[];
  readonly undo?: readonly Command[] | string;
  readonly note?: string;
  readonly applies: readonly Condition[];
  /** What `applies` asks, for people, behind "only": "on Virtuozzo 7". */
  readonly words?: string;
  readonly proof: Proof;
}

/** A question whose answer would settle the cause; `command` prints the answer and changes nothing. */
export interface Question {
  readonly fact: string;
  readonly text: string;
  readonly where?: Place;
  readonly command?: Command;
}

export interface Diagnosis {
  readonly code: string;
  readonly title: string;
  readonly cause: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly conditions: readonly Condition[];
  readonly modules: readonly string[];
  readonly netfilterMode?: NetfilterMode;
  readonly remedies: readonly Remedy[];
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
  readonly schemaVersion: 1;
  /** Version of the rules, not of the program. */
  readonly ruleset: string;
  readonly environment: readonly Fact[];
  readonly diagnoses: readonly Diagnosis[];
  readonly unexplained: readonly Unexplained[];
}
