import type { OwnKnowledge, OwnMessage } from "../../model/own.js";
import { REMEDY, RULE } from "../check-rules.js";
import { code, flag, list, noneTwice, one, shape, text, wrong, type Check } from "../checks.js";

const words = list(text, 1);
const orList = (value: unknown): boolean => Array.isArray(value);
const wordings: Check = (value, path) => { (orList(value) ? words : text)(value, path); };
const kinds = ["word", "number", "phrase"];
const field: Check = (value, path) => {
  if (!orList(value)) { if (!kinds.includes(value as string)) wrong(path, `one of ${kinds.join(", ")}, or a list of words`); return; }
  list((entry, at) => { if (typeof entry !== "string" || !/^[\x21-\x7e]{1,64}$/.test(entry)) wrong(at, "a word of ASCII characters"); }, 1)(value, path);
};
const fields: Check = (value, path) => {
  shape({}, Object.fromEntries(Object.keys(Object(value) as object).map((name) => [name, field])))(value, path);
};
const message = shape({ id: code, text: wordings, program: text }, { fields, lineStart: flag, role: one("error", "reading") });

const remedy: Check = (value, path) => {
  shape(REMEDY.must, { ...REMEDY.told, ...REMEDY.may })(value, path);
  const { effect, lasting } = value as { readonly effect: string; readonly lasting?: boolean };
  if (effect !== "none" && lasting === undefined) throw new TypeError(`${path}.lasting must say whether it outlasts a reboot: true or false`);
};
const rule = shape({ ...RULE.must, remedies: list(remedy) }, { ...RULE.told, ...RULE.may });
const own = shape({}, { messages: list(message), rules: list(rule) });

/** The form of what a caller brings: types, names of properties, no name twice. What it refers to is looked at by {@link ./refers.ts}. */
export function checkForm(value: unknown, path: string): asserts value is OwnKnowledge {
  own(value, path);
  const { messages = [], rules = [] } = value as OwnKnowledge;
  noneTwice(messages.map(({ id }: OwnMessage) => id), (index) => `${path}.messages[${index}].id`, "message");
  noneTwice(rules.map((entry) => entry.code), (index) => `${path}.rules[${index}].code`, "rule");
}
