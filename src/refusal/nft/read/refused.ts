import { errnoOfText, type ErrnoName } from "../../../knowledge/errno.js";
import type { Span } from "../../../model/text.js";
import { typedOnLine, type NftTyped } from "./typed.js";

/** A stretch that nft underlines: `^^^` what is wrong, `~~~` what it goes against. Columns of the line, from 0. */
export interface NftMark extends Span {
  readonly main: boolean;
}

/** What nft said and about which words; spans and columns are of the text and of the line as given. */
export interface NftRefused {
  readonly text: string;
  /** The message without `Error: ` and without the place before it. */
  readonly says: string;
  readonly message: Span;
  readonly errno?: ErrnoName;
  /** The line that nft prints again. */
  readonly line?: string;
  /** Where that line begins in the text. */
  readonly lineAt?: number;
  readonly marks: readonly NftMark[];
  /** Where the line stands; `/dev/stdin` too. Columns count from 1. */
  readonly file?: { readonly path: string; readonly line: number; readonly column: number; readonly endColumn: number };
  /** Files that include it, the outermost first. */
  readonly included: readonly string[];
  readonly typed?: NftTyped;
  /** Further messages of the same run, in order, this one left out. */
  readonly others: readonly string[];
  /** Versions, where the caller or the text tells them. */
  readonly nft?: string;
  readonly kernel?: string;
}

const LINE_MOST = 8192;
/** How far above its message a command is looked for. */
const LINES_ABOVE = 60;

const lineStartOf = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return Math.min(end < 0 ? text.length : end, at + LINE_MOST);
};

/** `nft[812]: `, `Jan 02 10:00:00 host nft[812]: `: what a log puts before each line. */
const LOGGED = /^(?:.{0,80}?\bnft(?:ables)?(?:\.service)?(?:\[\d{1,8}\])?: |.{0,80}?\b(?:systemd|bash|sh|sudo)\[\d{1,8}\]: )/;
const PLACE = /^(?:(?<path>[^\s:][^:\n]{0,255}):(?<line>\d{1,6}):(?<from>\d{1,6})-(?<to>\d{1,6}): )?(?:(?<netlink>netlink): )?(?:Error|Warning): (?<says>.{1,2000})$/;

