import { WROTE } from "../lexicon/stance/another.js";
import { readerOf } from "./said.js";

const LINE_MOST = 160;
const wrote = readerOf(WROTE);
const INDENTED = /^(?: {2}|\t)/;
/** The line under which a mail client puts the whole mail that it answers, without marks. */
const WHOLE_MAIL = /^[-_ ]{2,20}(?:original message|ursprüngliche nachricht|исходное сообщение|message d'origine|mensaje original)[-_ ]{0,20}$/i;

/** Reads, line by line, whether one without quote marks is somebody else's: indented below "Ivan wrote:", or in the mail that is answered. */
export function attributedLines(): (line: string) => boolean {
  let whole = false, below = false;
  return (line) => {
    const blank = line.trim() === "";
    if (below && !blank && !INDENTED.test(line)) below = false;
    const anothers = whole || below;
    if (!blank && line.length <= LINE_MOST) {
      if (WHOLE_MAIL.test(line)) whole = true;
      else if (/[:：]\s{0,4}$/.test(line) && wrote(line).hits(WROTE).length > 0) below = true;
    }
    return anothers;
  };
}
