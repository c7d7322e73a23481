const FEED = 10;
/** Characters beside small and capital letters that the flag `i` takes for a letter: the sign of Kelvin, the long s. */
const LIKE_LETTERS: readonly (readonly [string, string])[] = [["\u212A", "k"], ["\u017F", "s"]];
const ROOT = 0;

/** The lines of a text that have one of some literals. */
export interface LineIndex {
  /** Where each line begins, and where one behind the last would. */
  readonly starts: readonly number[];
  /** Numbers of lines, ascending, that have the literal with this number. */
  readonly having: readonly (readonly number[])[];
}

/**
 * Finds all of many literals, small and capital letters alike, in one pass. A tree of letters, walked anew from each place: literals are short, so no
 * text makes a walk long.
 * @param literals in small letters, each once
 */
export function lineFinder(literals: readonly string[]): (text: string) => LineIndex {
  const letters = [...new Set(literals.join(""))], width = letters.length + 1, symbols = new Map<number, number>();
  letters.forEach((letter, at) => {
    const capital = letter.toUpperCase();
    symbols.set(letter.charCodeAt(0), at + 1);
    // The capital of the Turkish ı is the I of another letter.
    if (capital.toLowerCase() === letter) symbols.set(capital.charCodeAt(0), at + 1);
  });
  for (const [like, letter] of LIKE_LETTERS) if (letters.includes(letter)) symbols.set(like.charCodeAt(0), letters.indexOf(letter) + 1);
  const plain = Uint16Array.from({ length: 128 }, (_, code) => symbols.get(code) ?? 0);
  const next = new Uint16Array(width * (literals.reduce((sum, { length }) => sum + length, 0) + 1)), ends: number[] = [];
  let nodes = 1;
  literals.forEach((literal, number) => {
    let node = ROOT;
    for (const letter of literal) {
      const slot = node * width + letters.indexOf(letter) + 1;
      node = next[slot] === 0 ? (next[slot] = nodes++) : next[slot]!;
    }
    ends[node] = number;
  });
  const endOf = Int16Array.from({ length: nodes }, (_, node) => ends[node] ?? -1);
  return (text) => {
    const starts = [0], having: number[][] = literals.map(() => []), codes = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      codes[at] = code < 128 ? plain[code]! : symbols.get(code) ?? 0;
      if (code === FEED) starts.push(at + 1);
    }
    starts.push(text.length + 1);
    for (let line = 0, at = 0; at < text.length; at++) {
      while (at >= starts[line + 1]!) line++;
      for (let node = next[codes[at]!]!, behind = at; codes[behind] !== 0 && node !== ROOT; node = next[node * width + codes[behind]!]!) {
        const end = endOf[node]!;
        if (end >= 0) {
          const lines = having[end]!;
          if (lines.at(-1) !== line) lines.push(line);
        }
        if (++behind >= text.length) break;
      }
    }
    return { starts, having };
  };
}
