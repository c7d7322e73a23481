import type { TicketMessage } from "./ticket.js";

/** What a message of the bot's was for. */
export type Purpose = "ask" | "note" | "handover";

/** What the bot's own message says of itself, in its last line. */
export interface Mark {
  readonly purpose: Purpose;
  /** Same key, same answer. */
  readonly key: string;
  readonly code: string;
  readonly level: string;
  /** Facts asked for in this message. */
  readonly asked: readonly string[];
  readonly node?: string;
  /** Id of the message that this one takes the place of. */
  readonly replaces?: string;
}

/** A bot's message with its mark. */
export interface Said {
  readonly message: TicketMessage;
  readonly index: number;
  readonly mark: Mark;
}

const HEAD = "whytables:v1";
const PURPOSES: ReadonlySet<string> = new Set<Purpose>(["ask", "note", "handover"]);
const LINE = /^whytables:v1((?: [a-z]{1,10}=[\w./:,%-]{1,200}){1,8})$/;

/** The line that a message of the bot's ends with. */
export function writeMark({ purpose, key, code, level, asked, node, replaces }: Mark): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ["as", purpose], ["key", key], ["code", code], ["level", level], ["asked", asked.length === 0 ? undefined : asked.join(",")], ["node", safe(node)], ["replaces", safe(replaces)],
  ];
  return `${HEAD}${pairs.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}=${value}`])).join("")}`;
}

/** Names of nodes and messages are somebody's: what could end the line or the word is written by its code. */
const safe = (word: string | undefined): string | undefined =>
  word === undefined || word === "" ? undefined : Array.from(word, (char) => (/[\w.-]/.test(char) ? char : `%${char.codePointAt(0)!.toString(16)}.`)).join("").slice(0, 200);

const plain = (word: string): string => word.replace(/%([0-9a-f]{1,6})\./g, (whole, code: string) => (parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(parseInt(code, 16)) : whole));

/** Reads the mark out of a text's last line that is not empty; a quoted mark, or one with something behind it, is none. */
export function readMark(text: string): Mark | undefined {
  const last = text.trimEnd().split(/\r?\n/).at(-1) ?? "";
  const [, pairs] = LINE.exec(last) ?? [];
  if (pairs === undefined) return undefined;
  const fields = new Map(pairs.trim().split(" ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const));
  const purpose = fields.get("as") ?? "", key = fields.get("key"), code = fields.get("code"), level = fields.get("level");
  if (!PURPOSES.has(purpose) || key === undefined || code === undefined || level === undefined) return undefined;
  const node = fields.get("node"), replaces = fields.get("replaces");
  return {
    purpose: purpose as Purpose, key, code, level, asked: fields.get("asked")?.split(",") ?? [],
    ...(node === undefined ? {} : { node: plain(node) }), ...(replaces === undefined ? {} : { replaces: plain(replaces) }),
  };
}

/** What the bot said in a ticket, the oldest first. Only its own messages count: anybody may quote a mark. */
export const saidIn = (messages: readonly TicketMessage[]): readonly Said[] => messages.flatMap((message, index) => {
  const mark = message.author === "bot" ? readMark(message.text) : undefined;
  return mark === undefined ? [] : [{ message, index, mark }];
});
