import { saidIn, firstSaid, isDenied, type Said } from "../discourse/said.js";
import type { Reply } from "../discourse/replies.js";
import { factName, type FactName } from "../knowledge/fact-names.js";
import { SLOT_QUESTIONS } from "../knowledge/slot-questions.js";
import { MACHINE_CUES } from "../lexicon/index.js";
import { NO_ANSWER, YES } from "../lexicon/stance/answer.js";
import type { Fact, FactValue } from "../model/fact.js";
import type { Span } from "../model/text.js";

/** A reply is short; what is longer is a ticket, and read as one. */
const LENGTH_MOST = 400;

/** Facts that an answer gives: `It is Virtuozzo 7.0.15.`, `CT 101`, `yes`. Pasted output is read with the rest of the text. */
export function answerFacts(replies: readonly Reply[]): readonly Fact[] {
  return replies.flatMap(({ fact, text, at }) => {
    const known = factName(fact);
    const reply = text.slice(0, LENGTH_MOST);
    const value = known === undefined ? slotValue(fact, reply) : READERS[known.type](known, reply);
    if (value === undefined) return [];
    const span: Span = { start: at + value.start, end: at + value.end };
    return [{ name: fact, value: value.value, state: "seen", source: "answer", span } as const];
  });
}

interface Read {
  readonly value: FactValue;
  readonly start: number;
  readonly end: number;
}
type Reader = (fact: FactName, reply: string) => Read | undefined;

const VERSION = /(?:^|[^\w.])v?(\d{1,4}(?:\.\d{1,9}){0,3}(?:[-~+][\w.+~-]{1,60}| ?\(\d{1,6}\)| ?(?:update|u) ?\d{1,2})?)/i;
const NUMBER = /(?:^|[^\w.])(\d{1,12})(?![\w.]*\w)/;
const ID = /(?:\b(?:ct|ctid|ve|veid|container|id)[\s#:=]{1,4}(?:\p{L}{2,8} )?|^\W{0,4})([1-9]\d{1,9}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][\w.-]{1,40}(?=[.\s]*$))/imu;

const found = (reply: string, pattern: RegExp): Read | undefined => {
  const match = pattern.exec(reply);
  if (match === null) return undefined;
  const value = withoutEnd(match[1]!), start = match.index + match[0].indexOf(match[1]!);
  return { value, start, end: start + value.length };
};

/** A sentence's full stop is no part of a version. */
function withoutEnd(value: string): string {
  let end = value.length;
  while (end > 0 && (value[end - 1] === "." || value[end - 1] === "-")) end--;
  return value.slice(0, end);
}

const READERS: Readonly<Record<FactName["type"], Reader>> = {
  version: (_, reply) => found(reply, VERSION),
  number: (_, reply) => {
    const read = found(reply, NUMBER);
    return read === undefined ? undefined : { ...read, value: Number(read.value) };
  },
  flag: (_, reply) => yesOrNo(reply),
  choice: (fact, reply) => choice(fact, reply),
  text: (fact, reply) => slotValue(fact.name, reply),
  list: () => undefined,
};

function yesOrNo(reply: string): Read | undefined {
  const said = saidIn(reply);
  const first = (cue: typeof YES) => said.hits(cue).find((hit) => hit.first === 0);
  const no = first(NO_ANSWER), yes = first(YES), hit = no ?? yes;
  return hit === undefined ? undefined : { value: no === undefined, start: hit.start, end: hit.end };
}

/** One of the fact's words, by itself or as people put it. */
function choice({ name, values = [] }: FactName, reply: string): Read | undefined {
  const said = saidIn(reply);
  const word = said.words.find((one, at) => values.includes(one.word) && !isDenied(said, { first: at, last: at }));
  if (word !== undefined) return { value: word.word, start: word.start, end: word.end };
  return byCue(name, said);
}

function byCue(fact: string, said: Said): Read | undefined {
  for (const cue of MACHINE_CUES) {
    if (cue.sets?.fact !== fact) continue;
    const hit = firstSaid(said, cue);
    if (hit !== undefined) return { value: cue.sets.value, start: hit.start, end: hit.end };
  }
  return undefined;
}

/** A word of a command that was asked for stands alone in the reply; the rest of a rule is all of it. What shape it must have is the slot's matter. */
const ONE_WORD = /^[\s"'`]{0,4}([^\s"'`]{1,120})[\s"'`.]{0,4}$/;
const LINE = /^[ \t"'`]{0,4}([^\n"'`]{1,300}?)[\s"'`]{0,4}$/;

function slotValue(name: string, reply: string): Read | undefined {
  if (name === "ctid") return found(reply, ID) ?? found(reply, NUMBER);
  return name in SLOT_QUESTIONS ? found(reply, name === "rule" ? LINE : ONE_WORD) : undefined;
}
