import type { Edit } from "../edit/edit.js";
import { lineOf, type Line } from "../edit/line.js";
import type { Refusal } from "../model/refusal.js";
import type { Refused } from "./context.js";
import type { Fault } from "./fault.js";
import { REFUSES_RIGHTS, rightsFault } from "./rights.js";
import { mendsOf } from "./settle.js";

/** A reader of what a small program said: its own words in `said`, the typed words in the line. */
export interface Said { readonly line: Line; readonly said: string; readonly text: string }
export type Reader = readonly [words: RegExp, read: (found: RegExpExecArray, asked: Said) => Fault | undefined];

/** The first reader whose words were said and that knows what they mean. */
export function refusalBy(area: string, readers: readonly Reader[], { said, text, typed, before }: Refused): Refusal | undefined {
  if (typed === undefined) return undefined;
  const line = lineOf(typed);
  for (const [words, read] of readers) {
    const found = words.exec(said);
    const fault = found === null ? undefined : read(found, { line, said, text });
    if (fault !== undefined) {
      const wrong = fault.wrong === undefined ? undefined : typed.words[fault.wrong]?.span;
      return { kind: fault.kind, names: fault.names, ...(wrong === undefined ? {} : { wrong }), mends: mendsOf(line, fault, () => undefined) };
    }
  }
  if (!REFUSES_RIGHTS.test(said)) return undefined;
  const found = rightsFault(area, before);
  return { kind: found.kind, names: found.names, mends: mendsOf(line, found, () => undefined) };
}

/** One word becomes others, the last of its kind in the line. */
export function wordBecomes({ words }: Line, from: string, ...to: readonly string[]): Edit | undefined {
  const at = words.lastIndexOf(from);
  return at < 0 ? undefined : { do: "replace-words", from: at, to: at, words: to };
}
/** The value behind one of these options. */
export function valueOf({ words }: Line, ...options: readonly string[]): { readonly text: string; readonly at: number } | undefined {
  const at = words.findIndex((word, index) => options.includes(word) && index + 1 < words.length);
  return at < 0 ? undefined : { text: words[at + 1]!, at: at + 1 };
}
export const replaceAt = (at: number, ...words: readonly string[]): Edit => ({ do: "replace-words", from: at, to: at, words });
