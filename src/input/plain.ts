import { foldOptions } from "./fold.js";
import { isMarkupTag, LINE_BREAKING_TAGS } from "./markup.js";

/** How much of a text is made plain: prompts and listings stand in what people write, not deep in a log. */
const MOST = 262_144;

/**
 * The text as its writer saw it, for readers of whole lines: what JSON, logs, chats and web pages put around the lines is blank, and their
 * line feeds are line feeds. Every character stays where it was, so a place in it is the same place in the original.
 */
export function plain(text: string): string {
  const head = text.length > MOST ? text.slice(0, MOST) : text;
  const out = withoutLogPrefix(withoutMarkup(unescaped(withoutJson(head)), foldOptions(text).markup));
  return out === head ? text : out + text.slice(MOST);
}

const blank = (count: number): string => " ".repeat(count);
/** `made` in the last place of `found`, or in the first where it is a line feed. */
const atEnd = (found: string, made: string): string => blank(found.length - made.length) + made;
const atStart = (found: string, made: string): string => made + blank(found.length - made.length);

/** `{"msg":"`, and one level deeper `{\"msg\":\"`. */
const KEY = /(\\{0,15})"[\w.@ -]{1,40}\1" ?: ?(?:\[ ?)?\1"/g;
/** The next text of a list. */
const NEXT = /(\\{0,15})" ?, ?\1"/g;
const VALUE_END = /(\\{0,15})" ?(?=[,}\]])/g;

/** Only lines that have keys. A quote that ends a value is escaped as often as a key's; those within values more often. */
function withoutJson(text: string): string {
  if (!/" ?: ?(?:\[ ?)?\\*"/.test(text)) return text;
  return text.replace(/^.*$/gm, (line) => {
    const depths = new Set<number>();
    const keyless = line.replace(KEY, (found, slashes: string) => { depths.add(slashes.length); return atEnd(found, "\n"); });
    // Lines of a log have their own line feed before the quote.
    const feed = (found: string, slashes: string, at: number, whole: string): string => (!depths.has(slashes.length) ? found : whole.endsWith("\\n", at) ? blank(found.length) : atStart(found, "\n"));
    return depths.size === 0 ? line : keyless.replace(NEXT, feed).replace(VALUE_END, feed);
  });
}

const ESCAPE = /\\{1,15}(?:r\\{1,15}n|[nt"'/]|u00[0-7][\da-f])|#01[12]/gi;

function unescaped(text: string): string {
  if (!text.includes("\\") && !text.includes("#01")) return text;
  return text.replace(ESCAPE, (found) => {
    const last = found.at(-1)!.toLowerCase();
    if (found.startsWith("#")) return last === "2" ? atStart(found, "\n") : blank(found.length);
    const code = /u(00[\da-f]{2})$/i.exec(found)?.[1];
    if (code !== undefined) return atEnd(found, printable(Number.parseInt(code, 16)));
    return last === "n" ? atStart(found, "\n") : last === "t" ? blank(found.length) : atEnd(found, last);
  });
}
const printable = (code: number): string => (code < 32 || code === 127 ? " " : String.fromCharCode(code));

const ENTITY = /&(?:amp;){0,4}(?:(gt|#62|#x3e)|(lt|#60|#x3c)|(quot|#34|#x22)|(apos|#39|#x27)|nbsp|#160|amp);/gi;
const TAG = /<\/?([a-z][a-z0-9]{0,11})(?:[\s/][^<>]{0,300})?>/gi;
const BBCODE = /\[\/?([a-z]{1,12})(?:=[^\]\n]{0,80})?\]/gi;
/** Another tag or line feed does the break. */
const BREAK_FOLLOWS = /^[ \t]{0,80}(?:\n|$|<\/?(?:br|p|div|tr|li|pre|blockquote|h\d|[uo]l|table|hr)\b)/i;

function withoutMarkup(text: string, html: boolean): string {
  const untagged = (source: string, tag: RegExp, bracket: boolean): string => source.replace(tag, (found, name: string, at: number) => {
    const known = name.toLowerCase();
    if (!isMarkupTag(known, bracket)) return found;
    // <code> stands within a sentence, [code] around a block.
    const breaks = LINE_BREAKING_TAGS.has(known) && (bracket || known !== "code");
    return breaks && !BREAK_FOLLOWS.test(source.slice(at + found.length, at + found.length + 100)) ? atStart(found, "\n") : blank(found.length);
  });
  const bbcode = text.includes("[/") ? untagged(text, BBCODE, true) : text;
  if (!html) return bbcode;
  const decoded = bbcode.replace(ENTITY, (found, gt?: string, lt?: string, quot?: string, apos?: string) =>
    atEnd(found, gt !== undefined ? ">" : lt !== undefined ? "<" : quot !== undefined ? '"' : apos !== undefined ? "'" : /amp;$/i.test(found) ? "&" : " "));
  return untagged(decoded, TAG, false);
}

/** `Mar  3 04:11:20 ct901 logger[77]: `, also with a month of another language or a date of ISO 8601. */
const LOG = /^([\s>|]{0,40})(?:<\d{1,3}>)?(?:\p{L}{3,5}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,6})?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?) [\w.-]{1,64} [\w()./@-]{1,64}(?:\[\d{1,10}\])?: ?/gmu;
/** `[2023-01-15 11:02] <nick> `, `(11:02) nick: `. */
const CHAT = /^([\s>|]{0,40})(?:\[(?=[^\]\n]{0,30}[:-])[\d:., /T-]{4,30}\] ?(?:<[^<>\n]{1,32}> ?|[\w.@-]{1,32}: )?|\(?\d{1,2}:\d\d(?::\d\d)?\)? (?:<[^<>\n]{1,32}>|[\w.@-]{1,32}:) )/gm;

function withoutLogPrefix(text: string): string {
  if (!/\d:\d\d/.test(text)) return text;
  const behindMarks = (found: string, marks: string): string => marks + blank(found.length - marks.length);
  return text.replace(LOG, behindMarks).replace(CHAT, behindMarks);
}
