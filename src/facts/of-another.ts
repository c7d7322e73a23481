import type { Discourse } from "../discourse/discourse.js";
import type { SeenMachine } from "../discourse/machines.js";
import { lineAt } from "../discourse/lines.js";
import { before, type Said } from "../discourse/said.js";
import { once } from "../grammar/once.js";
import type { Recognised } from "../grammar/recognise.js";
import { ANOTHERS, OF_ANOTHER } from "../lexicon/stance/another.js";
import { CALLED_SO } from "./container-number.js";
import type { Fact } from "../model/fact.js";
import type { Span } from "../model/text.js";

/*
 * A container's number ends in commands that restart it. One that somebody quotes, compares with, or that is another machine's here, is not taken:
 * an open `<CTID>` costs a question, a wrong one somebody else's traffic.
 */

const ENTERS = /\b(?:vzctl|prlctl) (?:exec2?|enter) /;
const BEFORE_MOST = 3, BEHIND_MOST = 2;

/** Tells which of the numbers found are not of that machine. */
export function containersOfOthers(machine: SeenMachine, errors: readonly Recognised[], discourse: Discourse): (fact: Fact) => boolean {
  const quoted = (at: number): boolean => discourse.anothersAt(at);
  // It is meant where the errors are quoted as well.
  const isQuotation = errors.length > 0 && !errors.some(({ span }) => quoted(span.start));
  // What was only entered from a node may be the host that is shown besides; a node has the numbers for whichever of its containers has no name.
  const elsewhere = new Set(discourse.machines.filter(({ id, host }) => id !== machine.id && host === true).map(({ number }) => number));
  const named = machine.kind !== "node" && machine.host === true;
  const said = once(() => discourse.saidOf(machine.id)), lineOf = (at: number): number => lineAt(discourse.lines, at);
  /** What a log or a message says of a container is about that one; its line may be the error's own. */
  const isOfItsLine = ({ start }: Span): boolean =>
    !errors.some(({ span }) => lineOf(span.start) === lineOf(start) && (start < span.start || start >= span.end)) && (errors.some(({ span }) => start >= span.start && start < span.end) || discourse.lines[lineOf(start)]?.log !== undefined);
  /** A command that nobody is shown to type, behind all errors: none of them is its output, and whose container it enters is not told. */
  const isToldBehind = ({ start }: Span): boolean => {
    const at = lineOf(start);
    return errors.length > 0 && discourse.lines[at]?.prompt === undefined && discourse.lines[at]?.log === undefined && errors.every((error) => lineOf(error.span.start) < at);
  };
  return ({ name, value, source, because, span }) => {
    if (name !== "ctid" || source === "caller" || source === "answer") return false;
    const number = String(value);
    if (machine.number !== undefined) return number !== machine.number && /^\d+$/.test(number);
    if (named && elsewhere.has(number)) return true;
    return span !== undefined && ((isQuotation && quoted(span.start)) || (because === CALLED_SO && isOfItsLine(span)) || (because !== CALLED_SO && ENTERS.test(discourse.lines[lineOf(span.start)]?.words ?? "") && isToldBehind(span)) || isSaidOfAnother(said(), span));
  };
}

/** "another customer's CT 777", "CT 777 of my colleague", "CT 777 works". */
function isSaidOfAnother(said: Said, { start, end }: Span): boolean {
  const first = wordAt(said, start), last = wordAt(said, end) - 1;
  if (said.words[first] === undefined || said.words[first].start >= end) return false;
  return before(said, ANOTHERS, first, BEFORE_MOST, () => true) || begins(said, last);
}

function begins(said: Said, last: number): boolean {
  for (let at = last + 1; at <= last + 1 + BEHIND_MOST && said.words[at]?.joined === true; at++) if (said.beginsAt(OF_ANOTHER, at)) return true;
  return false;
}

/** The number of the first word that begins there or later. */
function wordAt({ words }: Said, offset: number): number {
  let low = 0, high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
