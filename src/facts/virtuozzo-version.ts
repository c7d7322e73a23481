import { isDenied, type Said } from "../discourse/said.js";
import { ARTICLES, BEFORE_NUMBER, COMPARING, ONWARDS, UPDATE_WORDS } from "../lexicon/machine/version-words.js";
import type { Fact } from "../model/fact.js";
import type { Span } from "../model/text.js";

/*
 * Which Virtuozzo it is, as people write it: `Virtuozzo 6 update 12`, `PCS 6`, `VZ7`, `our Virtuozzo is 7.0.15 (222).`,
 * `Virtuozzo версии 6.0, обновление 12`. What is told in part stays so: "6" may be 6.0.1 and 6.0.12.
 */

const PRODUCTS = [
  "(?:parallels )?virtuozzo(?: (?:hybrid server|containers|infrastructure platform))?", "openvz", "parallels cloud server", "parallels containers",
  "vhs", "pcs", "pvc", "vz",
];
/** Letters of scripts that put blanks between words. */
const LETTER = "\\p{Script=Latin}\\p{Script=Cyrillic}";
/** A host's name is none: `root@vz7-11`, `.vz7.46`. */
const NAME = `(?<![${LETTER}\\d_@./=-])(?:${PRODUCTS.join("|")})`;
const BETWEEN = `(?:[ \\t:=(,-]{0,3}(?:${BEFORE_NUMBER.join("|")})(?![${LETTER}])){0,2}[ \\t:=(,]{0,3}v?`;
const NUMBER = "([3-9](?:\\.\\d{1,3}){0,3}(?:-\\d{1,6})?(?: ?\\(\\d{1,6}\\))?)";
const UPDATE = `(?:[ \\t,(-]{0,3}(?:${UPDATE_WORDS.join("|")})[ \\t#]{0,3}(\\d{1,3}))?`;
/** `vz7.46.7` is of a kernel, `6-core` of a machine. */
const END = "(?![\\w@]|[.-]\\w)";
const TOLD = new RegExp(`${NAME}${BETWEEN}${NUMBER}${UPDATE}${END}`, "giu");
const OTHERWISE = new RegExp(`(?<!\\p{L})(?:${COMPARING.join("|")}) (?:(?:${ARTICLES.join("|")}) )?$`, "iu");
const ANY_LATER = new RegExp(`^["')\\]]{0,2}[ ,]{0,2}(?:${ONWARDS.join("|")})`, "iu");

const READ_MOST = 65_536;
/** So many places are looked at; a log may be full of them. */
const PLACES_MOST = 40;
const BEFORE_MOST = 60, BEHIND_MOST = 40;

/** What the words of a text tell of the product's version; nothing where they only compare with one. */
export function virtuozzoVersion(text: string, said: Said): readonly Fact[] {
  const head = text.slice(0, READ_MOST);
  let places = 0;
  for (const found of head.matchAll(TOLD)) {
    if (++places > PLACES_MOST) break;
    const [whole, number = "", update] = found, start = found.index, end = start + whole.length;
    const before = head.slice(Math.max(0, start - BEFORE_MOST), start).replace(/[\s>|]+/g, " ");
    if (OTHERWISE.test(before) || ANY_LATER.test(head.slice(end, end + BEHIND_MOST)) || isDeniedAt(said, start)) continue;
    const span: Span = { start, end };
    const value = update === undefined ? number : `${number} update ${update}`;
    return [{ name: "virtuozzo", value, state: "seen", source: "text", span, claim: true }];
  }
  return [];
}

function isDeniedAt(said: Said, start: number): boolean {
  const at = said.words.findIndex((word) => word.start >= start);
  return at >= 0 && isDenied(said, { first: at, last: at });
}
