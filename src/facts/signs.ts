import { errnoOfText } from "../knowledge/errno.js";
import { SIGNS, type Sign } from "../knowledge/platform-signs.js";
import type { Fact } from "../model/fact.js";
import type { Span } from "../model/text.js";
import { isDenied } from "./denied.js";
import { flowing } from "./prompts.js";

const BY_FACT: readonly (readonly Sign[])[] = [...new Set(SIGNS.map(({ fact }) => fact))].map((fact) => SIGNS.filter((sign) => sign.fact === fact));

/** Of all signs for one fact the one that stands first in the table counts: `lxc container` tells both what it is and where. */
export function signFacts(head: string): Fact[] {
  // Most words stand in no text; to look for them so costs nothing.
  const words = flowing(head.toLowerCase());
  return BY_FACT.flatMap((signs) => {
    for (const sign of signs) {
      const span = words.includes(sign.word) ? placeOf(sign, head) : undefined;
      if (span !== undefined) return [factOf(sign, span)];
    }
    return [];
  });
}

const factOf = ({ fact, value, certain, word }: Sign, span: Span): Fact =>
  certain ? { name: fact, value, state: "seen", source: "text", span } : { name: fact, value, state: "assumed", source: "assumption", because: `the text speaks of ${word}`, span };

/** Behind a line feed of JSON or rsyslog a word begins as well. */
const BEGINNING = "(?:(?<![a-z0-9])|(?<=\\\\[nt]|#01[12]))";
/** Other words begin so: ferme, Leder, leading. */
const SHORT_WORD = /^[a-z]{3,5}$/;
const ABOUT_MACHINES: ReadonlySet<string> = new Set(["platform", "place", "containerRights", "kernelBuild"]);
/** `--netfilter` is vzctl's, `--netfilter-mode` is Tailscale's. */
const OPTION_END = "(?![\\w-])";
const patterns = new Map<string, RegExp>();

/** Where the word stands, at a word's beginning, over quote marks and line breaks. */
function placeOf({ word, fact, certain }: Sign, text: string): Span | undefined {
  let pattern = patterns.get(word);
  if (pattern === undefined) patterns.set(word, (pattern = new RegExp(BEGINNING + word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/ /g, "[\\s>|]{1,6}") + (SHORT_WORD.test(word) ? "(?![a-z])" : word.startsWith("--") ? OPTION_END : ""), "gi")));
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const end = index + found.length;
    if (!saidAbsent(text, index) && (certain || !ABOUT_MACHINES.has(fact) || !isDenied(text, index, end))) return { start: index, end };
  }
  return undefined;
}

/** `grep: /proc/user_beancounters: No such file or directory` tells that this is none. */
function saidAbsent(text: string, at: number): boolean {
  const behind = /^[\w./-]{1,80}['"’]?: ([^.'"\n]{4,60})/.exec(text.slice(at, at + 150));
  return behind !== null && errnoOfText(behind[1]!) === "ENOENT";
}
