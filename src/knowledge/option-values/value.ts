import { byWord } from "../by-word.js";
/** What the value of an option has to look like, as far as a program looks before the kernel does. */
export type Value =
  | { readonly is: "port" | "ports" | "address" | "address-range" | "nat-address" | "nat-ports" | "mac" | "rate" | "probability" | "mark" | "clock" | "set-flags" | "tcp-flags" | "class" }
  /** One of these words, or a list of them. */
  | { readonly is: "words"; readonly words: readonly string[]; readonly list: boolean; readonly anyCase: boolean; readonly numbers: boolean; readonly also: Readonly<Record<string, string>> }
  /** A number, or two with `:` between them. */
  | { readonly is: "number"; readonly from: number; readonly to: number; readonly range: boolean }
  /** Any text of at most so many characters. */
  | { readonly is: "text"; readonly most: number };

type Simple = Extract<Value, { is: "port" | "ports" | "address" | "address-range" | "nat-address" | "nat-ports" | "mac" | "rate" | "probability" | "mark" | "clock" | "set-flags" | "tcp-flags" | "class" }>["is"];

export const simple = (is: Simple): Value => ({ is });

export interface WordTraits {
  readonly list?: boolean;
  /** The program does not look at case. */
  readonly anyCase?: boolean;
  /** Numbers go as well. */
  readonly numbers?: boolean;
  /** Other words that people use → the word that is meant. */
  readonly also?: Readonly<Record<string, string>>;
}

export const words = (spec: string, { list = false, anyCase = false, numbers = false, also = {} }: WordTraits = {}): Value => ({
  is: "words", words: spec.split(" "), list, anyCase, numbers, also: byWord(also),
});
export const number = (from: number, to: number, range = false): Value => ({ is: "number", from, to, range });
export const text = (most: number): Value => ({ is: "text", most });
