import { byWord } from "../knowledge/by-word.js";
import type { CommandPart } from "../model/command.js";
import { baseName, extentOf, partNamed, partsOf, type Line } from "./line.js";

/**
 * One change of a command line. What an edit does not name stays: each word, its order, the operation, the prefix.
 * Options are named as typed or by another of their names; `nth` is which of several, the first as 0. Words are indices into the line.
 */
export type Edit =
  /** Words behind the program: `-w 30`. */
  | { readonly do: "behind-program"; readonly words: readonly string[] }
  /** The chain stays where it is, words go behind it and its number: `-p tcp`. */
  | { readonly do: "behind-chain"; readonly words: readonly string[] }
  | { readonly do: "before-option"; readonly option: string; readonly nth?: number; readonly words: readonly string[] }
  | { readonly do: "behind-option"; readonly option: string; readonly nth?: number; readonly words: readonly string[] }
  | { readonly do: "append"; readonly words: readonly string[] }
  /** The option's value, `which` of several. */
  | { readonly do: "value"; readonly option: string; readonly nth?: number; readonly which?: number; readonly to: string }
  | { readonly do: "rename-option"; readonly option: string; readonly nth?: number; readonly to: string }
  /** The option and its values are replaced. */
  | { readonly do: "replace-option"; readonly option: string; readonly nth?: number; readonly words: readonly string[] }
  | { readonly do: "remove-option"; readonly option: string; readonly nth?: number }
  /** An option with its values goes behind another one, or to the end. */
  | { readonly do: "move-option"; readonly option: string; readonly nth?: number; readonly behind?: string }
  /** An option with its values goes before another one. */
  | { readonly do: "move-before"; readonly option: string; readonly nth?: number; readonly before: string; readonly beforeNth?: number }
  /** `!` goes before the option, where it stood behind it, or is put there. */
  | { readonly do: "negate"; readonly option: string; readonly nth?: number; readonly value?: string }
  /** Words from one index to another, both with. */
  | { readonly do: "replace-words"; readonly from: number; readonly to: number; readonly words: readonly string[] }
  | { readonly do: "table"; readonly to: string }
  | { readonly do: "chain"; readonly to: string }
  /** The number behind the chain. */
  | { readonly do: "number"; readonly to: string | undefined }
  /** `-j` or `-g` and what it names. */
  | { readonly do: "target"; readonly to: string }
  /** Another program of the same language: `ip6tables` for `iptables`. Its path and backend stay. */
  | { readonly do: "program"; readonly to: string }
  /** The whole name of the program, backend and job with it. */
  | { readonly do: "program-name"; readonly to: string }
  /** The verdict behind `-P` and its chain. */
  | { readonly do: "policy"; readonly to: string }
  /** `-m NAME`, where none of its options is left. */
  | { readonly do: "remove-match"; readonly match: string }
  /** What it is run through, before the words that it is run through by now. */
  | { readonly do: "run-through"; readonly words: readonly string[] }
  /** A list of ports behind `--dport` becomes multiport's. */
  | { readonly do: "multiport"; readonly option: string; readonly ports: string };

/** The line with the edit made; undefined where it has no place for it. */
export function applyEdit(line: Line, edit: Edit): Line | undefined {
  const { words } = line;
  switch (edit.do) {
    case "behind-program": return withWords(line, [...edit.words, ...words]);
    case "run-through": return { ...line, prefix: [...edit.words, ...line.prefix] };
    case "append": return withWords(line, [...words, ...edit.words]);
    case "replace-words": return edit.from < 0 || edit.to >= words.length || edit.from > edit.to ? undefined : spliced(line, edit.from, edit.to, edit.words);
    case "program": return withProgram(line, edit.to);
    case "program-name": return { ...line, program: line.program.slice(0, line.program.length - baseName(line.program).length) + baseName(edit.to) };
    case "policy": {
      const operation = operationOf(line);
      return operation === undefined ? undefined : withValue(line, operation, 1, edit.to);
    }
    case "table": return toTable(line, edit.to);
    case "behind-chain": case "chain": case "number": return editOperation(line, edit);
    case "remove-match": return withoutMatch(line, edit.match);
    case "target": {
      const part = targetOf(line);
      return part === undefined ? undefined : withValue(line, part, 0, edit.to);
    }
    default: {
      const { parts } = partsOf(line);
      const part = partNamed(parts, edit.option, "nth" in edit ? edit.nth : 0);
      return part === undefined ? undefined : editOption(line, part, edit, parts);
    }
  }
}

/** All edits, one after the other; undefined where one of them has no place. */
export function applyEdits(line: Line, edits: readonly Edit[]): Line | undefined {
  let edited: Line | undefined = line;
  for (const edit of edits) edited = edited === undefined ? undefined : applyEdit(edited, edit);
  return edited;
}

const withWords = (line: Line, words: readonly string[]): Line => ({ ...line, words });
const spliced = (line: Line, from: number, to: number, words: readonly string[]): Line => withWords(line, [...line.words.slice(0, from), ...words, ...line.words.slice(to + 1)]);

const operationOf = (line: Line): CommandPart | undefined => partsOf(line).parts.find(({ role }) => role === "operation");
const targetOf = (line: Line): CommandPart | undefined => partsOf(line).parts.find(({ role }) => role === "target");

function withProgram(line: Line, to: string): Line | undefined {
  const name = baseName(line.program);
  const found = /^(?:ip6?tables|ebtables|arptables)(.*)$/.exec(name);
  return { ...line, program: line.program.slice(0, line.program.length - name.length) + (found === null ? to : to + found[1]!) };
}

