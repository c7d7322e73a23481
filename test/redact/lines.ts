import { readFileSync } from "node:fs";

/** One line of a corpus of redaction. */
export interface Line {
  readonly class: string;
  /** In must-redact, what is private stands between `⟦` and `⟧`. */
  readonly text: string;
}

export const linesOf = (name: "must-redact" | "must-keep"): readonly Line[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as Line);

const MARKED = /⟦([^⟦⟧]*)⟧/g;
export const unmarked = (text: string): string => text.replace(MARKED, "$1");
export const privateIn = (text: string): readonly string[] => Array.from(text.matchAll(MARKED), ([, value]) => value!);
