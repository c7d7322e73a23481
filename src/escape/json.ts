import { visibleLines } from "./terminal.js";

const HOSTILE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const escaped = (written: string): string =>
  written.replace(HOSTILE, (char) => (char === "\n" ? char : Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")));

/** A value as JSON in lines, to be read by programs and by people: what does not show is written as an escape, and parses to the same value. */
export const json = (value: unknown): string => escaped(JSON.stringify(value, null, 2));

/** The same on one line, as doors answer: whoever calls them at a terminal sees it as it comes. */
export const jsonLine = (value: unknown): string => escaped(JSON.stringify(value));

/** The value with every hidden character in its texts made visible, for readers that take what they do not see for words: language models. */
export function visibleIn(value: unknown): unknown {
  if (typeof value === "string") return visibleLines(value);
  if (Array.isArray(value)) return value.map(visibleIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visibleIn(one)]));
}
