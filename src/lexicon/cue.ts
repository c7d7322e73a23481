export type Language =
  | "en" | "de" | "ru" | "uk" | "fr" | "es" | "pt" | "it" | "nl" | "pl" | "cs" | "tr" | "vi" | "id" | "zh" | "ja" | "ko"
  /** Names and technical words that are the same everywhere. */
  | "any";

/**
 * One meaning and how people put it. A phrase is words between blanks, in lower case; hyphens, slashes and line breaks of the text count as blanks.
 *
 * - `a|b` one of these words
 * - `word?` may be left out
 * - `stem~` any word that begins so
 * - `…` up to three words in between
 *
 * Languages without blanks are written without them.
 */
export interface Cue {
  readonly id: string;
  /** The fact that a cue about a machine sets, where nothing takes it back. */
  readonly sets?: { readonly fact: string; readonly value: string | boolean };
  readonly phrases: Readonly<Partial<Record<Language, readonly string[]>>>;
}

export const cue = (id: string, phrases: Cue["phrases"], sets?: Cue["sets"]): Cue => ({ id, phrases, ...(sets === undefined ? {} : { sets }) });
