/**
 * The part of the shell's language that scripts about rules are written in. Source: POSIX.1-2017, Shell & Utilities 2.3 to 2.10; arrays and
 * `[[` as bash has them. What a word expands to is a matter of `shell-values.ts`.
 */
export type Part =
  | { readonly kind: "text"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "variable"; readonly name: string; readonly quoted: boolean; readonly otherwise?: string; readonly raw: string }
  | { readonly kind: "command"; readonly text: string; readonly quoted: boolean; readonly raw: string };

export interface ShellWord {
  readonly parts: readonly Part[];
  readonly raw: string;
}

export interface Heredoc {
  readonly body: string;
  /** The line that it begins on. */
  readonly line: number;
}

export interface Simple {
  readonly kind: "simple";
  readonly line: number;
  readonly text: string;
  readonly assigned: readonly { readonly name: string; readonly value: readonly ShellWord[]; readonly more: boolean }[];
  readonly words: readonly ShellWord[];
  readonly heredocs: readonly Heredoc[];
  /** The file behind `<`. */
  readonly input?: string;
}

export type ShellNode =
  | Simple
  | { readonly kind: "for"; readonly line: number; readonly name: string; readonly items: readonly ShellWord[] | undefined; readonly body: readonly ShellItem[] }
  | { readonly kind: "while"; readonly line: number; readonly test: readonly ShellItem[]; readonly body: readonly ShellItem[]; readonly heredocs: readonly Heredoc[] }
  | { readonly kind: "if"; readonly line: number; readonly arms: readonly { readonly test: readonly ShellItem[]; readonly body: readonly ShellItem[] }[]; readonly otherwise: readonly ShellItem[] }
  | { readonly kind: "case"; readonly line: number; readonly subject: ShellWord; readonly arms: readonly { readonly patterns: readonly string[]; readonly body: readonly ShellItem[] }[] }
  | { readonly kind: "function"; readonly line: number; readonly name: string; readonly body: readonly ShellItem[] }
  | { readonly kind: "group"; readonly line: number; readonly body: readonly ShellItem[] };

/** A command and what joins it to the one before. */
export interface ShellItem {
  readonly join: "" | "&&" | "||" | "|";
  readonly not: boolean;
  readonly node: ShellNode;
}

export interface ShellProblem {
  readonly line: number;
  readonly why: string;
}

interface Token {
  readonly kind: "word" | "sign" | "newline" | "end";
  readonly text: string;
  readonly word?: ShellWord;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const SIGNS = [";;&", ";;", ";&", "<<-", "<<<", "&>>", "&&", "||", "<<", ">>", "<&", ">&", "&>", ">|", ";", "|", "&", "(", ")", "<", ">"];
const BLANK = /(?:[ \t\r]|\\\r?\n)*/y;
const DEPTH_MOST = 60;
const NAME = /[A-Za-z_]\w*/y;

export class ShellParser {
  readonly problems: ShellProblem[] = [];
  private at = 0;
  private line: number;
  private token: Token;
  private pending: { readonly mark: string; readonly tabs: boolean; body: string; line: number }[] = [];
  private depth = 0;

  private readonly text: string;

  constructor(text: string, first = 1) {
    this.text = text;
    this.line = first;
    this.token = this.next();
  }

  /** All commands of the text. */
  parse(): readonly ShellItem[] {
    const items: ShellItem[] = [];
    while (!this.ended()) {
      for (const item of this.list(new Set())) items.push(item);
      if (this.ended()) break;
      // What closes nothing is left out, or the text would end here.
      this.problems.push({ line: this.token.line, why: `${this.token.text} closes nothing` });
      this.step();
    }
    return items;
  }

  private ended(): boolean { return this.token.kind === "end"; }

  private kind(): Token["kind"] { return this.token.kind; }

  private step(): Token {
    const before = this.token;
    this.token = this.next();
    return before;
  }

