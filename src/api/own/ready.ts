import { print } from "../../grammar/format.js";
import type { NeedleIndex } from "../../grammar/index-of-needles.js";
import type { MessageDefinition } from "../../grammar/message.js";
import { ownMessage } from "../../grammar/own.js";
import { indexWith, recognise, type Recognised } from "../../grammar/recognise.js";
import type { OwnRule } from "../../model/own.js";
import type { Rule } from "../../model/rule.js";
import { rules as builtIn } from "../../rules/index.js";
import { fresh } from "../fresh.js";
import { checkForm } from "./check.js";
import { checkNames } from "./refers.js";

/** A caller's knowledge, checked and ready to be searched for beside what is built in. */
export interface ReadyKnowledge {
  readonly index: NeedleIndex;
  readonly messages: readonly MessageDefinition[];
  readonly rules: readonly Rule[];
  /** The rules of a table and these. */
  readonly beside: (rules: readonly Rule[]) => readonly Rule[];
}

const ready = new WeakMap<object, ReadyKnowledge>();

/**
 * Checks a caller's knowledge and makes it ready, once for each object: it takes longer than to read a ticket.
 * @throws TypeError with the path to the first thing that is wrong
 */
export function readyKnowledge(own: unknown, path = "options.own"): ReadyKnowledge {
  const known = typeof own === "object" && own !== null ? ready.get(own) : undefined;
  if (known !== undefined) return known;
  checkForm(own, path);
  checkNames(own, path);
  // What the caller does to it later changes nothing.
  const { messages = [], rules = [] } = fresh(own);
  const definitions = messages.map((message, at) => ownMessage(message, `${path}.messages[${at}]`));
  const index = indexWith(definitions);
  for (const [at, definition] of definitions.entries()) checkFound(definition, index, `${path}.messages[${at}].text`);
  const complete = rules.map(completed), tables = new WeakMap<readonly Rule[], readonly Rule[]>();
  const made: ReadyKnowledge = {
    index, messages: definitions, rules: complete,
    beside: (table) => {
      const both = tables.get(table) ?? [...table, ...complete];
      tables.set(table, both);
      return both;
    },
  };
  ready.set(own, made);
  return made;
}

/** What is used: a caller's knowledge beside the rules that are built in, or these alone. */
export const rulesWith = (own: ReadyKnowledge | undefined): readonly Rule[] => own?.beside(builtIn) ?? builtIn;

/** Each wording must be found in its own words, and must not be one that is known already. */
function checkFound(definition: MessageDefinition, index: NeedleIndex, path: string): void {
  for (const [at, form] of definition.texts.entries()) {
    const text = print(form), where = definition.texts.length === 1 ? path : `${path}[${at}]`;
    const before = recognise(text).messages.find((found) => isAll(found, text) && !found.message.generic && found.message.role === definition.role);
    if (before !== undefined) throw new TypeError(`${where} is known already, as ${before.message.id}: name that in a rule's symptoms`);
    const { messages } = recognise(text, index);
    if (messages.some(({ message }) => message === definition)) continue;
    throw new TypeError(`${where} is not found in ${JSON.stringify(text)}${messages.length > 0 ? `, which is read as ${messages[0]!.message.id}` : ""}: give it more words that do not vary`);
  }
}

/** Nothing but a full stop is left over. */
const isAll = ({ span }: Recognised, text: string): boolean => span.start === 0 && span.end >= text.length - 1;

const completed = ({ since = "0.0.0", severity = "error", sources = [], docs, remedies, ...rule }: OwnRule): Rule => ({
  ...rule, own: true, since, severity, sources, docs: docs ?? rule.code,
  remedies: remedies.map(({ lasting = false, check = [], proof = { kind: "caller", ref: rule.code }, ...remedy }) => ({ ...remedy, lasting, check, proof })),
});
