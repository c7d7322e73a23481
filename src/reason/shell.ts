/** A word as a POSIX shell reads it back. Placeholders stay bare, they are for people. */
export function quoteWord(word: string): string {
  if (/^<[A-Z_]+>$/.test(word)) return word;
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}

/** An argument array as one line of shell. */
export const shellLine = (argv: readonly string[]): string => argv.map(quoteWord).join(" ");