  private next(): Token {
    BLANK.lastIndex = this.at;
    const blanks = BLANK.exec(this.text)?.[0] ?? "";
    this.count(blanks);
    this.at += blanks.length;
    const { text, at, line } = this;
    const char = text[at];
    if (char === undefined) return { kind: "end", text: "", line, start: at, end: at };
    if (char === "#") {
      const end = text.indexOf("\n", at);
      this.at = end < 0 ? text.length : end;
      return this.next();
    }
    if (char === "\n") {
      this.at++;
      this.line++;
      this.readHeredocs();
      return { kind: "newline", text: "\n", line, start: at, end: at + 1 };
    }
    const sign = SIGNS.find((one) => text.startsWith(one, at));
    if (sign !== undefined) { this.at += sign.length; return { kind: "sign", text: sign, line, start: at, end: this.at }; }
    const word = this.word();
    return { kind: "word", text: word.raw, word, line, start: at, end: this.at };
  }

  private count(passed: string): void {
    for (let i = passed.indexOf("\n"); i >= 0; i = passed.indexOf("\n", i + 1)) this.line++;
  }

  private readHeredocs(): void {
    for (const doc of this.pending) {
      doc.line = this.line;
      const lines: string[] = [];
      while (this.at < this.text.length) {
        const end = this.text.indexOf("\n", this.at);
        const raw = this.text.slice(this.at, end < 0 ? this.text.length : end).replace(/\r$/, "");
        this.at = end < 0 ? this.text.length : end + 1;
        this.line++;
        if ((doc.tabs ? raw.replace(/^\t+/, "") : raw) === doc.mark) break;
        lines.push(doc.tabs ? raw.replace(/^\t+/, "") : raw);
      }
      doc.body = lines.join("\n");
    }
    this.pending = [];
  }

  /** A word up to a blank or sign, its quotes and expansions taken apart. */
  private word(): ShellWord {
    const { text } = this;
    const start = this.at;
    const parts: Part[] = [];
    let plain = "";
    const flush = (quoted = false): void => { if (plain !== "") parts.push({ kind: "text", text: plain, quoted }); plain = ""; };
    for (;;) {
      const char = text[this.at];
      if (char === undefined || " \t\n\r;|&()<>".includes(char)) break;
      if (char === "'") {
        flush();
        const end = this.quoteEnd("'", this.at + 1);
        parts.push({ kind: "text", text: text.slice(this.at + 1, end), quoted: true });
        this.count(text.slice(this.at, end));
        this.at = Math.min(end + 1, text.length);
      } else if (char === '"') { flush(); this.doubleQuoted(parts); }
      else if (char === "\\") {
        if (text[this.at + 1] === "\n") { this.line++; this.at += 2; continue; }
        flush();
        parts.push({ kind: "text", text: text[this.at + 1] ?? "", quoted: true });
        this.at += 2;
      } else if (char === "$" || char === "`") {
        flush();
        const part = this.expansion(false);
        if (part === undefined) { plain += char; this.at++; } else parts.push(part);
      } else if (char === "{" && text.startsWith("{{", this.at)) {
        // A template's slot.
        const end = text.indexOf("}}", this.at);
        const close = end < 0 || text.slice(this.at, end).includes("\n") ? this.at + 2 : end + 2;
        plain += text.slice(this.at, close).replaceAll(" ", "_");
        this.at = close;
      } else { plain += char; this.at++; }
    }
    flush();
    return { parts, raw: text.slice(start, this.at) };
  }

  /** Where a quote closes; one that nothing closes goes to the line's end. */
  private quoteEnd(mark: string, from: number): number {
    const end = this.text.indexOf(mark, from);
    if (end >= 0) return end;
    this.problems.push({ line: this.line, why: "a quote is not closed" });
    const newline = this.text.indexOf("\n", from);
    return newline < 0 ? this.text.length : newline;
  }

