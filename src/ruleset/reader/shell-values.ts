import type { ShellWord } from "./shell-syntax.js";

/** What is known of variables where a command stands. */
export class ShellValues {
  private readonly variables = new Map<string, string>();
  /** Arguments of the function that is run; undefined of the script itself. */
  arguments: readonly string[] | undefined;

  get(name: string): string | undefined {
    if (this.arguments !== undefined) {
      if (name === "@" || name === "*") return this.arguments.join(" ");
      if (name === "#") return String(this.arguments.length);
      if (/^[1-9]$/.test(name)) return this.arguments[Number(name) - 1] ?? "";
    }
    return this.variables.get(name);
  }

  set(name: string, value: string | undefined): void {
    if (value === undefined) this.variables.delete(name);
    else if (value.length < VALUE_MOST) this.variables.set(name, value);
  }

  /** The words that a word becomes. An expansion of which nothing is known stays as it is written. */
  expand(word: ShellWord): readonly string[] {
    const fields: string[] = [];
    let current = "", begun = false;
    for (const part of word.parts) {
      if (part.kind === "text") {
        current += part.text;
        begun ||= part.quoted || part.text !== "";
        continue;
      }
      if (part.kind === "variable" && part.quoted && (part.name === "@") && this.arguments !== undefined) {
        const [first, ...rest] = this.arguments;
        if (first === undefined) continue;
        current += first;
        begun = true;
        for (const one of rest) { fields.push(current); current = one; }
        continue;
      }
      const value = part.kind === "variable" ? this.get(part.name) ?? this.otherwise(part.otherwise) : this.substituted(part.text);
      if (value === undefined) { current += slotOf(part.raw); begun = true; continue; }
      if (part.quoted && !(part.kind === "variable" && part.raw.includes("[@]"))) { current += value; begun = true; continue; }
      const pieces = value.split(/[ \t\n]+/);
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) { if (begun) fields.push(current); current = ""; begun = false; }
        current += piece;
        begun ||= piece !== "";
      }
    }
    if (begun) fields.push(current);
    return word.parts.every((part) => part.kind !== "text" || !part.quoted) && word.raw.includes("{") ? fields.flatMap(braces) : fields;
  }

  /** As one text, as an assignment and a `case` take it. */
  joined(word: ShellWord): string {
    return word.parts.map((part) => {
      if (part.kind === "text") return part.text;
      return (part.kind === "variable" ? this.get(part.name) ?? this.otherwise(part.otherwise) : this.substituted(part.text)) ?? slotOf(part.raw);
    }).join("");
  }

  private otherwise(text: string | undefined): string | undefined {
    if (text === undefined || /[`(]/.test(text)) return undefined;
    const bare = text.replace(/^(["'])(.*)\1$/, "$2");
    const filled = bare.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (raw, name: string) => this.get(name) ?? raw);
    return filled.includes("$") ? undefined : filled;
  }

  /** Commands whose output is known: where a program lies, a row of numbers, words said again. */
  private substituted(text: string): string | undefined {
    const words = text.trim().split(/\s+/);
    const [first, ...rest] = words;
    const program = /(?:^|[\s/])(ip6?tables(?:-legacy|-nft)?(?:-restore|-save)?)(?=\s|$)/.exec(text)?.[1];
    if (/^(?:which|command|type|whereis)$/.test(first ?? "") && program !== undefined) return program;
    if (first === "echo" && !/[|&;<>`]/.test(text)) {
      const said = rest.join(" ").replace(/["']/g, "").replace(/\$\{?([A-Za-z_]\w*)\}?/g, (raw, name: string) => this.get(name) ?? raw);
      return said.includes("$") ? undefined : said;
    }
    if (first === "seq" && rest.length > 0 && rest.every((one) => /^-?\d{1,6}$/.test(one))) {
      const [from, step, to] = rest.length === 1 ? [1, 1, Number(rest[0])] : rest.length === 2 ? [Number(rest[0]), 1, Number(rest[1])] : [Number(rest[0]), Number(rest[1]), Number(rest[2])];
      return row(from, to, step).join(" ");
    }
    return undefined;
  }
}

const VALUE_MOST = 1_000_000;
const ROW_MOST = 10_000;

function row(from: number, to: number, by: number): readonly string[] {
  const numbers: string[] = [];
  const step = by === 0 ? 1 : Math.abs(by);
  for (let i = from; (from <= to ? i <= to : i >= to) && numbers.length < ROW_MOST; i += from <= to ? step : -step) numbers.push(String(i));
  return numbers;
}

/** One word still, whatever stands in it. */
const slotOf = (raw: string): string => raw.replace(/\s+/g, "_");

const RANGE = /^([^{}]*)\{(-?\d{1,6})\.\.(-?\d{1,6})\}([^{}]*)$/;
const LIST = /^([^{}$]*)\{([^{}$]+)\}([^{}]*)$/;

/** `{22,80}`, `{1..5}`. */
function braces(word: string): readonly string[] {
  const range = RANGE.exec(word);
  if (range !== null) return row(Number(range[2]), Number(range[3]), 1).map((one) => `${range[1]!}${one}${range[4]!}`);
  const list = LIST.exec(word);
  return !list?.[2]!.includes(",") ? [word] : list[2]!.split(",").map((one) => `${list[1]!}${one}${list[3]!}`);
}
