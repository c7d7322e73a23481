import type { Span } from "./text.js";

export type FactValue = string | number | boolean | readonly string[];

/** `seen` in the text or told by the caller, `assumed` with a reason, `conflict` when sources differ. */
export type FactState = "seen" | "assumed" | "conflict";

/** Something known about the machine. The names are listed in `knowledge/fact-names.ts`. */
export interface Fact {
  readonly name: string;
  readonly value: FactValue;
  readonly state: FactState;
  /** `answer`: to a question that was asked. */
  readonly source: "caller" | "answer" | "text" | "assumption";
  /** Why it is assumed, or what it conflicts with. */
  readonly because?: string;
  readonly span?: Span;
  /** Somebody says so; nothing that a program printed shows it. */
  readonly claim?: true;
}

/** What the caller says about the machine: fact name → value. A value of the wrong type is a `TypeError`. */
export type EnvironmentInput = Readonly<Record<string, FactValue>>;

/**
 * One condition of a rule or remedy over one fact. A condition holds, fails or is unknown; it is never guessed.
 * Fact names: see `knowledge/fact-names.ts`; besides, `field.X` is a field of the message, `command.X` a part of the
 * command that failed, `named.X` what is known of the name in the message, `need.X` what that command needs (knowledge of the extension table), `messages` the ids of all messages in the text.
 */
export type Test =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly not: FactValue }
  | { readonly fact: string; readonly includes: string | readonly string[] }
  | { readonly fact: string; readonly lacks: string | readonly string[] }
  | { readonly fact: string; readonly atLeast: string | number }
  | { readonly fact: string; readonly below: string | number }
  | { readonly fact: string; readonly matches: string }
  | { readonly fact: string; readonly known: boolean }
  | { readonly any: readonly Test[] }
  | { readonly all: readonly Test[] };

export type Truth = "holds" | "fails" | "unknown";

/** A condition as it came out. */
export interface Condition {
  readonly fact: string;
  /** The condition in words: "is virtuozzo", "at least 4.7". */
  readonly wanted: string;
  readonly state: Truth;
  /** What was found, when something was. */
  readonly found?: FactValue;
}