  private doubleQuoted(parts: Part[]): void {
    const { text } = this;
    this.at++;
    const before = parts.length;
    let plain = "";
    const flush = (): void => { if (plain !== "") parts.push({ kind: "text", text: plain, quoted: true }); plain = ""; };
    for (;;) {
      const char = text[this.at];
      if (char === undefined) { this.problems.push({ line: this.line, why: "a quote is not closed" }); break; }
      if (char === '"') { this.at++; break; }
      if (char === "\n") this.line++;
      if (char === "\\" && '"\\$`\n'.includes(text[this.at + 1] ?? "x")) {
        if (text[this.at + 1] === "\n") this.line++;
        else plain += text[this.at + 1]!;
        this.at += 2;
        continue;
      }
      if (char === "$" || char === "`") {
        const part = this.expansion(true);
        if (part !== undefined) { flush(); parts.push(part); continue; }
      }
      plain += char;
      this.at++;
    }
    flush();
    if (parts.length === before) parts.push({ kind: "text", text: "", quoted: true });
  }

  private expansion(quoted: boolean): Part | undefined {
    const { text, at } = this;
    if (text[at] === "`") {
      const end = text.indexOf("`", at + 1);
      if (end < 0) return undefined;
      return this.taken(end + 1, { kind: "command", text: text.slice(at + 1, end), quoted, raw: text.slice(at, end + 1) });
    }
    const second = text[at + 1];
    if (second === "(") {
      let depth = 0, end = at + 1;
      for (; end < text.length; end++) {
        if (text[end] === "(") depth++;
        else if (text[end] === ")" && --depth === 0) break;
        else if (end - at > 4096) return undefined;
      }
      if (end >= text.length) return undefined;
      return this.taken(end + 1, { kind: "command", text: text.slice(at + 2, end), quoted, raw: text.slice(at, end + 1) });
    }
    if (second === "{") {
      let depth = 0, end = at + 1;
      for (; end < text.length; end++) {
        if (text[end] === "{") depth++;
        else if (text[end] === "}" && --depth === 0) break;
        else if (text[end] === "\n" && end - at > 400) return undefined;
      }
      if (end >= text.length) return undefined;
      const inner = text.slice(at + 2, end), raw = text.slice(at, end + 1);
      const found = /^([A-Za-z_]\w*|[\d@*#])(?:\[[@*]\])?(?::?[-=]([\s\S]*))?$/.exec(inner);
      if (found === null) return this.taken(end + 1, { kind: "variable", name: "", quoted, raw });
      return this.taken(end + 1, { kind: "variable", name: found[1]!, quoted, raw, ...(found[2] === undefined ? {} : { otherwise: found[2] }) });
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(text)?.[0] ?? (second !== undefined && /[\d@*#?$!]/.test(second) ? second : undefined);
    return name === undefined ? undefined : this.taken(at + 1 + name.length, { kind: "variable", name, quoted, raw: `$${name}` });
  }

  private taken(end: number, part: Part): Part {
    this.count(this.text.slice(this.at, end));
    this.at = end;
    return part;
  }

  private is(text: string): boolean { return this.token.kind !== "newline" && this.token.kind !== "end" && this.token.text === text; }

  private skipLines(): void { while (this.token.kind === "newline" || this.is(";")) this.step(); }

  /** Commands up to one of these words. */
  private list(until: ReadonlySet<string>): ShellItem[] {
    const items: ShellItem[] = [];
    let join: ShellItem["join"] = "";
    for (;;) {
      if (this.token.kind === "newline" || this.is(";") || this.is("&")) { this.step(); if (join !== "&&" && join !== "||" && join !== "|") join = ""; continue; }
      if (this.token.kind === "end" || until.has(this.token.text) || this.is(")") || this.is(";;") || this.is(";&") || this.is(";;&")) return items;
      if (CLOSERS.has(this.token.text)) return items;
      let not = false;
      while (this.is("!")) { this.step(); not = !not; }
      const before = this.token.start;
      const node = this.command();
      if (node !== undefined) items.push({ join, not, node });
      else if (this.token.start === before && !this.ended()) this.step();
      if (this.is("&&") || this.is("||") || this.is("|")) join = this.step().text as ShellItem["join"];
      else join = "";
    }
  }

  private command(): ShellNode | undefined {
    if (this.depth > DEPTH_MOST) { this.problems.push({ line: this.token.line, why: "nested too deeply" }); this.toLineEnd(); return undefined; }
    this.depth++;
    try {
      return this.compound();
    } finally {
      this.depth--;
    }
  }

  private toLineEnd(): void { while (this.token.kind !== "newline" && this.token.kind !== "end") this.step(); }

  private compound(): ShellNode | undefined {
    const { line, text } = this.token;
    if (this.token.kind === "sign") {
      if (text !== "(") return this.simple();
      this.step();
      const body = this.list(new Set());
      this.expect(")");
      this.redirections();
      return { kind: "group", line, body };
    }
    switch (text) {
      case "{": {
        this.step();
        const body = this.list(new Set(["}"]));
        this.expect("}");
        this.redirections();
        return { kind: "group", line, body };
      }
      case "for": case "select": return this.loop(line);
      case "while": case "until": {
        this.step();
        const test = this.list(new Set(["do"]));
        const body = this.body();
        return { kind: "while", line, test, body, heredocs: this.redirections().heredocs };
      }
      case "if": return this.choice(line);
      case "case": return this.cases(line);
      case "function": {
        this.step();
        const name = this.step().text;
        if (this.is("(")) { this.step(); this.expect(")"); }
        return this.functionBody(line, name);
      }
      default: return this.simple();
    }
  }

  private functionBody(line: number, name: string): ShellNode {
    while (this.token.kind === "newline") this.step();
    const body = this.command();
    return { kind: "function", line, name, body: body === undefined ? [] : body.kind === "group" ? body.body : [{ join: "", not: false, node: body }] };
  }

  private expect(text: string): void {
    if (this.is(text)) this.step();
    else this.problems.push({ line: this.token.line, why: `${text} is missing` });
  }

  private body(): readonly ShellItem[] {
    this.skipLines();
    this.expect("do");
    const body = this.list(new Set(["done"]));
    this.expect("done");
    return body;
  }

  private loop(line: number): ShellNode {
    this.step();
    if (this.is("(")) {
      // `for ((i = 0; …))` counts in a way that is not followed.
      while (this.token.kind !== "end" && !this.is("do") && !this.is("{")) this.step();
      return { kind: "while", line, test: [], body: this.body(), heredocs: this.redirections().heredocs };
    }
    const name = this.step().text;
    let items: ShellWord[] | undefined;
    while (this.token.kind === "newline") this.step();
    if (this.is("in")) {
      this.step();
      items = [];
      while (this.token.kind === "word") items.push(this.step().word!);
    }
    const body = this.body();
    this.redirections();
    return { kind: "for", line, name, items, body };
  }

  private choice(line: number): ShellNode {
    const arms: { test: readonly ShellItem[]; body: readonly ShellItem[] }[] = [];
    let otherwise: readonly ShellItem[] = [];
    this.step();
    const until = new Set(["elif", "else", "fi"]);
    for (;;) {
      const test = this.list(new Set(["then"]));
      this.expect("then");
      arms.push({ test, body: this.list(until) });
      if (!this.is("elif")) break;
      this.step();
    }
    if (this.is("else")) { this.step(); otherwise = this.list(new Set(["fi"])); }
    this.expect("fi");
    this.redirections();
    return { kind: "if", line, arms, otherwise };
  }

  private cases(line: number): ShellNode {
    this.step();
    const subject = this.step().word ?? { parts: [], raw: "" };
    while (this.token.kind === "newline") this.step();
    this.expect("in");
    const arms: { patterns: string[]; body: readonly ShellItem[] }[] = [];
    for (;;) {
      this.skipLines();
      if (this.is("esac") || this.token.kind === "end") break;
      if (this.is("(")) this.step();
      const patterns: string[] = [];
      while (this.token.kind === "word" || this.is("|")) { const one = this.step(); if (one.kind === "word") patterns.push(one.word!.parts.map((part) => (part.kind === "text" ? part.text : part.raw)).join("")); }
      if (!this.is(")")) { this.toLineEnd(); continue; }
      this.step();
      arms.push({ patterns, body: this.list(new Set(["esac"])) });
      if (this.is(";;") || this.is(";&") || this.is(";;&")) this.step();
    }
    this.expect("esac");
    this.redirections();
    return { kind: "case", line, subject, arms };
  }

  /** Redirections behind a command: only what is read counts. */
  private redirections(): { heredocs: readonly Heredoc[]; input?: string } {
    const heredocs: Heredoc[] = [];
    let input: string | undefined;
    for (;;) {
      // `2>` is a word that touches a sign.
      if (this.token.kind === "word" && /^\d$/.test(this.token.text) && /[<>]/.test(this.text[this.token.end] ?? "")) { this.step(); continue; }
      if (this.token.kind !== "sign" || !REDIRECTIONS.has(this.token.text)) break;
      const sign = this.step().text;
      if (this.kind() !== "word") break;
      const given = this.token.word!;
      if (sign === "<<" || sign === "<<-") {
        const doc = { mark: given.parts.map((part) => (part.kind === "text" ? part.text : part.raw)).join(""), tabs: sign === "<<-", body: "", line: 0 };
        this.pending.push(doc);
        heredocs.push(doc);
      } else if (sign === "<<<") heredocs.push({ body: given.parts.map((part) => (part.kind === "text" ? part.text : part.raw)).join(""), line: this.token.line });
      else if (sign === "<") input = given.raw;
      this.step();
    }
    return { heredocs, ...(input === undefined ? {} : { input }) };
  }

  private simple(): ShellNode | undefined {
    const { line, start } = this.token;
    const assigned: { name: string; value: readonly ShellWord[]; more: boolean }[] = [];
    const words: ShellWord[] = [];
    const heredocs: Heredoc[] = [];
    let input: string | undefined, end = start;
    for (;;) {
      const { token } = this;
      const found = this.redirections();
      heredocs.push(...found.heredocs);
      input = found.input ?? input;
      if (this.token !== token) { continue; }
      if (token.kind !== "word") break;
      end = token.end;
      const assignment = words.length === 0 || isDeclaring(words[0]!.raw) ? /^([A-Za-z_]\w*)(\+?)=/.exec(token.text) : null;
      if (assignment !== null) {
        this.step();
        const [whole, name = "", more = ""] = assignment;
        const value = this.is("(") && token.end === this.token.start ? this.array() : [cutWord(token.word!, whole.length)];
        assigned.push({ name, value, more: more === "+" });
        continue;
      }
      this.step();
      if (words.length === 0 && this.is("(") && /^[\w.:-]+$/.test(token.text)) {
        this.step();
        if (this.is(")")) { this.step(); return this.functionBody(line, token.text); }
        this.problems.push({ line, why: "a bracket that is none of the shell's" });
        this.toLineEnd();
        break;
      }
      words.push(token.word!);
    }
    if (words.length === 0 && assigned.length === 0 && heredocs.length === 0) return undefined;
    return { kind: "simple", line, text: this.text.slice(start, end), assigned, words, heredocs, ...(input === undefined ? {} : { input }) };
  }

  private array(): readonly ShellWord[] {
    this.step();
    const words: ShellWord[] = [];
    while (this.token.kind === "word" || this.token.kind === "newline") { const one = this.step(); if (one.word !== undefined) words.push(one.word); }
    this.expect(")");
    return words;
  }
}

const CLOSERS: ReadonlySet<string> = new Set(["then", "do", "done", "fi", "elif", "else", "esac", "}"]);
const REDIRECTIONS: ReadonlySet<string> = new Set(["<", ">", ">>", "<<", "<<-", "<<<", ">&", "<&", "&>", "&>>", ">|"]);
const isDeclaring = (word: string): boolean => /^(?:export|local|readonly|declare|typeset)$/.test(word);

/** The word without its first characters, which are no part of an expansion. */
function cutWord(word: ShellWord, length: number): ShellWord {
  const parts: Part[] = [];
  let left = length;
  for (const part of word.parts) {
    if (left > 0 && part.kind === "text") { const text = part.text.slice(left); left = Math.max(0, left - part.text.length); if (text !== "") parts.push({ ...part, text }); }
    else parts.push(part);
  }
  return { parts, raw: word.raw.slice(length) };
}
