import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf } from "../mend/build.js";
import type { NftCase } from "../case.js";
import { fits } from "../speller/fits.js";

/** Characters that word processors and web pages put for nft's own. */
const ODD: readonly (readonly [char: RegExp, plain: string, what: string])[] = [
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"', "quotes of a word processor"], [/[\u2018\u2019\u201a\u201b\u2032`]/g, '"', "quotes of a word processor"],
  [/[\u2010-\u2015\u2212]/g, "-", "a dash"], [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ", "a blank that is none"], [/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "", "a letter that is not seen"],
  [/\uff0c/g, ",", "a wide comma"], [/\uff1a/g, ":", "a wide colon"], [/\uff1b/g, ";", "a wide semicolon"], [/\uff5b/g, "{", "a wide brace"], [/\uff5d/g, "}", "a wide brace"],
];

export function plainText(line: string): { readonly line: string; readonly what: string } | undefined {
  let text = line, what: string | undefined;
  for (const [char, plain, name] of ODD) {
    const next = text.replace(char, plain);
    if (next !== text) { what ??= name; text = next; }
  }
  return what === undefined ? undefined : { line: text, what };
}

/** Bytes of UTF-8 as sed writes them: no letter of the ticket goes into the script. */
const SCRIPT: readonly string[] = [
  "s/\\xe2\\x80\\x9c/\"/g", "s/\\xe2\\x80\\x9d/\"/g", "s/\\xe2\\x80\\x9e/\"/g", "s/\\xe2\\x80[\\x98\\x99]/\"/g", "s/\\xe2\\x80[\\x90-\\x95]/-/g", "s/\\xe2\\x88\\x92/-/g", "s/\\xc2\\xa0/ /g",
  "s/\\xe2\\x80[\\x80-\\x8a\\xaf]/ /g", "s/\\xe3\\x80\\x80/ /g", "s/\\xe2\\x80[\\x8b-\\x8d]//g", "s/\\xef\\xbb\\xbf//g",
];

const junk = ({ says }: NftCase): boolean => says.startsWith("syntax error, unexpected junk");

/** Rows that end with a carriage return: nft finds junk behind the last word of a line. */
export const lineEnds: Explain = (given) => {
  const { line, mark, form, refused: { others } } = given;
  if (!junk(given) || form !== "file" || mark === undefined) return undefined;
  const behind = mark.start >= line.trimEnd().length;
  if (!behind || line.includes('"') && (line.match(/"/g)!.length % 2 === 1)) return undefined;
  return refusal(given, "line-ends", { rows: String(1 + others.filter((one) => one.includes("unexpected junk")).length) }, [
    fileSteps(given, [["s/\\r$//"]], "the file comes from Windows", "told"),
  ]);
};

/** The mark that some editors put in front of a file. */
export const byteOrderMark: Explain = (given) => {
  const { line, mark, form, refused: { file } } = given;
  if (!junk(given) || form !== "file" || file?.line !== 1 || mark?.start !== 0) return undefined;
  if (!(line.startsWith("\ufeff") || line.startsWith("\u00ef\u00bb\u00bf") || /^[A-Za-z#]/.test(line))) return undefined;
  return refusal(given, "byte-order-mark", {}, [fileSteps(given, [["1s/^\\xef\\xbb\\xbf//"]], "the file begins with a byte order mark", "told")]);
};

/** Quotes, dashes and blanks of a word processor. */
export const oddCharacter: Explain = (given) => {
  const { line, form, mark } = given;
  const plain = plainText(line);
  if (!/^(?:syntax error|No symbol type|Could not)/.test(given.says) || plain === undefined) {
    // A copy of the ticket may have made the blank an ordinary one: nft says junk where none is to be seen.
    if (!junk(given) || form !== "file" || mark === undefined || !line.slice(mark.start).startsWith(" ") || line.includes('"')) return undefined;
    return refusal(given, "odd-character", { what: "a blank that is none" }, [fileSteps(given, [SCRIPT.flatMap((one) => ["-e", one])], "ordinary blanks were meant", "told", undefined, ["env", "LC_ALL=C"])]);
  }
  if (form === "file") return refusal(given, "odd-character", { what: plain.what }, [fileSteps(given, [SCRIPT.flatMap((one) => ["-e", one])], "ordinary characters were meant", "told", undefined, ["env", "LC_ALL=C"])]);
  return refusal(given, "odd-character", { what: plain.what }, fits(given, plain.line) ? [mendOf(given, { intent: "ordinary characters were meant", sure: "told", instead: [plain.line] })] : []);
};

/** A quote that is not closed, or one of the other kind. */
export const quoteMissing: Explain = (given) => {
  const { line, mark, form } = given;
  if (!junk(given) || mark === undefined || form === "none") return undefined;
  const sign = line[mark.start];
  if (sign === "'" && line.indexOf("'", mark.start + 1) > 0) {
    const mended = line.replace(/'/g, '"');
    const from = line.indexOf("'"), to = line.lastIndexOf("'") + 1;
    return refusal(given, "quote-missing", { sign: "'" }, fits(given, mended) ? [mendOf(given, { intent: "nft's quotes are double", sure: "told", changes: [{ start: from, end: to, text: line.slice(from, to).replace(/'/g, '"') }] })] : []);
  }
  if (sign !== '"') return undefined;
  const text = line.slice(mark.start + 1);
  const ends = [...text.matchAll(/\S+/g)].map((one) => one.index + one[0].length);
  const end = line.trimEnd().length;
  // The shortest text that leaves words of nft behind; else all of it.
  const comment = /comment\s+$/.test(line.slice(0, mark.start));
  for (const length of comment ? [end - mark.start - 1] : ends) {
    const at = mark.start + 1 + length;
    const blank = line[at - 1] === ":" ? " " : "";
    const mended = `${line.slice(0, at)}${blank}"${line.slice(at)}`;
    if (!fits(given, mended) || (at < end && /^\s*$/.test(line.slice(at)))) continue;
    return refusal(given, "quote-missing", { sign: '"' }, [mendOf(given, { intent: "the quote is to be closed", sure: "likely", changes: [{ start: at, end: at, text: `${blank}"` }] })]);
  }
  return refusal(given, "quote-missing", { sign: '"' }, []);
};
