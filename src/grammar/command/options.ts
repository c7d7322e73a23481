import type { Command, CommandOption, CommandPart, ExtensionUse, Operation } from "../../model/command.js";
import type { Span } from "../../model/text.js";
import type { BaseOption, BaseOptions } from "./base-options.js";
import type { ExtensionOptions } from "./extension-options.js";
import { ownerOf, unabbreviated, type Use } from "./uses.js";
import type { Word } from "./word.js";

/** What the options of a command say; the rest of a command is known without them. */
export type Meaning = Omit<Command, "program" | "variant" | "text" | "span">;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a word was taken for, told while the words are read. */
export interface ReadPart {
  readonly role: CommandPart["role"];
  readonly name: string;
  readonly word: Word;
  readonly values: readonly Word[];
  readonly negation?: Word;
  readonly owner?: string;
  readonly implied?: boolean;
}
export type NotePart = (part: ReadPart) => void;

const isNumber = (text: string | undefined): boolean => text !== undefined && /^\d{1,9}$/.test(text);
/** Operations that may name a rule by its number. */
const NUMBERED: ReadonlySet<Operation> = new Set(["insert", "delete", "replace", "list", "list-rules", "zero"]);
const isOptionLike = (text: string): boolean => text.startsWith("-") && text.length > 1;
/** A word that an optional value may be. */
const mayBeValue = (text: string | undefined): boolean => text !== undefined && !text.startsWith("-") && text !== "!";

/**
 * Reads words the way getopt_long and iptables do: bundled short options, values that touch them, `--name=value`, abbreviations, `!` before an
 * option or its value. A value that is required is taken whatever it looks like: with an empty variable `-s  -j DROP` has the source `-j`.
 */