/** Quotation marks and indentation before a message; `nft[812]:` and paths begin further on. */
const QUOTE = /^[>| \t]{1,16}(?=(?:[^\s:][^:\n]{0,255}:\d{1,6}:\d{1,6}-\d{1,6}: )?(?:netlink: )?(?:Error|Warning): |nft: |Operation not permitted \(you)/;

interface Head {
  readonly says: string;
  readonly saysAt: number;
  /** What a mail or a log puts before each line: signs of a quotation as they are, a log's head in whatever length it has. */
  readonly quote: string;
  readonly logged: string;
  readonly file: NftRefused["file"];
}

function headOf(text: string, start: number): Head | undefined {
  const whole = text.slice(start, lineEndOf(text, start)).replace(/\r$/, "");
  const quote = QUOTE.exec(whole)?.[0] ?? "";
  const line = whole.slice(quote.length);
  const plain = BARE.exec(line);
  const logged = plain !== null ? "" : LOGGED.exec(line)?.[0] ?? "";
  const rest = line.slice(logged.length);
  const bare = plain ?? BARE.exec(rest);
  if (bare !== null) return { says: bare[0], saysAt: start + quote.length + logged.length, quote, logged, file: undefined };
  const found = PLACE.exec(rest);
  if (found?.groups === undefined) return undefined;
  const { path, line: row, from, to, says } = found.groups;
  const file = path === undefined || path === "internal" || path === "<cmdline>" || path === "nft" ? undefined :
    { path, line: Number(row), column: Number(from), endColumn: Number(to) };
  return { says: says!.trimEnd(), saysAt: start + quote.length + line.length - says!.length, quote, logged, file };
}

/** What is said without `Error: `, by nft, its options, and the shell in front of it. */
const BARE = new RegExp([
  "^(?:nft: (?:invalid option -- '.'|unrecognized option '[^']{1,80}'|option (?:requires an argument -- '.'|'[^']{1,80}' (?:requires an argument|is ambiguous).{0,200}))",
  "input in flex scanner failed",
  "Operation not permitted \\(you must be root\\)",
  "(?:.{0,40}: line \\d{1,6}: {1,2}\\d{1,8} |\\*\\*\\* )?(?:Segmentation fault|stack smashing detected|Aborted|double free or corruption)(?:\\s.{0,400})?$",
  "(?:-?\\w{2,8}: )?(?:line \\d{1,6}: )?syntax error near unexpected token `[^']{1,20}'",
  "(?:-?\\w{2,8}: )?![^ ]{1,40}: event not found",
  "(?:-?\\w{2,8}: )?(?:line \\d{1,6}: )?[}\\w.-]{1,40}: command not found)",
].join("|"));

const CARETS = /^[-\s~]*\^[\s~^]*(?:-[-\s~]*\^[\s~^]*)*$/;

function marksOf(line: string): readonly NftMark[] {
  const marks: NftMark[] = [];
  for (const found of line.matchAll(/\^+|~+/g)) marks.push({ start: found.index, end: found.index + found[0].length, main: found[0].startsWith("^") });
  return marks;
}

/**
 * Reads the message at `message` (a span within its line) with what nft prints below it and the command above it. Undefined where the line is
 * none of nft's messages.
 */
export function nftRefusedAt(text: string, message: Span, versions: { readonly nft?: string; readonly kernel?: string } = {}): NftRefused | undefined {
  const start = lineStartOf(text, message.start);
  const head = headOf(text, start);
  if (head === undefined) return undefined;
  const { says, file, logged, quote } = head;
  const below = linesBelow(text, start, quote, logged);
  // `options must be specified before commands` is followed by the command line, its marks stand before it.
  const echo = below[0] !== undefined && !isMessage(below[0].text) && below[0].text.trim() !== "" ? below[0] : undefined;
  const marked = echo !== undefined && below[1] !== undefined && CARETS.test(below[1].text) ? marksOf(below[1].text) : [];
  const line = echo !== undefined && (marked.length > 0 || says.includes("options must be specified")) ? echo : undefined;
  const typed = typedAbove(text, start, line?.text, file?.path, says);
  const errno = errnoIn(says);
  return {
    text, says, message: { start: head.saysAt, end: head.saysAt + says.length }, ...(errno === undefined ? {} : { errno }),
    ...(line === undefined ? {} : { line: line.text, lineAt: line.at }),
    marks: line === undefined ? [] : inColumns(line.text, marked.length > 0 ? marked : columnsOf(file), file),
    ...(file === undefined ? {} : { file }), included: includedAbove(text, start, logged), ...(typed === undefined ? {} : { typed }),
    others: othersOf(text, start), ...versions,
  };
}

/** Every message of nft's in a text, in order: for callers that have no recognised messages, as the tests. */
export function nftRefusals(text: string, versions: { readonly nft?: string; readonly kernel?: string } = {}): readonly NftRefused[] {
  const all: NftRefused[] = [];
  for (let at = 0; at < text.length;) {
    const end = lineEndOf(text, at);
    const refused = nftRefusedAt(text, { start: at, end }, versions);
    if (refused !== undefined && all.length < 20) all.push(refused);
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1;
  }
  return all;
}

/** The other messages of the same run about the same file: nft goes on reading behind a row that it does not understand. */
export function furtherOf(refused: NftRefused): readonly NftRefused[] {
  const { text, message, file, typed } = refused;
  const further: NftRefused[] = [];
  let at = lineEndOf(text, message.start);
  // Below a message stand two rows of its own.
  for (let rows = 0; rows < 30 && at < text.length && further.length < 9; rows++) {
    const start = at + 1, end = lineEndOf(text, start);
    if (typedOnLine(text, start).length > 0) break;
    const other = headOf(text, start)?.file === undefined ? undefined : nftRefusedAt(text, { start, end });
    if (other?.file?.path === file?.path && other !== undefined && other.typed?.start === typed?.start) further.push(other);
    at = end;
  }
  return further;
}

const isMessage = (line: string): boolean => PLACE.test(line) || BARE.test(line) || line.startsWith("In file included from ");

function errnoIn(says: string): ErrnoName | undefined {
  const tail = /^(?:Could not process rule|cache initialization failed|Could not open file ".{1,256}"): (.{1,120})$/.exec(says)?.[1];
  return errnoOfText((tail ?? says).replace(/; did you mean .{1,400}$/, "").trim());
}

interface Row { readonly text: string; readonly at: number }

/** The two lines below, without what a log puts before them. */
function linesBelow(text: string, start: number, quote: string, logged: string): readonly Row[] {
  const rows: Row[] = [];
  let at = start;
  for (let count = 0; count < 2; count++) {
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1;
    const whole = text.slice(at, lineEndOf(text, at)).replace(/\r$/, "");
    const lead = whole.startsWith(quote) ? quote.length : 0;
    const line = whole.slice(lead);
    const head = logged !== "" ? (LOGGED.exec(line)?.[0] ?? "") : "";
    rows.push({ text: line.slice(head.length), at: at + lead + head.length });
  }
  return rows;
}

const columnsOf = (file: NftRefused["file"]): readonly NftMark[] =>
  file === undefined || file.column === 0 ? [] : [{ start: file.column - 1, end: file.endColumn, main: true }];

/** nft counts bytes, and a name's letters may take several. */
function inColumns(line: string, marks: readonly NftMark[], file: NftRefused["file"]): readonly NftMark[] {
  const plain = !/[\u0080-\u{10ffff}]/u.test(line);
  if (plain) {
    // A copy whose tabs became blanks moves both lines alike; the place says where the word begins in the file.
    return marks.map((mark) => ({ ...mark, end: Math.min(Math.max(mark.end, mark.start), Math.max(line.length, mark.start + 1)) }));
  }
  const from = columnsOf(file).length > 0 && marks.filter(({ main }) => main).length === 1 ? [...columnsOf(file), ...marks.filter(({ main }) => !main)] : marks;
  return from.map((mark) => ({ ...mark, start: charOf(line, mark.start), end: Math.max(charOf(line, mark.end), charOf(line, mark.start) + 1) }));
}

/** The index of the character that holds a byte of the line's UTF-8. */
function charOf(line: string, byte: number): number {
  let bytes = 0;
  for (let at = 0; at < line.length;) {
    if (bytes >= byte) return at;
    const code = line.codePointAt(at)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > byte) return at;
    at += code > 0xffff ? 2 : 1;
  }
  return line.length;
}

