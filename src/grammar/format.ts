import type { Token } from "./token.js";

/** How a message looks: literals and tokens by turns, as it is printed. */
export interface Format<Fields extends Record<string, string | number> = Record<string, string | number>> {
  readonly parts: readonly (string | Token)[];
  /** Only for the types; never there at run time. */
  readonly fields?: Fields;
}

type FieldsOf<Tokens extends readonly Token[]> = {
  readonly [T in Tokens[number] as T["name"]]: T extends Token<string, infer Value> ? Value : never;
};

/**
 * A message as it looks: ``format`Chain '${chain}' does not exist` ``.
 * Case, kind of quotes, runs of blanks and a final full stop do not matter: the text is folded before it is read, and so is the format.
 * @throws TypeError when two tokens touch, because nothing would tell where the first one ends.
 */
export function format<const Tokens extends readonly Token[]>(literals: TemplateStringsArray, ...tokens: Tokens): Format<FieldsOf<Tokens>> {
  const parts: (string | Token)[] = [];
  literals.forEach((literal, index) => {
    if (literal === "" && index > 0 && index < literals.length - 1) throw new TypeError(`two tokens touch in format: ${literals.join("…")}`);
    if (literal !== "") parts.push(literal);
    const token = tokens[index];
    if (token !== undefined) parts.push(token);
  });
  return { parts };
}

/** The format with `<name>` for each token. */
export const looks = (form: Format): string => form.parts.map((part) => (typeof part === "string" ? part : `<${part.name}>`)).join("");

/** Prints the message with the fields given, or with each token's sample number `variant`. */
export function print(form: Format, variant = 0, fields: Readonly<Record<string, string | number>> = {}): string {
  return form.parts
    .map((part) => (typeof part === "string" ? part : String(fields[part.name] ?? part.samples[variant % part.samples.length])))
    .join("");
}

/**
 * The same as {@link format} for tables of messages: `template("bad rate '{value}'", tokens)`; `{name}` stands for the token of that name.
 * @throws TypeError when a name is not among the tokens
 */
export function template(text: string, tokens: Readonly<Record<string, Token>>): Format {
  const parts: (string | Token)[] = [];
  for (const piece of text.split(/(\{\w+\})/)) {
    if (piece === "") continue;
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    const token = name === undefined ? undefined : tokens[name];
    if (name !== undefined && token === undefined) throw new TypeError(`no token ${name} for the template: ${text}`);
    if (token !== undefined && typeof parts.at(-1) === "object") throw new TypeError(`two tokens touch in template: ${text}`);
    parts.push(token ?? piece);
  }
  return { parts };
}
