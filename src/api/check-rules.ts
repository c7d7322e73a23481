import { EFFECTS } from "../knowledge/effects/index.js";
import type { Rule } from "../model/rule.js";

type Check = (value: unknown, path: string) => void;

const wrong = (path: string, wanted: string): never => { throw new TypeError(`${path} must be ${wanted}`); };
const text: Check = (value, path) => { if (typeof value !== "string" || value === "") wrong(path, "a text"); };
const flag: Check = (value, path) => { if (typeof value !== "boolean") wrong(path, "true or false"); };
const code: Check = (value, path) => { if (typeof value !== "string" || !/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(value)) wrong(path, "a code such as area/cause"); };
const one = (...words: readonly string[]): Check => (value, path) => { if (typeof value !== "string" || !words.includes(value)) wrong(path, `one of ${words.join(", ")}`); };
const list = (item: Check, least = 0): Check => (value, path) => {
  if (!Array.isArray(value) || value.length < least) return wrong(path, least > 0 ? "a list that is not empty" : "a list");
  value.forEach((entry: unknown, index) => { item(entry, `${path}[${index}]`); });
};
const shape = (wanted: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check => (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(path, "an object");
  const has = value as Readonly<Record<string, unknown>>;
  for (const [name, check] of Object.entries(wanted)) check(has[name], `${path}.${name}`);
  for (const [name, check] of Object.entries(optional)) if (has[name] !== undefined) check(has[name], `${path}.${name}`);
};
const either = (first: Check, second: Check): Check => (value, path) => { (typeof value === "string" ? first : second)(value, path); };

const word: Check = either((value, path) => { if (typeof value !== "string") wrong(path, "a text"); }, shape({ slot: text }, { prefix: text, suffix: text }));
const argv = list(word, 1);
const place = one("container", "node", "host", "source-node", "target-node", "image", "pod", "init-container", "vm", "provider");
const named: Check = (value, path) => { if (typeof value !== "object" || value === null) wrong(path, "an object"); };
/** Words; words with a place of their own; an edit of the typed command; what a distribution calls it. */
const command: Check = (value, path) => {
  if (Array.isArray(value)) argv(value, path);
  else if (typeof value === "object" && value !== null && "argv" in value) shape({ where: place, argv })(value, path);
  else named(value, path);
};
const test: Check = (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(path, "a condition");
  if ("any" in value) { list(test, 1)(value.any, `${path}.any`); return; }
  if ("all" in value) { list(test, 1)(value.all, `${path}.all`); return; }
  shape({ fact: text })(value, path);
  if (Object.keys(value).length !== 2) wrong(path, "a fact and one thing that is asked of it");
};
const symptom: Check = either(text, (value, path) => {
  if (typeof value === "object" && value !== null && "symptom" in value) shape({ symptom: text, means: text, of: list(symptom, 1) })(value, path);
  else shape({ message: text }, { when: list(test) })(value, path);
});
const remedy = shape(
  { title: text, where: place, effect: one(...EFFECTS), lasting: flag, commands: list(command), check: list(command), proof: shape({ kind: one("live", "vendor", "source"), ref: text }) },
  { when: list(test), only: text, record: list(command), look: list(shape({ command, for: text })), undo: either(text, list(command)), note: text },
);
const rule = shape(
  { code, since: text, title: text, cause: text, severity: one("error", "warning", "info"), symptoms: list(symptom, 1), remedies: list(remedy), sources: list(text) },
  {
    role: one("cause", "undecided", "outer", "noise"), settledBy: list(test), requires: list(test), excludes: list(test), supports: list(test), modules: list(word), explains: list(text), ask: list(text),
    tell: shape({ question: shape({ text, where: place, argv }), answer: text }), netfilterMode: either(one("disabled", "stateless", "stateful", "full"), shape({ slot: one("mode") })),
  },
);

/**
 * Checks rules that a caller brings along.
 * @throws TypeError with the path to the first thing that is wrong: `options.rules[0].remedies[1].effect must be one of …`
 */
export function checkRules(rules: unknown): asserts rules is readonly Rule[] {
  if (!Array.isArray(rules)) throw new TypeError("options.rules must be an array of rules");
  list(rule)(rules, "options.rules");
  const codes = rules.map((entry) => (entry as Rule).code), twice = codes.findIndex((entry, index) => codes.indexOf(entry) !== index);
  if (twice >= 0) throw new TypeError(`options.rules[${twice}].code is that of another rule`);
}
