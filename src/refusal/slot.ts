/** A slot as it stands in a command: `<PORT>`. */
export const slotOf = (name: string): string => `<${name}>`;

/** Digits that a number must keep for one typed too many to be the likely slip: of 99 the 9 is another number, of 80800 the 8080 is what was meant. */
const DIGITS_LEAST = 3;

/** The number without its last digit, where that digit is the likely slip: it does not fit with it, fits without, and is long enough to be known by. */
export function digitCut(text: string, most: number): string | undefined {
  const shorter = text.slice(0, -1);
  // 65536 is one more than there are, not 6553 with a 6 behind it.
  return /^[1-9]\d*$/.test(text) && Number(text) > most + 1 && Number(shorter) <= most && shorter.length >= DIGITS_LEAST ? shorter : undefined;
}

/** So many letters of a list are read; the rest is behind the program's help. */
const LISTED_MOST = 130;

/** What may stand in a slot, as a list. */
export function listed(words: readonly string[]): string {
  let text = words[0] ?? "";
  for (const word of words.slice(1)) {
    if (text.length + word.length > LISTED_MOST) return `${text}, …`;
    text += `, ${word}`;
  }
  return text;
}
