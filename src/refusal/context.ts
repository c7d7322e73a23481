import type { Recognised } from "../grammar/recognise.js";
import type { TypedCommand } from "../model/command.js";
import type { Family } from "../model/mode.js";

/** What a reader of refusals is given: the text, what a program said in it, and the command beside that. */
export interface Refused {
  readonly text: string;
  /** What the program said; several messages of one run stand together. */
  readonly messages: readonly Recognised[];
  /** The lines that were said, as printed: for programs whose words no grammar takes apart. */
  readonly said: string;
  readonly typed?: TypedCommand;
  /** What stands before the command on its line: a prompt, and what it was run through. */
  readonly before: string;
}

/** What is known while a line is looked at. */
export interface Context {
  readonly family: Family;
  readonly variant: "legacy" | "nft" | undefined;
  /** User chains that the text shows, by table. */
  readonly chains: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sets that the text shows being made, with their types. */
  readonly sets: ReadonlyMap<string, string>;
}
