import type { Span } from "./text.js";

/**
 * Why a program refused what was typed or loaded, as far as the refused words, the marks under them, the errno and the
 * rest of the text tell. Kinds are listed by the program that reads them (`refusal/<program>/kinds.ts`); one rule asks for each.
 */
export interface Refusal {
  /** `nft/chain-missing`, `iptables/port-without-protocol`: what is wrong, not what to do. */
  readonly kind: string;
  /** What the rule's sentences name: the chain that is missing, the type that the set has. */
  readonly names: Readonly<Record<string, string>>;
  /** The part of the refused words that is wrong, in the text as given. */
  readonly wrong?: Span;
  /** What to type instead, the likeliest first; more than one where the text does not tell what was meant. */
  readonly mends: readonly Mend[];
}

/** One way out: complete commands, nothing of what was typed lost; or a template, where the value is the reader's to say. */
export interface Mend {
  /** What it takes for granted, as a phrase: "the chain is to be made", "`INPUT` was meant". */
  readonly intent: string;
  /** Command lines as words, in the order in which they are to be run. */
  readonly commands: readonly (readonly string[])[];
  /** Fails before and passes after. */
  readonly check?: readonly (readonly string[])[];
  /** Takes back what the commands did and nothing else. */
  readonly undo?: readonly (readonly string[])[];
  /** A file whose line the commands change, where the words stand in a file. */
  readonly file?: string;
  /** Words of the commands that nothing told, `<TYPE>` without its brackets, and what is to be put there: then they are a template. */
  readonly open?: Readonly<Record<string, string>>;
  /** How sure it is that this was meant: `told` by the text, `likely`, or one of several `guess`es. */
  readonly sure: "told" | "likely" | "guess";
}
