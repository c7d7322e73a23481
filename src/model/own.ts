import type { Rule, RuleRemedy } from "./rule.js";

/** What a name in braces stands for: a word without blanks, a decimal number, words up to what follows or the line's end, or one of a list of words. */
export type OwnField = "word" | "number" | "phrase" | readonly string[];

/** A message of a program that this package does not know. */
export interface OwnMessage {
  /** `area/slug`, in an area of your own: `desk/quota-reached`. */
  readonly id: string;
  /** As the program prints it, with `{name}` for each part that varies: "gateway {gateway} has no room". Several, where it is worded in several ways. */
  readonly text: string | readonly string[];
  /** The program that prints it. */
  readonly program: string;
  /** By name; a name that is not here stands for a word. A rule asks for it as `field.NAME`. */
  readonly fields?: Readonly<Record<string, OwnField>>;
  /** Must begin a line, behind a prompt or a log's prefix: for texts that prose may hold as well. */
  readonly lineStart?: boolean;
  /** `reading`: no error; it tells of the machine. A field with the name of a fact tells that fact. */
  readonly role?: "error" | "reading";
}

type Told<Whole, Default extends keyof Whole> = Omit<Whole, Default> & Partial<Pick<Whole, Default>>;

/** `check` is empty, `proof` your word, where they are left out; `lasting` only says something of a remedy that changes something. */
export type OwnRemedy = Told<RuleRemedy, "lasting" | "check" | "proof">;

/** A cause, as `listRules()` has those that are built in; what only those need may be left out. */
export type OwnRule = Told<Omit<Rule, "remedies" | "own">, "since" | "severity" | "sources"> & { readonly remedies: readonly OwnRemedy[] };

/**
 * What a desk knows besides: messages of programs of its own, and rules for these or for the messages that are built in. Plain data, as JSON has it.
 * A rule of your own, none of whose conditions is open, goes before the built-in ones for the same message.
 */
export interface OwnKnowledge {
  readonly messages?: readonly OwnMessage[];
  readonly rules?: readonly OwnRule[];
}
