/** Characters that move a cursor, change colours or turn the direction of writing: ticket text must never reach a terminal with them. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const HOSTILE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufff9-\ufffb]/gu;

/** The same text on one line, with every control character made visible. */
export const visible = (text: string): string =>
  text.replace(/[\t\r\n]+/g, " ").replace(HOSTILE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Cuts a text in the middle of nothing: at most `most` characters, an ellipsis where something is missing. */
export const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
