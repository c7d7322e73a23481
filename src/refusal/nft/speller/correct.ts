import { STATEMENT_WORDS } from "../../../grammar/nft/statements.js";
import { EXPRESSION_WORDS } from "../../../grammar/nft/expressions.js";
import { FAMILIES } from "../../../grammar/nft/places.js";
import { VERBS } from "../../../grammar/nft/parse.js";
import { tokenAt, type NftToken } from "../../../grammar/nft/words.js";
import type { NftCase } from "../case.js";
import { applied, type Change } from "../mend/build.js";
import { editDistance } from "../../../knowledge/edit-distance.js";
import { nearNames } from "../near.js";
import { expectedAt, fits } from "./fits.js";
import { MISSING, SIGNS, SYNONYMS } from "./synonyms.js";

export interface Correction {
  readonly changes: readonly Change[];
  /** Lower is likelier. */
  readonly cost: number;
  readonly what: "word" | "missing" | "left-over";
  /** The word that was wrong, or the one that was missing. */
  readonly word: string;
  readonly meant: string;
  readonly start: number;
  readonly end: number;
}

const LINE_MOST = 1500;
/** Changes that are tried, and letters that are read for it all in all. */
const TRIED_MOST = 160, LETTERS_MOST = 24_000;

export function tokensOf(line: string): readonly NftToken[] {
  const tokens: NftToken[] = [];
  for (let at = 0; at < line.length && tokens.length < 400;) {
    const one = tokenAt(line, at);
    if (one.kind === "end") break;
    tokens.push(one);
    at = Math.max(one.end, at + 1);
  }
  return tokens;
}

/** What rows of files begin with. */
const ROW_HEADS: readonly string[] = [...VERBS, ..."table chain set map flowtable counter quota limit synproxy secmark ct type typeof policy flags elements size timeout gc-interval auto-merge hook devices define redefine include comment".split(" ")];

/** Everywhere at the head of a rule. */
const HEADS = [...new Set([...STATEMENT_WORDS, ...EXPRESSION_WORDS])];

/**
 * Slips near the place where nft stopped: a word spelt wrong or called by another name, one left out, one too many. Only such that make the
 * line one that nft reads are given, the likeliest first.
 */
export function corrections(given: NftCase): readonly Correction[] {
  const { line, mark, stop } = given;
  if (line.length > LINE_MOST || line === "") return [];
  const tokens = tokensOf(line);
  const at = mark?.start ?? stop?.at ?? line.length;
  const found = tokens.findIndex(({ end, start }) => end > at || (start === at && end === at));
  const here = found < 0 ? tokens.length : found;
  const drafts: Correction[] = [];
  // A mark over several words may mean the last of them: `meta makr`.
  const within = mark === undefined ? [] : tokens.flatMap((token, place) => (place > here && token.start < mark.end && place < here + 3 ? [place] : []));
  const places = [here, ...within, here - 1, here - 2, here - 3].filter((place) => place >= 0 && place <= tokens.length);
  for (const [far, place] of places.entries()) {
    const token = tokens[place];
    if (token !== undefined) drafts.push(...replaced(given, token, tokens[place - 1]).map((one) => ({ ...one, cost: one.cost + far * 0.6 })));
    if (far < 3) drafts.push(...inserted(given, token?.start ?? line.trimEnd().length).map((one) => ({ ...one, cost: one.cost + far * 0.7 })));
  }
  drafts.push(...headWords(given, tokens));
  const good: Correction[] = [];
  let tried = 0;
  for (const draft of drafts.sort((a, b) => a.cost - b.cost)) {
    if (tried++ >= TRIED_MOST || tried * line.length > LETTERS_MOST || good.length >= 3) break;
    const mended = applied(line, draft.changes);
    if (!good.some((one) => applied(line, one.changes) === mended) && fits(given, mended)) good.push(draft);
  }
  return good;
}

