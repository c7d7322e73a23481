/** A word as a POSIX shell reads it back. */
export function quoteWord(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}

/** An argument array as one line of shell. */
export const shellLine = (argv: readonly string[]): string => argv.map(quoteWord).join(" ");

/** A word that is open: `<CTID>`, also within another. */
export const OPEN_WORD = /<[A-Z][A-Z_]*>/;

/** A command with open slots as it is shown: nothing to run, so `<CTID>` stands bare. */
export const templateLine = (argv: readonly string[]): string =>
  argv.map((word) => (OPEN_WORD.test(word) && !/[\s'"]/.test(word) ? word : quoteWord(word))).join(" ");
