/**
 * Characters that move a cursor, change colours, turn the direction of writing, or are there and not seen (tags, variation selectors, fillers, blanks of no
 * width): a text of others shows them, and does not do what they say.
 */
const HOSTILE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

function named(char: string): string {
  const code = char.codePointAt(0)!;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The same text on one line, with every hidden character made visible. */
export const visible = (text: string): string => text.replace(/[\t\r\n]+/g, " ").replace(HOSTILE, named);

/** The same text with its line feeds and tabs kept, and every hidden character made visible. */
export const visibleLines = (text: string): string => text.replace(/\r\n/g, "\n").replace(HOSTILE, (char) => (char === "\n" || char === "\t" ? char : named(char)));

/** At most `most` UTF-16 units, an ellipsis where something is missing; no character is cut in two. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1, last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? end - 1 : end)}…`;
}
