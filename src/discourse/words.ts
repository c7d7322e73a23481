/** A word of the text in lower case, with its place. Letters of languages without blanks are words of one letter each. */
export interface SaidWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but blanks, quote marks, hyphens and the like stands between it and the word before. */
  readonly joined: boolean;
}

const LETTER = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
/** Letters of all scripts that have blanks between words stand below U+2000; a class of numbers is faster than one of properties. */
const WORD = new RegExp(`[\\w\u00aa\u00c0-\u1fff]+(?:['’][a-z\u00c0-\u024f]{1,4})?|[${LETTER}]`, "giu");
const UNSPACED = new RegExp(`^[${LETTER}]$`, "u");
/** What may stand within a phrase: the marks of quoting and of emphasis, hyphens, slashes, a line's end. */
const WITHIN = /^[\s>|"'`*_“”„«»()[\]/\\:=-]{0,24}$/;

export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** The words of a text, in order. */
export function wordsOf(text: string): readonly SaidWord[] {
  const words: SaidWord[] = [];
  let behind = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const { 0: word, index } = found;
    const between = text.slice(behind, index);
    words.push({ word: word.toLowerCase().replace("’", "'"), start: index, end: index + word.length, joined: between === " " || (between.length < 25 && WITHIN.test(between)) });
    behind = index + word.length;
  }
  return words;
}
