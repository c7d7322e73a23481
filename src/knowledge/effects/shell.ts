/** One command of a shell line, with the files that it writes. */
export interface ShellCommand {
  readonly argv: readonly string[];
  readonly writes: readonly { readonly path: string; readonly append: boolean }[];
}

export interface ShellLine {
  readonly commands: readonly ShellCommand[];
  /** What stood in $(…), `…` and <(…), each a line of its own. */
  readonly inner: readonly string[];
  /** Loops, functions, here-documents or quotes that do not end: not all of it was understood. */
  readonly whole: boolean;
}

const KEYWORDS = new Set([
  "if", "then", "else", "elif", "fi", "for", "while", "until", "do", "done", "case", "esac", "in", "{", "}", "(", ")", "!", "time",
  "function", "select",
]);
const LONGEST = 4000;

/** Splits what `sh -c` is given into its commands. Not a shell: enough to see which programs would be run and which files written. */
export function shellLine(text: string): ShellLine {
  const commands: ShellCommand[] = [], inner: string[] = [];
  let words: string[] = [], writes: { path: string; append: boolean }[] = [], word: string | undefined;
  let redirect: "write" | "append" | "read" | undefined, whole = text.length <= LONGEST;
  const endWord = (): void => {
    if (word === undefined) return;
    if (redirect === "write" || redirect === "append") writes.push({ path: word, append: redirect === "append" });
    else if (redirect === undefined && !(words.length === 0 && (KEYWORDS.has(word) || /^[A-Za-z_]\w{0,60}=/.test(word)))) words.push(word);
    redirect = undefined;
    word = undefined;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0 || writes.length > 0) commands.push({ argv: words, writes });
    words = [];
    writes = [];
  };
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at++) {
    const letter = text[at]!, next = text[at + 1];
    if (letter === "\\") { word = (word ?? "") + (next ?? ""); at++; }
    else if (letter === "'") {
      const close = text.indexOf("'", at + 1);
      if (close < 0) { whole = false; break; }
      word = (word ?? "") + text.slice(at + 1, close);
      at = close;
    } else if (letter === "\"") {
      const close = closingQuote(text, at + 1);
      if (close < 0) { whole = false; break; }
      const quoted = text.slice(at + 1, close);
      inner.push(...substitutions(quoted));
      word = (word ?? "") + quoted;
      at = close;
    } else if (letter === "`" || (letter === "$" && next === "(") || (letter === "<" && next === "(")) {
      const close = letter === "`" ? text.indexOf("`", at + 1) : closingParenthesis(text, at + 2);
      if (close < 0) { whole = false; break; }
      const inside = text.slice(at + (letter === "`" ? 1 : 2), close);
      // `$(( … ))` is arithmetic: only what is substituted within it is run.
      inner.push(...(letter === "$" && inside.startsWith("(") ? substitutions(inside) : [inside]));
      word = `${word ?? ""}${text.slice(at, close + 1)}`;
      at = close;
    } else if (letter === ">" || letter === "<") {
      // `2>&1`: the number before belongs to it, and nothing is written.
      if (/^\d$/.test(word ?? "")) word = undefined;
      endWord();
      if (letter === "<") { redirect = "read"; if (next === "<") { whole = false; at++; } continue; }
      if (next === "&") { at++; while (/[\d-]/.test(text[at + 1] ?? "")) at++; continue; }
      redirect = next === ">" ? "append" : "write";
      if (next === ">" || next === "|") at++;
    } else if (letter === ";" || letter === "\n" || letter === "|" || letter === "&") endCommand();
    else if (letter === "#" && word === undefined) { const line = text.indexOf("\n", at); at = line < 0 ? end : line - 1; }
    else if (letter === "(" || letter === ")") { if (word !== undefined) whole = false; endCommand(); }
    else if (/\s/.test(letter)) endWord();
    else word = (word ?? "") + letter;
  }
  endCommand();
  return { commands, inner, whole };
}

function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "\"") return at;
  }
  return -1;
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

function substitutions(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf("$("); at >= 0; at = text.indexOf("$(", at + 2)) {
    const close = closingParenthesis(text, at + 2);
    if (close < 0) break;
    const inside = text.slice(at + 2, close);
    // `$(( … ))` runs nothing itself.
    found.push(...(inside.startsWith("(") ? substitutions(inside) : [inside]));
    at = close;
  }
  for (const [, inside] of text.matchAll(/`([^`]{1,400})`/g)) if (inside !== undefined) found.push(inside);
  return found;
}
