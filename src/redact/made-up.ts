const KINDS: readonly RegExp[] = [/\p{Lower}/u, /\p{Upper}/u, /\d/, /[^\p{L}\d\s.,;:!?)'"\]]/u];
/** Endings of a sentence and what encloses a word: they say nothing of it. */
const HULL = /^["'`(]{1,3}|["'`).,;:!?]{1,3}$/g;

/** Whether a word looks made up as passwords are: letters with digits or signs among them, or capitals within. `SHA512`, `IPv4`, `x86_64` and `libvirt-9` are names of things. */
export function looksMade(word: string): boolean {
  const bare = word.replace(HULL, "");
  if (bare.length < 4 || /^(?:[A-Z]{2,8}-?\d{1,4}|IPv[46]|v?\d[\d.:,/-]*\w{0,3}|x\d\d\w{0,5}|[a-z]{2,12}-?[\d.]{1,6}|[A-Za-z]{2,20}(?:[-/][A-Za-z]{2,20}){1,4})$/.test(bare)) return /^[a-z]{3,12}\d{1,6}$/.test(bare) && bare.length >= 6;
  if (/^(?:--?[a-z]|[~.]?\/|\$|[a-z]+:\/\/)/i.test(bare)) return false;
  return KINDS.filter((kind) => kind.test(bare.slice(1))).length >= 2;
}

const CHANGE = /\d(?=\p{L})|\p{L}(?=\d)|\p{Ll}(?=\p{Lu})/gu;

/** Whether letters and digits change places at least three times; chains of engines have capitals alone. */
export const changesOften = (word: string): boolean => /[a-z]/.test(word) && (word.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0) >= 3;

/** Whether letters and digits follow each other as no word has them: small and capital letters and digits change places at every third character. */
export function looksRandom(word: string): boolean {
  // One case alone has to be longer, and all of one piece: names of pods and chains have dashes.
  if (/^(?:[A-Z\d]{24,}|[a-z\d]{24,})$/.test(word)) return (word.match(/\d/g)?.length ?? 0) >= 4 && (word.match(CHANGE)?.length ?? 0) >= word.length * 0.3;
  if (!/[a-z]/.test(word) || !/[A-Z]/.test(word) || (word.match(/\d/g)?.length ?? 0) < 2) return false;
  return (word.match(CHANGE)?.length ?? 0) >= word.length * 0.3;
}
