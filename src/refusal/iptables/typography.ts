import type { Edit } from "../../edit/edit.js";
import type { Line } from "../../edit/line.js";
import { fault, way, type Fault } from "../fault.js";

/** Hyphens that word processors and web pages put for `-`. */
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad";
const DASHED = new RegExp(`^[-${DASHES}]{1,4}(?=[A-Za-z])`);
const DASH = new RegExp(`[${DASHES}]`);
const BLANK = /[\u00a0\u2002\u2003\u2007\u2009\u202f\u3000]/;
const BLANKS = /[\u00a0\u2002\u2003\u2007\u2009\u202f\u3000]+/;
const OPENING = /^["'\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2033`]/;
const CLOSING = /["'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2033`]$/;
const SMART = /[\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2033]/;

/** Characters that look like those a shell and iptables read, and are others: all of them mended at once. */
export function typographyFault(line: Line): Fault | undefined {
  const edits: Edit[] = [];
  let kind: string | undefined, wrong: number | undefined;
  const note = (found: string, at: number): void => {
    kind ??= found;
    wrong ??= at;
  };
  // From the end, so that indices before stay.
  for (let at = line.words.length - 1; at >= 0; at--) {
    const word = line.words[at]!;
    if (DASH.test(word.slice(0, 4)) && DASHED.test(word)) {
      const rest = word.replace(DASHED, "");
      const words = [`${rest.length === 1 || /^[A-Za-z]=?$/.test(rest) ? "-" : "--"}${rest}`].flatMap((mended) => mended.split(BLANKS)).filter(Boolean);
      edits.push({ do: "replace-words", from: at, to: at, words });
      note("iptables/dashes", at);
    } else if (BLANK.test(word) && !SMART.test(word)) {
      edits.push({ do: "replace-words", from: at, to: at, words: word.split(BLANKS).filter(Boolean) });
      note("iptables/blanks", at);
    } else if (SMART.test(word) && CLOSING.test(word)) {
      const open = openingBefore(line.words, at);
      if (open === undefined) continue;
      const text = line.words.slice(open, at + 1).join(" ").replace(OPENING, "").replace(CLOSING, "").replace(BLANKS, " ");
      edits.push({ do: "replace-words", from: open, to: at, words: [text] });
      note("iptables/quotes", open);
      at = open;
    } else if (word.includes("\r") || word.includes("\ufeff") || word.includes("\u200b")) {
      edits.push({ do: "replace-words", from: at, to: at, words: [word.replace(/[\r\ufeff\u200b]/g, "")].filter(Boolean) });
      note("iptables/blanks", at);
    }
  }
  if (kind === undefined) return undefined;
  return fault(kind, { word: line.words[wrong!]!.replace(/\r/g, "") }, [way("the characters of a keyboard are meant", "told", ...edits)], wrong);
}

const QUOTED_MOST = 40;

function openingBefore(words: readonly string[], at: number): number | undefined {
  if (OPENING.test(words[at]!) && words[at]!.length > 1) return at;
  for (let k = at - 1; k >= Math.max(0, at - QUOTED_MOST); k--) {
    if (OPENING.test(words[k]!)) return k;
    if (words[k]!.startsWith("-")) return undefined;
  }
  return undefined;
}
