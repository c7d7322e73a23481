/** Without the characters at its end. A regular expression would look for them from each of them on. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A name cut to a length, not behind a sign. */
export const shortened = (name: string, most: number): string => withoutEnd(name.slice(0, most), "-_.");

/** Up to the first line's end: a carriage return is seen as one. */
export const firstLine = (text: string): string => text.split(/[\r\n]/, 1)[0] ?? "";
