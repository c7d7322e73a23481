import type { Facts } from "../facts/facts.js";
import type { Recognised } from "../grammar/recognise.js";
import { perObject } from "../knowledge/per-object.js";

/*
 * A page that tells of several errors, each for itself, as a support article or a mail with a list does: what one of them explains, it does not
 * explain for the others, and a version that one example shows is not the machine's.
 */

/** So many different messages, and sentences between nearly all of them. */
const KINDS_LEAST = 5;
const APART_LEAST = 4;

/** A sentence of a person: words in a row, as no program prints that many. */
const SENTENCE = /(?:\p{Ll}{2,20},? ){3}|\p{Script=Han}{10}/u;
const BETWEEN_MOST = 4000;

/** The messages of a text in its parts: one part, unless the text is such a page. */
export function partsOf(messages: readonly Recognised[], text: string): readonly (readonly Recognised[])[] {
  if (new Set(messages.map(({ message }) => message.id)).size < KINDS_LEAST) return [messages];
  const parts: Recognised[][] = [];
  for (const message of messages) {
    const last = parts.at(-1)?.at(-1);
    if (last === undefined || isToldApart(text, last, message)) parts.push([message]);
    else parts.at(-1)!.push(message);
  }
  return parts.length > APART_LEAST ? parts : [messages];
}

/** On lines between them; a line of its own that belongs to either does not tell them apart. */
function isToldApart(text: string, before: Recognised, behind: Recognised): boolean {
  const from = text.indexOf("\n", before.span.end);
  if (from < 0 || from >= behind.span.start) return false;
  const to = text.lastIndexOf("\n", behind.span.start);
  return to > from && SENTENCE.test(text.slice(from + 1, Math.min(to, from + BETWEEN_MOST)));
}

/** What an example on such a page shows of a program's version or of a module is no fact about the reader's machine. */
const OF_EXAMPLES: ReadonlySet<string> = new Set(["iptables", "variant", "modulesSaid"]);

export const withoutExamples: (facts: Facts) => Facts = perObject((facts) => {
  const all = facts.all.filter(({ name, source }) => source === "caller" || !OF_EXAMPLES.has(name));
  return { all, get: (name) => all.find((fact) => fact.name === name) };
});
