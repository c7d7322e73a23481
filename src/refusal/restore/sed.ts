import { plainPattern, plainReplacement } from "../../escape/sed.js";

/** Lines of a file that an expression of sed is for: a number, from one to another, the last, or all. */
export type Address = number | readonly [from: number, to: number] | "last" | "all";

const addressOf = (address: Address): string => (address === "all" ? "" : address === "last" ? "$" : typeof address === "number" ? String(address) : address[0] === address[1] ? String(address[0]) : `${address[0]},${address[1]}`);

/** What may stand in an expression at all: one line, nothing that is not seen. */
const isPlain = (text: string): boolean => text.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(text);

const START = String.raw`\(^\|[[:blank:]]\)`, END = String.raw`\([[:blank:]]\|$\)`;

/** Words, whole and with one blank between them, become other words. Undefined where a word is not such as an expression takes. */
export function replaceWords(address: Address, from: readonly string[], to: readonly string[], only?: { readonly without: string }): string | undefined {
  const old = from.join(" "), fresh = to.join(" ");
  if (!isPlain(old) || !isPlain(fresh) || old === "") return undefined;
  const substitute = `s/${START}${plainPattern(old)}${END}/\\1${plainReplacement(fresh)}\\2/`;
  return only === undefined ? `${addressOf(address)}${substitute}` : `${addressOf(address)}{/${plainPattern(only.without)}/!${substitute}}`;
}

/** A whole line becomes another one. */
export const replaceLine = (line: number, to: string): string | undefined => (isPlain(to) ? `${line}s/.*/${plainReplacement(to)}/` : undefined);
export const insertBefore = (line: number, text: string): string | undefined => (isPlain(text) ? `${line}i ${text}` : undefined);
export const insertBehind = (line: number, text: string): string | undefined => (isPlain(text) ? `${line}a ${text}` : undefined);
export const appendLine = (text: string): string | undefined => (isPlain(text) ? `$a ${text}` : undefined);

/** A substitution written here, of no words from the text. */
export const substitution = (address: Address, expression: string): string => `${addressOf(address)}${expression}`;
