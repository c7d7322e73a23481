/** A line's words as iptables-restore takes them apart. Scanned by hand: a rule set may have hundreds of thousands of lines. */
export interface SplitLine {
  readonly words: readonly string[];
  /** A quote that nothing closes. */
  readonly open: boolean;
}

const SPACE = 32, TAB = 9, DOUBLE = 34, SINGLE = 39, BACKSLASH = 92;

/** Splits `text` from `at` on at blanks; in quotes they are part of a word. */
export function splitLine(text: string, at = 0): SplitLine {
  const words: string[] = [];
  let open = false;
  const { length } = text;
  for (let i = at; i < length;) {
    let code = text.charCodeAt(i);
    if (code === SPACE || code === TAB) { i++; continue; }
    const start = i;
    let plain = true;
    for (; i < length; i++) {
      code = text.charCodeAt(i);
      if (code === SPACE || code === TAB) break;
      if (code === DOUBLE || code === SINGLE || code === BACKSLASH) { plain = false; break; }
    }
    if (plain) { words.push(text.slice(start, i)); continue; }
    let word = text.slice(start, i), mark = 0;
    for (; i < length; i++) {
      code = text.charCodeAt(i);
      if (mark === 0) {
        if (code === SPACE || code === TAB) break;
        if (code === DOUBLE || code === SINGLE) { mark = code; continue; }
        if (code === BACKSLASH && i + 1 < length) { i++; word += text[i]!; continue; }
      } else if (code === mark) { mark = 0; continue; }
      else if (code === BACKSLASH && mark === DOUBLE && i + 1 < length) { i++; word += text[i]!; continue; }
      word += text[i]!;
    }
    if (mark !== 0) open = true;
    words.push(word);
  }
  return { words, open };
}