export function readOptions(words: readonly Word[], base: BaseOptions, extensions: ExtensionOptions | undefined, usual: Operation = "other", note?: NotePart): Meaning {
  const found: Mutable<Partial<Meaning>> = {};
  const options: CommandOption[] = [], stray: string[] = [], uses: Use[] = [];
  let at = 0, negation: Word | undefined, verdict: Use | undefined;

  while (at < words.length) {
    const word = words[at++]!;
    if (word.text === "!") {
      if (negation !== undefined) takeStray(negation);
      negation = word;
    } else if (word.text === "--") {
      while (at < words.length) takeStray(words[at++]!);
    } else if (word.text.startsWith("--")) readLong(word);
    else if (isOptionLike(word.text)) readShort(word);
    else {
      if (negation !== undefined) takeStray(negation);
      negation = undefined;
      takeStray(word);
    }
  }
  if (negation !== undefined) takeStray(negation);
  return meaning();

  function takeStray(word: Word, text = word.text): void {
    stray.push(text);
    note?.({ role: "stray", name: text, word, values: [] });
  }
  function tell(role: CommandPart["role"], name: string, word: Word, values: readonly (Word | undefined)[], owner?: string, implied?: boolean): void {
    note?.({
      role, name, word, values: values.filter((value) => value !== undefined),
      ...(negation === undefined ? {} : { negation }), ...(owner === undefined ? {} : { owner }), ...(implied === true ? { implied } : {}),
    });
  }

  function meaning(): Meaning {
    const matches: readonly ExtensionUse[] = uses.filter(({ kind }) => kind === "match").map(finished);
    return {
      operation: usual, goto: false, ...found, matches, options, words: stray,
      ...(verdict === undefined ? {} : { target: finished(verdict) }),
    };
  }

  function readLong(word: Word): void {
    const equals = word.text.indexOf("=");
    const name = word.text.slice(2, equals < 0 ? undefined : equals);
    const value = equals < 0 ? undefined : { ...word, text: word.text.slice(equals + 1) };
    const full = base.long.has(name) ? name : ownedExactly(name) ? undefined : unabbreviated(base.long.keys(), name);
    if (full === undefined) takeExtension(name, word, value);
    else takeBase(base.long.get(full)!, full, word, value);
  }
  function ownedExactly(name: string): boolean {
    return uses.some(({ known }) => known?.has(name) === true) || (extensions?.byOption === true && extensions.all.has(name));
  }

  /** `-nvL INPUT`, `-ptcp`: letters in one word, the last of which may have its value there. */
  function readShort(word: Word): void {
    for (let k = 1; k < word.text.length; k++) {
      const letter = word.text[k]!;
      const option = base.short.get(letter);
      const start = k === 1 ? word.start : word.start + k;
      if (option === undefined || option.takes === "nothing") {
        if (option === undefined) {
          tell("unknown", `-${letter}`, word, []);
          options.push(optionOf(`-${letter}`, undefined, { ...word, start }, undefined));
          if (k === 1 && word.text.length > 2) return void stray.push(word.text.slice(2));
        }
        else takeBase(option, letter, { ...word, start }, undefined);
        continue;
      }
      const rest = word.text.slice(k + 1);
      takeBase(option, letter, { ...word, start }, rest === "" ? undefined : { text: rest, start: start + 1, end: word.end });
      return;
    }
  }

  /** The next word when there is one, with a `!` before it noted. */
  function required(given: Word | undefined): Word | undefined {
    if (given !== undefined) return given;
    if (words[at]?.text === "!" && words[at + 1] !== undefined && negation === undefined) negation = words[at++]!;
    return words[at] === undefined ? undefined : words[at++];
  }
  function optional(given: Word | undefined, fits: (text: string | undefined) => boolean = mayBeValue): Word | undefined {
    if (given !== undefined) return given;
    return fits(words[at]?.text) ? words[at++] : undefined;
  }
  function optionOf(name: string, value: string | undefined, from: Span, to: Span | undefined): CommandOption {
    const option = {
      name, negated: negation !== undefined,
      span: { start: Math.min(negation?.start ?? from.start, from.start), end: Math.max(from.end, to?.end ?? 0) },
      ...(value === undefined ? {} : { value }),
    };
    negation = undefined;
    return option;
  }

  function takeBase(option: BaseOption, name: string, word: Word, given: Word | undefined): void {
    const typed = name.length === 1 ? `-${name}` : `--${name}`;
    if (option.operation !== undefined) {
      takeOperation(option.operation, option, typed, word, given);
      return;
    }
    switch (option.field) {
      case undefined: {
        const values = valuesFor(option.takes, given);
        tell("own", typed, word, values);
        options.push(optionOf(typed, values.length === 0 ? undefined : values.map(({ text }) => text).join(" "), word, values.at(-1)));
        return;
      }
      case "match": case "jump": case "goto": {
        const value = required(given);
        tell(option.field === "match" ? "match" : "target", typed, word, [value]);
        if (value !== undefined) useExtension(option.field, value, word);
        return;
      }
      default: {
        const value = required(given);
        tell("field", typed, word, [value]);
        const text = value === undefined ? undefined : negation !== undefined && option.field !== "table" ? `! ${value.text}` : value.text;
        if (text !== undefined && found[option.field] === undefined) {
          found[option.field] = text;
          negation = undefined;
        } else options.push(optionOf(typed, value?.text, word, value));
      }
    }
  }
  function valuesFor(takes: BaseOption["takes"], given: Word | undefined): readonly Word[] {
    const present = (values: readonly (Word | undefined)[]): readonly Word[] => values.filter((value) => value !== undefined);
    switch (takes) {
      case "nothing": return [];
      case "number": return present([optional(given, isNumber)]);
      case "word?": return present([optional(given)]);
      case "pair": {
        const first = required(given);
        return present([first, first === undefined || first.text.includes(",") ? undefined : optional(undefined, isNumber)]);
      }
      default: return present([required(given)]);
    }
  }

  function takeOperation(operation: Operation, { takes }: BaseOption, typed: string, word: Word, given: Word | undefined): void {
    const first = found.operation === undefined;
    if (first) found.operation = operation;
    const chain = takes === "nothing" ? undefined : takes === "chain?" || takes === "word?" ? optional(given) : required(given);
    const number = chain !== undefined && NUMBERED.has(operation) && isNumber(words[at]?.text) ? words[at] : undefined;
    const second = chain !== undefined && (takes === "policy" || takes === "rename") && mayBeValue(words[at]?.text) ? words[at] : undefined;
    tell("operation", typed, word, [chain, first ? (number ?? second) : undefined]);
    if (takes === "word?" || !first) {
      options.push(optionOf(typed, chain?.text, word, chain));
      return;
    }
    if (chain !== undefined) found.chain = chain.text;
    if (takes === "policy") verdict = policyUse(optional(undefined));
    else if (takes === "rename") {
      const name = optional(undefined);
      if (name !== undefined) found.newName = name.text;
    } else if (number !== undefined) {
      found.ruleNumber = Number(number.text);
      at++;
    }
  }
  function policyUse(value: Word | undefined): Use | undefined {
    return value === undefined ? undefined : { name: value.text, kind: "target", known: undefined, options: [], span: { start: value.start, end: value.end } };
  }

  function useExtension(field: "match" | "jump" | "goto", value: Word, flag: Word): void {
    const kind = field === "match" ? "match" : "target";
    const known = kind === "match" ? extensions?.matches.get(value.text) : extensions?.targets.get(value.text);
    const use: Use = { name: value.text, kind, known, options: [], span: { start: flag.start, end: value.end } };
    if (negation !== undefined) { stray.push("!"); negation = undefined; }
    if (field === "goto") found.goto = true;
    uses.push(use);
    if (kind === "target") verdict = use;
  }

  function takeExtension(name: string, word: Word, given: Word | undefined): void {
    if (extensions === undefined) {
      const value = optional(given);
      tell("unknown", `--${name}`, word, [value]);
      options.push(optionOf(`--${name}`, value?.text, word, value));
      return;
    }
    const owner = ownerOf(name, uses, found.protocol?.replace(/^! /, ""), extensions);
    const values = ((): readonly (Word | undefined)[] => {
      switch (owner.arity) {
        case 0: return given === undefined ? [] : [given];
        case 1: return [required(given)];
        case 2: { const value = required(given); return [value, value === undefined ? undefined : optional(undefined)]; }
        default: return [optional(given ?? (words[at]?.text === "!" && mayBeValue(words[at + 1]?.text) ? required(undefined) : undefined))];
      }
    })().filter((value) => value !== undefined);
    const extension = owner.use ?? owner.implied;
    tell(extension === undefined ? "unknown" : "option", `--${owner.name}`, word, values, extension?.name, owner.implied !== undefined);
    const option = optionOf(`--${owner.name}`, values.length === 0 ? undefined : values.map(({ text }) => text).join(" "), word, values.at(-1));
    let use = owner.use;
    if (owner.implied !== undefined) {
      use = { name: owner.implied.name, kind: "match", known: owner.implied.known, options: [], span: option.span };
      uses.push(use);
    }
    (use?.options ?? options).push(option);
  }
}

const finished = ({ name, options, span }: Use): ExtensionUse => ({ name, options, span });
