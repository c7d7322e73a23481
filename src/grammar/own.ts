import type { OwnField, OwnMessage } from "../model/own.js";
import { template } from "./format.js";
import { message, type MessageDefinition } from "./message.js";
import { needleOf, NEEDLE_LENGTH, SHORT_NEEDLE_LENGTH } from "./needle.js";
import { number, oneOf, phrase, word, type Token } from "./token.js";

const NAME = /\{(\w+)\}/g;
const TEXT_MOST = 400;

/**
 * A caller's message as the engine has its own.
 * @throws TypeError with the path to what is wrong
 */
export function ownMessage({ id, text, program, fields = {}, lineStart = false, role = "error" }: OwnMessage, path: string): MessageDefinition {
  const wordings = typeof text === "string" ? [text] : text;
  const named = wordings.flatMap((one) => [...one.matchAll(NAME)].map(([, name]) => name!));
  const stray = Object.keys(fields).find((name) => !named.includes(name));
  if (stray !== undefined) throw new TypeError(`${path}.fields.${stray} stands for nothing: no {${stray}} is in the text`);
  const tokens = Object.fromEntries(named.map((name) => [name, tokenOf(name, fields[name] ?? "word")]));
  const texts = wordings.map((one, at) => {
    const where = typeof text === "string" ? `${path}.text` : `${path}.text[${at}]`;
    const wrong = faultOf(one);
    if (wrong !== undefined) throw new TypeError(`${where} ${wrong}`);
    const form = template(one, tokens);
    const length = role === "reading" ? SHORT_NEEDLE_LENGTH : NEEDLE_LENGTH;
    if (needleOf(form, length) === undefined) throw new TypeError(`${where} must have ${length} letters in a row that do not vary, to be searched for`);
    return form;
  });
  return message({ id, from: [{ program }], text: texts, role, lineStart });
}

/** Letters beyond ASCII are all alike to the search, so nothing can be found by them. */
function faultOf(text: string): string | undefined {
  const names = [...text.matchAll(NAME)].map(([, name]) => name!), odd = names.find((name) => !/^[a-z][A-Za-z0-9]{0,40}$/.test(name));
  if (text.length > TEXT_MOST) return `must have at most ${TEXT_MOST} characters`;
  if (!/^[\x20-\x7e]+$/.test(text)) return "must be one line of ASCII characters";
  if (odd !== undefined) return `has {${odd}}: names are letters and digits, the first one a small letter`;
  if (new Set(names).size < names.length) return "has a name twice";
  return /\}\{\w+\}/.test(text) ? "has two names that touch: nothing tells where the first one ends" : undefined;
}

function tokenOf(name: string, field: OwnField): Token {
  switch (field) {
    case "word": return word(name, name, ["example"]);
    case "number": return number(name, name);
    case "phrase": return phrase(name, name, ["an example of it"]);
    default: return oneOf(name, field.join(", "), field);
  }
}
