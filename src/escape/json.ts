const HOSTILE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A value as JSON in lines, to be read by programs and by people: what does not show is written as an escape, and parses to the same value. */
export const json = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(HOSTILE, (char) => (char === "\n" ? char : Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")));
