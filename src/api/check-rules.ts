import { EFFECTS } from "../knowledge/effects/index.js";
import type { Rule } from "../model/rule.js";
import { code, either, flag, list, noneTwice, one, shape, text, wrong, type Check } from "./checks.js";

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
/** What may be asked of a fact. */
const ASKED = ["is", "not", "includes", "lacks", "atLeast", "below", "matches", "known"];
const test: Check = (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(path, "a condition");
  if ("any" in value) { shape({ any: list(test, 1) })(value, path); return; }
  if ("all" in value) { shape({ all: list(test, 1) })(value, path); return; }
  text((value as { readonly fact?: unknown }).fact, `${path}.fact`);
  const asked = Object.keys(value).filter((name) => name !== "fact");
  if (asked.length !== 1 || !ASKED.includes(asked[0]!)) wrong(path, `a fact and one thing that is asked of it: ${ASKED.join(", ")}`);
  if ("matches" in value) pattern(value.matches, `${path}.matches`);
};
const pattern: Check = (value, path) => {
  try {
    new RegExp(value as string);
  } catch {
    wrong(path, "a regular expression");
  }
  text(value, path);
};
const symptom: Check = either(text, (value, path) => {
  if (typeof value === "object" && value !== null && "symptom" in value) shape({ symptom: text, means: text, of: list(symptom, 1) })(value, path);
  else shape({ message: text }, { when: list(test) })(value, path);
});

/** What a remedy and a rule must have and may have; a caller's own may leave more out. */
export const REMEDY = {
  must: { title: text, where: place, effect: one(...EFFECTS), commands: list(command) },
  told: { lasting: flag, check: list(command), proof: shape({ kind: one("live", "vendor", "source", "caller"), ref: text }) },
  may: {
    when: list(test), only: text, leads: one(true), last: one(true), record: list(command), look: list(shape({ command, for: text })), undo: either(text, list(command)), note: text,
    rebuilds: either(one("chain", "set"), shape({ owner: text })),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Check>>>>;

export const RULE = {
  must: { code, title: text, cause: text, symptoms: list(symptom, 1) },
  told: { since: text, severity: one("error", "warning", "info"), sources: list(text) },
  may: {
    family: text, docs: text, role: one("cause", "undecided", "outer", "noise"), settledBy: list(test), requires: list(test), excludes: list(test), supports: list(test), modules: list(word), explains: list(text),
    ask: list(text), tell: shape({ question: shape({ text, where: place, argv }), answer: text }), netfilterMode: either(one("disabled", "stateless", "stateful", "full"), shape({ slot: one("mode") })),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Check>>>>;

const remedy = shape({ ...REMEDY.must, ...REMEDY.told }, REMEDY.may);
// As `listRules({ own })` gives them.
const rule = shape({ ...RULE.must, ...RULE.told, remedies: list(remedy) }, { ...RULE.may, own: one(true) });

/**
 * Checks rules that a caller brings along.
 * @throws TypeError with the path to the first thing that is wrong: `options.rules[0].remedies[1].effect must be one of …`
 */
export function checkRules(rules: unknown): asserts rules is readonly Rule[] {
  if (!Array.isArray(rules)) throw new TypeError("options.rules must be an array of rules");
  list(rule)(rules, "options.rules");
  noneTwice(rules.map((entry) => (entry as Rule).code), (index) => `options.rules[${index}].code`, "rule");
}