function includedAbove(text: string, start: number, logged: string): readonly string[] {
  const files: string[] = [];
  let at = start;
  while (at > 0 && files.length < 8) {
    at = lineStartOf(text, at - 1);
    const line = text.slice(at, lineEndOf(text, at)).slice(logged === "" ? 0 : logged.length);
    const found = /^(?:In file included from|\s{2,}from) ([^\s:][^:\n]{0,255}):\d{1,6}:\d{1,6}-\d{1,6}[:,]?\s*$/.exec(line);
    if (found === null) break;
    files.unshift(found[1]!);
  }
  // nft names the inner one first where it names several.
  return files.reverse();
}

/** The other messages of the run: from the command to the next prompt. */
function othersOf(text: string, start: number): readonly string[] {
  const others: string[] = [];
  const near = text.slice(Math.max(0, start - 2000), start + 4000);
  const own = Math.min(start, 2000);
  let at = 0;
  for (const line of near.split("\n")) {
    const found = PLACE.exec(line.replace(LOGGED, ""));
    if (found !== null && at !== own && others.length < 10) others.push(found.groups!["says"]!);
    at += line.length + 1;
  }
  return others;
}

/** The command that was refused: the nearest above that fits what nft prints again. */
function typedAbove(text: string, start: number, echo: string | undefined, file: string | undefined, says: string): NftTyped | undefined {
  let at = start;
  let nearest: NftTyped | undefined;
  for (let count = 0; count < LINES_ABOVE && at >= 0; count++) {
    const all = typedOnLine(text, at);
    const fits = all.filter((one) => fitting(one, echo, file));
    if (fits.length > 0) return fits.at(-1);
    nearest ??= all.at(-1);
    if (at === 0) break;
    at = lineStartOf(text, at - 1);
  }
  // Without the line printed again the nearest one is meant; with it, one whose words the shell has changed.
  return nearest !== undefined && (echo === undefined || file === undefined || nearest.file !== undefined || says.includes("options must")) ? nearest : undefined;
}

function fitting(typed: NftTyped, echo: string | undefined, file: string | undefined): boolean {
  if (file !== undefined) return typed.file !== undefined && (typed.file === file || (file === "/dev/stdin" && typed.file === "-") || typed.file.endsWith(file) || file !== "/dev/stdin");
  if (echo === undefined) return true;
  const plain = (line: string): string => line.replace(/\s+/g, " ").trim();
  return plain(typed.language) === plain(echo) || plain(`nft ${[...typed.options, ...typed.words].map(({ text }) => text).join(" ")}`) === plain(echo);
}
