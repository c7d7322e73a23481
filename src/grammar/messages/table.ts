import { speaksOfNetfilter } from "../../knowledge/topic.js";
import { template } from "../format.js";
import { message, type LazyMessages, type MessageDefinition } from "../message.js";
import { as, number, phrase, word } from "../token.js";
import * as tokens from "../tokens.js";

/**
 * A row: the class of problem, the text with `{token}`s, and the first and last version that print it (no last one: still there).
 * The option a text names becomes a field of its own.
 */
export type MessageRow = readonly [problem: string, text: string, since?: string, until?: string];

export interface TableOrigin {
  readonly area: string;
  /** Goes before each message's slug. */
  readonly prefix: string;
  readonly program: string;
  readonly file: string;
  readonly fixed?: Readonly<Record<string, string>>;
  /** Texts that are rare enough to be looked for within a line. */
  readonly anywhere?: boolean;
  /** Texts that hold the speaker's name or a technical term: short ones tell enough as well. */
  readonly telling?: boolean;
  /** What programs print around others: texts that do not speak of packet filtering themselves count where the text around them does. */
  readonly wraps?: boolean;
  /** In lower case: what stands before a short text in its line when the program speaks. */
  readonly speakers?: readonly string[];
}

const numbered = <T extends Parameters<typeof as>[0]>(token: T, times: number): Record<string, T> =>
  Object.fromEntries(Array.from({ length: times - 1 }, (_, i) => [`${token.name}${i + 2}`, as(token, `${token.name}${i + 2}`)])) as unknown as Record<string, T>;

const value = word("value", "a value", ["foo", "bar7", "10.0.0.33"]);
const count = number("count", "a number");
const letter = word("letter", "a letter", ["A", "o"], "!-~", 4);
const hex = word("hex", "a hexadecimal number", ["1f", "0", "ffff"], "0-9a-fx", 18);
const optionName = word("optionName", "an option without its dashes", ["dport", "ctstate"], "a-z0-9_-", 48);
const words = phrase("words", "a command, a rule or a name", ["/usr/sbin/iptables -t nat -A POSTROUTING -j MASQUERADE", "-s 10.1.0.0/16"], 300);
const subject = word("subject", "who speaks", ["hashlimit", "iptables-restore"], "a-z0-9_.-", 48);

/** The tokens a row may name. */
const ROW_TOKENS = {
  ...tokens,
  value, ...numbered(value, 6),
  count, ...numbered(count, 5),
  letter, ...numbered(letter, 3),
  hex, ...numbered(hex, 4),
  optionName, ...numbered(optionName, 3),
  subject,
  functionName: word("functionName", "a function of the kernel", ["ip_vs_add_dest", "nf_conntrack_register_cache"], "a-z0-9_", 64),
  helper: word("helper", "a connection tracking helper", ["ftp", "sip"], "a-z0-9_-", 32),
  scheduler: word("scheduler", "a scheduler of IPVS", ["wlc", "sh"], "a-z0-9_", 32),
  set: tokens.setName,
  interface: tokens.interfaceName,
  error: tokens.systemError,
  match: as(tokens.extension, "match"),
  target: as(tokens.extension, "target"),
  ...numbered(tokens.chain, 3),
  ...numbered(tokens.table, 3),
  ...numbered(tokens.path, 3),
  ...numbered(tokens.protocol, 3),
  match2: as(tokens.extension, "match2"),
  target2: as(tokens.extension, "target2"),
  ...numbered(tokens.option, 3),
  ...numbered(tokens.address, 3),
  set2: as(tokens.setName, "set2"),
  rest: phrase("rest", "the rest of the line", ["something else"]),
  module2: as(tokens.module, "module2"),
  interface2: as(tokens.interfaceName, "interface2"),
  words, ...numbered(words, 4),
};

/** Definitions out of a table. Neither they nor the rows are made before they are needed. */
export function messageTable(origin: TableOrigin, rows: () => readonly MessageRow[]): LazyMessages {
  let made: readonly MessageDefinition[] | undefined;
  return {
    definitions: () => (made ??= definitionsOf(origin, rows())),
    *[Symbol.iterator]() { yield this; },
  };
}

/** The slug of a message is made of its text, so that rows can move. */
function definitionsOf(origin: TableOrigin, rows: readonly MessageRow[]): readonly MessageDefinition[] {
  const taken = new Map<string, number>();
  return rows.map(([problem, text, since, until]) => {
    const slug = `${origin.prefix}-${slugOf(text)}`;
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    const option = /(?:^|[\s'(/])(--[a-z][a-z0-9-]*)/.exec(text)?.[1];
    return message({
      id: `${origin.area}/${slug}${times === 1 ? "" : `-${times}`}`,
      from: [{ program: origin.program, file: origin.file, ...(since === undefined || since === "" ? {} : { since }), ...(until === undefined ? {} : { until }) }],
      text: template(text, ROW_TOKENS),
      fixed: { ...origin.fixed, problem, ...(option === undefined ? {} : { option }) },
      ...(origin.speakers === undefined ? {} : { speakers: origin.speakers }),
      common: origin.wraps === true && !speaksOfNetfilter(text.toLowerCase()),
      lineStart: origin.anywhere !== true,
      weak: origin.telling !== true && text.replace(/\{\w+\}|[^A-Za-z]/g, "").length < TELLING_LETTERS,
    });
  });
}

/** Texts with fewer letters of their own are what other programs say as well. */
const TELLING_LETTERS = 28;
const SLUG_WORDS = 7;

const slugOf = (text: string): string => (text.replace(/\{\w+\}/g, " ").replace(/'/g, "").toLowerCase().match(/[a-z0-9]+/g) ?? ["text"]).slice(0, SLUG_WORDS).join("-");
