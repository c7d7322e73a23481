import { slotNames } from "../../advice/slot-names.js";
import { clip, visible } from "../../escape/terminal.js";
import { messageDefinitions } from "../../grammar/messages/index.js";
import { factName, FACT_NAMES } from "../../knowledge/fact-names.js";
import { WRAPPER_PROBLEMS } from "../../knowledge/wrapper-problems.js";
import type { OwnKnowledge } from "../../model/own.js";
import { nearestWords } from "../../reason/nearest.js";
import { rules } from "../../rules/index.js";

const areaOf = (name: string): string => name.slice(0, name.indexOf("/"));
const unknown = (path: string, what: string, name: string, known: readonly string[]): never => {
  const near = nearestWords(name, known);
  throw new TypeError(`${path}: ${what} ${visible(JSON.stringify(clip(name, 80)))} is not known${near.length > 0 ? `; did you mean ${near.join(" or ")}?` : ""}`);
};

/**
 * Whether what a caller's knowledge names is there: messages, facts, slots, codes. A name that nothing has would never come out, and nobody would know why.
 * @throws TypeError with the path to the first one that is not
 */
export function checkNames({ messages = [], rules: own = [] }: OwnKnowledge, path: string): void {
  const ids = messageDefinitions().map(({ id }) => id), codes = rules.map((rule) => rule.code);
  for (const [at, { id }] of messages.entries()) free(`${path}.messages[${at}].id`, id, new Set(ids.map(areaOf)));
  const triggers = [...ids, ...messages.map(({ id }) => id), ...Object.keys(WRAPPER_PROBLEMS).map((problem) => `means/${problem}`)];
  const areas = new Set(triggers.map((id) => `${areaOf(id)}/*`)), allCodes = [...codes, ...own.map((rule) => rule.code)];
  for (const [at, rule] of own.entries()) {
    const where = `${path}.rules[${at}]`;
    free(`${where}.code`, rule.code, new Set(codes.map(areaOf)));
    walk(rule, where, (name, value, place) => {
      if (name === "fact" && !isFact(value)) unknown(place, "the fact", value, FACT_NAMES.map((fact) => fact.name));
      if (name === "slot" && !slotNames.includes(value)) unknown(place, "the slot", value, slotNames);
      if (isMessage.test(place.slice(where.length)) && !triggers.includes(value) && !areas.has(value)) unknown(place, "the message", value, triggers);
      if (/\.explains\[\d+\]$/.test(place) && !allCodes.includes(value) && !allCodes.some((code) => `${areaOf(code)}/*` === value)) unknown(place, "the code", value, allCodes);
      if (/\.ask\[\d+\]$/.test(place) && factName(value)?.question === undefined) unknown(place, "the question for", value, FACT_NAMES.filter(({ question }) => question !== undefined).map((fact) => fact.name));
      if (isSentence.test(place.slice(where.length))) for (const [, slot] of value.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g)) if (!slotNames.includes(slot!)) unknown(place, "the slot", slot!, slotNames);
    });
  }
}

/** Areas that are in use here may get more of them with any release. */
function free(path: string, name: string, taken: ReadonlySet<string>): void {
  if (taken.has(areaOf(name))) throw new TypeError(`${path} is in ${areaOf(name)}, an area of this package: take one of your own, such as desk/${name.slice(name.indexOf("/") + 1)}`);
}

const isFact = (name: string): boolean => factName(name) !== undefined || name === "messages" || /^(?:field|command|need|named|message)\.\w+$/.test(name);
const isMessage = /^\.symptoms\[\d+\](?:\.of\[\d+\])?(?:\.message)?$/;
const isSentence = /^(?:\.title|\.cause|\.remedies\[\d+\]\.(?:title|note|undo))$/;

/** Every text in a value, with the name of the property that it is and its path. */
function walk(value: unknown, path: string, see: (name: string, text: string, path: string) => void, name = ""): void {
  if (typeof value === "string") { see(name, value, path); return; }
  if (Array.isArray(value)) { value.forEach((one, at) => { walk(one, `${path}[${at}]`, see); }); return; }
  if (typeof value === "object" && value !== null) for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`, see, key);
}
