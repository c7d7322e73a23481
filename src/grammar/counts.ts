import type { Folded } from "../input/fold.js";
import { speaksOfNetfilter } from "../knowledge/topic.js";
import type { Match } from "./match.js";
import { lineBounds } from "./rows.js";

/** A text that short was asked about for this line. */
export const SHORT_TEXT = 300;

/** Whether what matched is that message, and not a few ordinary words that it also has. */
export function counts(folded: Folded, low: string, match: Match): boolean {
  const { message: { weak }, foreign = [] } = match.entry;
  if (foreign.length > 0 && !hasAll(folded.clean(match.start, match.end).toLowerCase(), foreign)) return false;
  if (weak === "alone") return match.start === 0 && match.end >= folded.length - 1;
  return !weak || isSpoken(folded, low, match) || followsItsCommand(folded, low, match) || standsOnItsOwn(folded, low, match);
}

const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

const SPEAKER_REACH = 160;

/**
 * `ipset v7.15: out of memory` has its program's prefix. Of other programs the log's line says who speaks:
 * `Nov 24 10:11:12 web1 miniupnpd[712]: chain is not there`; a prefix of iptables' kin before their words is another's.
 */
function isSpoken(folded: Folded, low: string, { entry, start, prefix }: Match): boolean {
  const { speakers } = entry.message;
  if (speakers === undefined) return prefix !== undefined;
  const before = low.slice(Math.max(lineBounds(folded, start).start, start - SPEAKER_REACH), start);
  return speakers.some((speaker) => before.includes(speaker));
}

const ECHO_REACH = 300;

/** `Failed to run /usr/sbin/ebtables -t nat -L libvirt-I-vnet0: Chain 'libvirt-I-vnet0' doesn't exist`: who printed the command says what came of it. */
function followsItsCommand(folded: Folded, low: string, { entry, start }: Match): boolean {
  if (!/[:>=] ?'?$/.test(low.slice(start - 4, start))) return false;
  const before = low.slice(Math.max(lineBounds(folded, start).start, start - ECHO_REACH), start);
  return entry.message.from.some(({ program }) => {
    const at = before.lastIndexOf(program);
    return at >= 0 && /^[a-z-]{0,16} -/.test(before.slice(at + program.length));
  });
}

/** A message of few and ordinary words, without its program's name before it. */
function standsOnItsOwn(folded: Folded, low: string, { entry, start, end }: Match): boolean {
  const line = lineBounds(folded, start);
  const alone = /^(?:[^a-z]*|[^a-z]*(?:error|warning): )$/.test(low.slice(line.start, start)) && /^[^a-z0-9]*$/.test(low.slice(end, line.end));
  return alone && ((folded.length < SHORT_TEXT && (!low.trim().includes("\n") || speaksOfNetfilter(low))) || entry.message.from.some(({ program }) => low.includes(program)));
}
