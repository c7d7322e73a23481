import { clip, visible } from "../escape/terminal.js";

/** Looks at a value that a caller brings; throws a TypeError with the path to what is wrong. */
export type Check = (value: unknown, path: string) => void;

export const wrong = (path: string, wanted: string): never => { throw new TypeError(`${path} must be ${wanted}`); };

export const text: Check = (value, path) => { if (typeof value !== "string" || value === "") wrong(path, "a text"); };
export const flag: Check = (value, path) => { if (typeof value !== "boolean") wrong(path, "true or false"); };
export const code: Check = (value, path) => { if (typeof value !== "string" || !/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(value)) wrong(path, "a code such as area/cause"); };
export const one = (...words: readonly (string | boolean)[]): Check => (value, path) => { if (!words.includes(value as string)) wrong(path, words.length === 1 ? String(words[0]) : `one of ${words.join(", ")}`); };

export const list = (item: Check, least = 0): Check => (value, path) => {
  if (!Array.isArray(value) || value.length < least) return wrong(path, least > 0 ? "a list that is not empty" : "a list");
  value.forEach((entry: unknown, index) => { item(entry, `${path}[${index}]`); });
};

/** An object with these properties and no others: one that is misspelt would be passed over in silence. */
export const shape = (wanted: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check => (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(path, "an object");
  const has = value as Readonly<Record<string, unknown>>, known = { ...wanted, ...optional };
  for (const [name, check] of Object.entries(wanted)) check(has[name], `${path}.${name}`);
  for (const [name, check] of Object.entries(optional)) if (has[name] !== undefined) check(has[name], `${path}.${name}`);
  const stray = Object.keys(has).find((name) => !Object.hasOwn(known, name));
  if (stray !== undefined) throw new TypeError(`${path}.${visible(clip(stray, 40))} is not known; known are ${Object.keys(known).join(", ")}`);
};

/** A text, or something else. */
export const either = (ofText: Check, other: Check): Check => (value, path) => { (typeof value === "string" ? ofText : other)(value, path); };

/** The first that is there twice, by a property. */
export function noneTwice(values: readonly string[], path: (index: number) => string, what: string): void {
  const twice = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (twice >= 0) throw new TypeError(`${path(twice)} is that of another ${what}`);
}
