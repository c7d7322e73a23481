import { partsOf, type Line } from "./line.js";

/** Any value that every option takes as a word. */
const STAND_IN = "0";

/** The line with a word in each place where a value is missing: for an empty word, and before an option that was taken for a value. */
export function withGapsFilled(line: Line): Line {
  const taken = new Set(partsOf(line).parts.flatMap(({ role, values }) =>
    (role === "field" || role === "option" ? values.filter(({ text, inside }) => !inside && /^--?[A-Za-z]/.test(text)).map(({ at }) => at) : [])));
  return { ...line, words: line.words.flatMap((word, at) => (word === "" ? [STAND_IN] : taken.has(at) ? [STAND_IN, word] : [word])) };
}