function withoutMatch(line: Line, name: string): Line {
  const { parts } = partsOf(line);
  const part = parts.find(({ role, values }) => role === "match" && values[0]?.text === name);
  if (part === undefined || parts.some(({ role, owner }) => role === "option" && owner === name)) return line;
  const { from, to } = extentOf(part);
  return spliced(line, from, to, []);
}

function toTable(line: Line, table: string): Line | undefined {
  const typed = partNamed(partsOf(line).parts, "-t");
  if (typed !== undefined) return typed.values.length === 0 ? undefined : withValue(line, typed, 0, table);
  return withWords(line, ["-t", table, ...line.words]);
}

function editOperation(line: Line, edit: Extract<Edit, { do: "behind-chain" | "chain" | "number" }>): Line | undefined {
  const operation = operationOf(line);
  const chain = operation?.values[0];
  if (operation === undefined || chain === undefined) return undefined;
  switch (edit.do) {
    case "chain": return withValue(line, operation, 0, edit.to);
    case "behind-chain": {
      const { to } = extentOf(operation);
      return spliced(line, to + 1, to, edit.words);
    }
    case "number": {
      const number = operation.values[1];
      if (number === undefined) return edit.to === undefined ? line : spliced(line, chain.at + 1, chain.at, [edit.to]);
      return spliced(line, number.at, number.at, edit.to === undefined ? [] : [edit.to]);
    }
  }
}

/** The word with the value, or the part of it behind `=` or the letter. */
function withValue(line: Line, part: CommandPart, which: number, to: string): Line | undefined {
  const value = part.values[which];
  if (value === undefined) return undefined;
  const word = line.words[value.at]!;
  return spliced(line, value.at, value.at, [value.inside ? word.slice(0, word.length - value.text.length) + to : to]);
}

type OptionEdit = Exclude<Edit, { do: "behind-program" | "run-through" | "append" | "replace-words" | "program" | "program-name" | "policy" | "table" | "behind-chain" | "chain" | "number" | "target" | "remove-match" }>;

function editOption(line: Line, part: CommandPart, edit: OptionEdit, parts: readonly CommandPart[]): Line | undefined {
  const { from, to } = extentOf(part);
  switch (edit.do) {
    case "before-option": return spliced(line, from, from - 1, edit.words);
    case "behind-option": return spliced(line, to + 1, to, edit.words);
    case "value": return withValue(line, part, edit.which ?? 0, edit.to);
    case "rename-option": return spliced(line, part.at, part.at, renamed(line.words[part.at]!, part, edit.to));
    case "replace-option": return spliced(line, from, to, edit.words);
    case "remove-option": return spliced(line, from, to, []);
    case "move-option": return moved(line, part, edit.behind === undefined ? undefined : partNamed(parts, edit.behind));
    case "move-before": return movedBefore(line, part, partNamed(parts, edit.before, edit.beforeNth));
    case "negate": return negated(line, part, edit.value);
    case "multiport": return multiported(line, part, edit.ports, parts);
  }
}

function renamed(word: string, part: CommandPart, to: string): readonly string[] {
  const inside = part.values.find((value) => value.inside);
  if (inside === undefined) return [to];
  return word.startsWith("--") ? [`${to}=${inside.text}`] : [to, inside.text];
}

/** What moves is all words of the option; what it moves behind is the end of the other option. */
function moved(line: Line, part: CommandPart, behind: CommandPart | undefined): Line | undefined {
  const { from, to } = extentOf(part);
  const own = line.words.slice(from, to + 1);
  const without = withWords(line, [...line.words.slice(0, from), ...line.words.slice(to + 1)]);
  if (behind === undefined) return withWords(line, [...without.words, ...own]);
  const end = extentOf(behind).to;
  const place = end > to ? end - own.length : end;
  return end >= from && end <= to ? undefined : spliced(without, place + 1, place, own);
}

function movedBefore(line: Line, part: CommandPart, before: CommandPart | undefined): Line | undefined {
  if (before === undefined) return undefined;
  const { from, to } = extentOf(part), place = extentOf(before).from;
  if (place >= from && place <= to) return undefined;
  const own = line.words.slice(from, to + 1);
  const without = withWords(line, [...line.words.slice(0, from), ...line.words.slice(to + 1)]);
  const at = place > to ? place - own.length : place;
  return spliced(without, at, at - 1, own);
}

function negated(line: Line, part: CommandPart, value: string | undefined): Line | undefined {
  const edited = value === undefined ? line : withValue(line, part, 0, value);
  if (edited === undefined) return undefined;
  if (part.negation === undefined) return spliced(edited, part.at, part.at - 1, ["!"]);
  if (!part.negation.behind) return edited;
  const without = spliced(edited, part.negation.at, part.negation.at, []);
  return spliced(without, part.at, part.at - 1, ["!"]);
}

const MULTIPORT: Readonly<Record<string, string>> = byWord({ "--dport": "--dports", "--destination-port": "--dports", "--sport": "--sports", "--source-port": "--sports" });

function multiported(line: Line, part: CommandPart, ports: string, parts: readonly CommandPart[]): Line | undefined {
  const name = MULTIPORT[part.name];
  if (name === undefined) return undefined;
  const { from, to } = extentOf(part);
  const given = parts.some(({ role, values, at }) => role === "match" && values[0]?.text === "multiport" && at < from);
  return spliced(line, from, to, [...(given ? [] : ["-m", "multiport"]), ...(part.negation === undefined ? [] : ["!"]), name, ports]);
}