function replaced(given: NftCase, token: NftToken, before: NftToken | undefined): readonly Correction[] {
  const { text, start, end, kind } = token;
  // Words on both sides stay apart.
  const { line } = given;
  const apart = /\s/.test(line[start - 1] ?? " ");
  const gap = meantGap(line, end, apart);
  const make = (meant: string, cost: number): Correction => ({
    changes: [{ start, end: meant === "" ? gap.end : end, text: meant === "" ? gap.text : meant }], cost, what: meant === "" ? "left-over" : "word", word: text, meant, start, end,
  });
  if (kind === "sign" || kind === "junk") return (SIGNS[text] ?? []).map((meant, index) => make(meant, 1.2 + index * 0.2));
  if (kind !== "word" && kind !== "quoted") return [];
  const word = text.replace(/"/g, "");
  const low = word.toLowerCase();
  const quoted = kind === "quoted" && /^[\w.-]+$/.test(word) ? [make(word, 0.3)] : [];
  const expected = expectedAt(given, given.line, start);
  const drafts: Correction[] = [...quoted];
  // A word of the language that something should follow: `counter packets accept`.
  if (["packets", "bytes", "burst", "size", "until", "over", "name", "flags"].includes(low)) drafts.push(make("", 2.6));
  if (low !== word) drafts.push(make(low, 0.2));
  // `rate 10/min`: the unit is part of what the scanner reads as one word.
  for (const [index, meant] of (SYNONYMS.get(low) ?? []).entries()) drafts.push(make(meant, 0.5 + index * 0.1));
  for (const [index, meant] of nearNames(low, [...new Set([...expected, ...(expected.includes("accept") || before === undefined ? HEADS : []), ...(before === undefined ? ROW_HEADS : [])])]).slice(0, 6).entries()) {
    // A word that may stand there is seldom the one that is wrong.
    const right = expected.includes(word) || (expected.includes("accept") && HEADS.includes(word)) ? 1.6 : 0;
    drafts.push(make(meant, right + (meant.toLowerCase() === low ? 0.1 : 0.25 * editDistance(low, meant.toLowerCase(), 1) + index * 0.02)));
  }
  // `jump ACCEPT` and its like.
  if (before?.text === "jump" && /^(?:accept|drop|reject|return)$/i.test(low)) drafts.push({ ...make(low, 0.4), changes: [{ start: before.start, end, text: low }] });
  if (/^-{1,2}/.test(word)) drafts.push(make(word.replace(/^-{1,2}/, ""), 0.5));
  return drafts;
}

/** What is left where a word is taken out: one blank between its neighbours, none at the ends and before `;`. */
function meantGap(line: string, end: number, apart: boolean): { readonly end: number; readonly text: string } {
  const behind = skip(line, end);
  return { end: behind, text: apart || behind >= line.length || /[;,}]/.test(line[behind]!) ? "" : " " };
}

const skip = (line: string, at: number): number => at + (/^\s{0,4}/.exec(line.slice(at))?.[0].length ?? 0);

function inserted(given: NftCase, at: number): readonly Correction[] {
  const { line } = given;
  const before = line[at - 1];
  const touching = before !== undefined && before !== " " && before !== "\t";
  // A unit belongs behind a rate only.
  const rate = /\brate\s+(?:over |until )?\d{1,12}(?:\s+[kmg]?bytes)?\s*$/.test(line.slice(0, at));
  return MISSING.filter((meant) => rate || !meant.startsWith("/")).map((meant, index): Correction => ({
    changes: [{ start: at, end: at, text: at >= line.trimEnd().length ? ` ${meant}` : meant === "," || meant === ";" ? `${touching ? "" : ""}${meant} ` : `${touching ? " " : ""}${meant} ` }],
    cost: 1.5 + index * 0.03, what: "missing", word: meant, meant, start: at, end: at,
  }));
}

/** The head of a command, wherever nft stopped: verb, object and family may be what is wrong with the words behind. */
function headWords(given: NftCase, tokens: readonly NftToken[]): readonly Correction[] {
  if (given.form === "file" && given.context !== "file") return [];
  const drafts: Correction[] = [];
  for (const [place, { text, start, end, kind }] of tokens.slice(0, 4).entries()) {
    if (kind !== "word") continue;
    const low = text.toLowerCase();
    const make = (meant: string, cost: number): Correction => ({ changes: [{ start, end, text: meant }], cost, what: "word", word: text, meant, start, end });
    if (place === 0) for (const meant of nearNames(low, VERBS)) drafts.push(make(meant, 0.9));
    // `insert chain`: chains are added.
    if (place === 0 && (VERBS as readonly string[]).includes(text)) for (const meant of ["add", "delete", "list"]) if (meant !== text) drafts.push(make(meant, 1.8));
    if (place >= 1 && !(FAMILIES as readonly string[]).includes(text)) {
      for (const meant of [...(SYNONYMS.get(low) ?? []).filter((one) => (FAMILIES as readonly string[]).includes(one)), ...nearNames(low, FAMILIES)]) drafts.push(make(meant, 1 + place * 0.05));
    }
    for (const meant of SYNONYMS.get(low) ?? []) if (place < 2) drafts.push(make(meant, 1.1));
  }
  return drafts;
}

/** Puts a separator in wherever the grammar asks for one: `{ 22 80 443 }`, `{ type ipv4_addr flags interval }`. */
export function separated(given: NftCase, sign: "," | ";", stopOf: (line: string) => { readonly at: number; readonly expected: readonly string[] } | undefined): string | undefined {
  let line = given.line;
  for (let round = 0; round < 200; round++) {
    const stop = stopOf(line);
    if (stop === undefined) return round === 0 ? undefined : line;
    if (!stop.expected.includes(sign)) return undefined;
    const before = line.slice(0, stop.at).trimEnd();
    line = `${before}${sign} ${line.slice(stop.at)}`;
    if (line.length > LINE_MOST * 2) return undefined;
  }
  return undefined;
}
