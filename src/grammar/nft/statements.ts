import Parsimmon from "parsimmon";
import type { NftExpression, NftStatement, NftStatementKind, NftTarget, NftValue, NftWord } from "./types.js";
import { alt, byWord, joined, lazy, lineFeeds, optional, seqMap } from "./combine.js";
import { concatenation, properConcatenation } from "./expressions.js";
import { braced, classOf, compared, concatenated, elementOption, mappedFrom, plainValue, rateOf, reference, variable, verdict } from "./values.js";
import { name, number, oneOf, quoted, sign, string, time, token, word, type Part } from "./words.js";

type More = Omit<Partial<NftStatement>, "kind" | "word" | "start">;

const made = (kind: NftStatementKind, first: NftWord, more: More & { readonly end: number }): NftStatement => ({ kind, word: first, start: first.start, ...more });
const endOf = (...parts: readonly ({ readonly end: number } | undefined)[]): number => Math.max(...parts.map((part) => part?.end ?? 0));

const expressionValue = (parts: readonly NftExpression[]): NftValue =>
  ({ kind: "expression", text: "", start: parts[0]!.start, end: parts.at(-1)!.end, key: parts });

/** A value, an expression or a map: what is set, or sent to. */
const argument: Part<NftValue> = alt(mappedFrom(concatenation), properConcatenation.map(expressionValue), plainValue);

/** `name web`, `name tcp dport map { … }` */
const named = (type: string, first: Part): Part<NftStatement> =>
  seqMap(first, word("name"), alt(mappedFrom(concatenation), string.map((one) => ({ word: one }))), (begin, _, what) => "word" in what ?
    made(type as NftStatementKind, begin, { object: { type, name: what.word }, end: what.word.end }) :
    made(type as NftStatementKind, begin, { right: what, end: what.end }));

const counter: Part<NftStatement> = alt(named("counter", word("counter")), seqMap(word("counter"), seqMap(oneOf(["packets", "bytes"]), number,
  (_, count) => count).many(), (begin, counts) => made("counter", begin, { end: endOf(begin, ...counts) })));

const limit: Part<NftStatement> = alt(named("limit", word("limit")), seqMap(word("limit"), word("rate"), optional(oneOf(["over", "until"])),
  Parsimmon.seqMap(rateOf, Parsimmon.index, (rate, end) => ({ rate, end: end.offset })), (begin, _rate, _mode, { rate, end }) =>
    made("limit", begin, { end, words: [rate] })));

const bytes = oneOf(["bytes", "kbytes", "mbytes"]);
const quota: Part<NftStatement> = alt(named("quota", word("quota")), seqMap(word("quota"), optional(oneOf(["over", "until"])), number, bytes,
  optional(seqMap(word("used"), number, bytes, (_used, _number, unit) => unit)), (begin, _mode, amount, unit, used) =>
    made("quota", begin, { end: endOf(unit, used), words: [amount] })));

const LEVELS = ["emerg", "alert", "crit", "err", "warn", "notice", "info", "debug", "audit"];
const LOG_FLAGS = alt(
  seqMap(word("tcp"), joined(oneOf(["sequence", "options"]), sign(",")), (_, list) => list.at(-1)!),
  seqMap(word("ip"), word("options"), (_, last) => last),
  oneOf(["skuid", "ether", "all"]),
);
const logOption = alt(
  seqMap(word("prefix"), string, (one, last) => ({ one, last })),
  seqMap(oneOf(["group", "snaplen", "queue-threshold"]), alt(number, variable), (one, last) => ({ one, last })),
  seqMap(word("level"), oneOf(LEVELS), (one, last) => ({ one, last })),
  seqMap(word("flags"), LOG_FLAGS, (one, last) => ({ one, last })),
);
const log: Part<NftStatement> = seqMap(word("log"), logOption.many(), (begin, options) =>
  made("log", begin, { end: endOf(begin, ...options.map(({ last }) => last)), words: options.map(({ one }) => one) }));

const REJECT = alt(
  seqMap(word("tcp"), word("reset"), (one, last) => ({ one, last })),
  seqMap(oneOf(["icmp", "icmpv6", "icmpx"]), optional(word("type")), alt(name, number, token("<code>", ({ kind, text }) => kind === "word" && text.includes("-"))),
    (one, _, last) => ({ one, last })),
);
const reject: Part<NftStatement> = seqMap(word("reject"), optional(seqMap(word("with"), REJECT, (_, what) => what)), (begin, what) =>
  made("reject", begin, { end: endOf(begin, what?.last), ...(what === undefined ? {} : { words: [what.one, what.last] }) }));

const natFlags = joined(oneOf(["random", "fully-random", "persistent"]), sign(",")).many().map((lists) => lists.flat().at(-1));
/** What may stand before a port: no colon of its own. */
const port: Part<NftValue> = alt(mappedFrom(concatenation), properConcatenation.map(expressionValue), concatenated);
const natTarget: Part<NftTarget & { readonly end: number }> = seqMap(
  optional(seqMap(oneOf(["ip", "ip6"]), optional(alt(oneOf(["prefix", "interval"]), seqMap(word("addr"), sign("."), word("port"), (one) => one))),
    (family) => family)),
  optional(oneOf(["prefix", "interval"])), optional(word("to")),
  alt(seqMap(sign(":"), port, (_, one) => ({ port: one })), seqMap(argument, optional(sign(":").then(port)), (address, one) => ({ address, port: one }))),
  natFlags,
  (family, _prefix, to, where, flag) => ({
    ...(family === undefined ? {} : { family }), ...(to === undefined ? {} : { word: to }),
    ...("address" in where ? { address: where.address } : {}), ...(where.port === undefined ? {} : { port: where.port }),
    end: endOf("address" in where ? where.address : undefined, where.port, flag),
  }),
);
const nat = (verb: string): Part<NftStatement> => seqMap(word(verb), natTarget, (begin, to) => made("nat", begin, { to, end: to.end }));
const ported = (verb: string): Part<NftStatement> => seqMap(word(verb), optional(seqMap(word("to"), optional(sign(":")), port, (to, _, one) =>
  ({ word: to, port: one }))), natFlags, (begin, to, flag) => made("nat", begin, { end: endOf(begin, to?.port, flag), ...(to === undefined ? {} : { to }) }));
/** `masquerade to` takes ports only. */
const masquerade: Part<NftStatement> = seqMap(word("masquerade"), optional(seqMap(word("to"), sign(":"), port, (to, _, one) =>
  ({ word: to, port: one }))), natFlags, (begin, to, flag) => made("nat", begin, { end: endOf(begin, to?.port, flag), ...(to === undefined ? {} : { to }) }));

const tproxy: Part<NftStatement> = seqMap(word("tproxy"), optional(oneOf(["ip", "ip6"])), word("to"),
  alt(seqMap(sign(":"), port, (_, one) => ({ port: one })), seqMap(argument, optional(sign(":").then(port)), (address, one) => ({ address, port: one }))),
  (begin, family, to, where) => made("tproxy", begin, {
    to: {
      ...(family === undefined ? {} : { family }), word: to,
      ...("address" in where ? { address: where.address } : {}), ...(where.port === undefined ? {} : { port: where.port }),
    },
    end: endOf("address" in where ? where.address : undefined, where.port),
  }));

const synproxy: Part<NftStatement> = alt(named("synproxy", word("synproxy")), seqMap(word("synproxy"), alt(
  seqMap(oneOf(["mss", "wscale"]), number, (_, one) => one), oneOf(["timestamp", "sack-perm"])).many(), (begin, words) =>
  made("synproxy", begin, { end: endOf(begin, ...words) })));

const queueFlag = joined(oneOf(["bypass", "fanout"]), sign(",")).map((list) => list.at(-1)!);
const queueNumber = seqMap(oneOf(["num", "to"]), alt(argument, concatenated), (_, one) => one);
const queue: Part<NftStatement> = seqMap(word("queue"), alt(queueFlag, queueNumber, seqMap(word("flags"), queueFlag, (_, one) => one)).many(),
  (begin, parts) => made("queue", begin, { end: endOf(begin, ...parts) }));

const dup: Part<NftStatement> = seqMap(word("dup"), word("to"), argument, optional(seqMap(word("device"), argument, (_, one) => one)), (begin, _, right, device) =>
  made("dup", begin, { right, end: endOf(right, device) }));
const fwd: Part<NftStatement> = seqMap(word("fwd"), optional(oneOf(["ip", "ip6"])), word("to"), argument,
  optional(seqMap(word("device"), argument, (_, one) => one)), (begin, _family, _to, right, device) => made("fwd", begin, { right, end: endOf(right, device) }));

const flow: Part<NftStatement> = seqMap(word("flow"), oneOf(["add", "offload"]), reference, (begin, _, set) =>
  made("flow", begin, { reference: set.name!, end: set.end }));

const setObject = (type: string): Part<NftStatement> => seqMap(word("ct"), word(type), word("set"),
  alt(mappedFrom(concatenation).map((map) => ({ map })), string.map((object) => ({ object }))), (begin, _type, _set, one) =>
  "map" in one ? made("ct-object", begin, { right: one.map, end: one.map.end }) :
    made("ct-object", begin, { object: { type: `ct ${type}`, name: one.object }, end: one.object.end }));
const connlimit: Part<NftStatement> = seqMap(word("ct"), word("count"), optional(word("over")), number, (begin, _count, _over, last) =>
  made("connlimit", begin, { end: last.end }));

const stateful: Part<NftStatement> = lazy(() => byWord(new Map([["counter", counter], ["limit", limit], ["quota", quota], ["ct", connlimit], ["last", lastUsed]]),
  Parsimmon.fail("<statement>") as Part<NftStatement>));
const lastUsed: Part<NftStatement> = word("last").map((one) => made("last", one, { end: one.end }));

const update: Part<NftStatement> = seqMap(oneOf(["add", "update", "delete"]), reference, sign("{").skip(lineFeeds), concatenation, elementOption.many(),
  optional(seqMap(sign(":"), argument, (_, data) => data)), elementOption.many(), lineFeeds.then(sign("}")),
  (begin, set, _open, left, before, data, after, close) => made("update", begin, {
    reference: set.name!, left, end: close.end, words: [...before, ...after], ...(data === undefined ? {} : { right: data }),
  }));
const oldUpdate: Part<NftStatement> = seqMap(word("set"), oneOf(["add", "update"]), concatenation, elementOption.many(), reference, (begin, _verb, left, words, set) =>
  made("update", begin, { reference: set.name!, left, words, end: set.end }));

const meter: Part<NftStatement> = seqMap(word("meter"), name, optional(seqMap(word("size"), number, (_, one) => one)), sign("{").skip(lineFeeds), concatenation,
  optional(seqMap(word("timeout"), time, (one) => one)), alt(stateful, elementOption), lineFeeds.then(sign("}")),
  (begin, set, _size, _open, left, _time, _statement, close) => made("meter", begin, { reference: set, left, end: close.end }));

const operator = alt(sign("!="), sign("=="), sign("<="), sign(">="), sign("<"), sign(">"), sign("!"), oneOf(["eq", "ne", "lt", "gt", "le", "ge", "not"]));

/** Whatever begins with an expression: a match, a verdict map, a value that is set. */
const match: Part<NftStatement> = concatenation.chain((left) => {
  const [first] = left;
  const begin: NftWord = { text: first!.protocol ?? "", start: first!.start, end: first!.end };
  const rest = (kind: NftStatementKind, more: More & { readonly end: number }): NftStatement => made(kind, begin, { left, ...more });
  const value = first!.key?.text === "priority" ? classOf : compared;
  return alt(
    seqMap(word("vmap"), alt(braced, reference), (_, right) => rest("vmap", { right, end: right.end })),
    seqMap(word("set"), value === classOf ? alt(argument, classOf) : argument, (_, right) => rest("set", { right, end: right.end })),
    seqMap(word("map"), alt(braced, reference), optional(operator), compared, (_, map, one, right) =>
      rest("match", { right, end: endOf(map, right), ...(one === undefined ? {} : { operator: one }) })),
    seqMap(operator, value, (one, right) => rest("match", { operator: one, right, end: right.end })),
    value.map((right) => rest("match", { right, end: right.end })),
  );
});
const setMatch: Part<NftStatement> = seqMap(braced, optional(operator), compared, (set, one, right) =>
  made("match", { text: "{", start: set.start, end: set.start + 1 }, { right, end: right.end, ...(one === undefined ? {} : { operator: one }) }));

const verdictStatement: Part<NftStatement> = alt(
  verdict.map((one) => made("verdict", one.word, { verdict: one, end: one.end })),
  lazy(() => seqMap(oneOf(["jump", "goto"]), sign("{"), anonymous, sign("}"), (begin, _open, _rules, close) => made("verdict", begin, { end: close.end }))),
);
/** A chain without a name, since 0.9.7 and Linux 5.9. */
const anonymous: Part<unknown> = lazy(() => alt(statement, sign(";"), token("newline", ({ kind }) => kind === "newline")).many());

const ctStatement: Part<NftStatement> = alt(setObject("helper"), setObject("timeout"), setObject("expectation"), connlimit, match);
const simple = (text: string, kind: NftStatementKind): Part<NftStatement> => word(text).map((one) => made(kind, one, { end: one.end }));

const TABLE: ReadonlyMap<string, Part<NftStatement>> = new Map<string, Part<NftStatement>>([
  ...["accept", "drop", "continue", "return", "jump", "goto"].map((one): [string, Part<NftStatement>] => [one, verdictStatement]),
  ["counter", counter], ["limit", limit], ["quota", quota], ["log", log], ["reject", reject], ["snat", nat("snat")], ["dnat", nat("dnat")],
  ["masquerade", masquerade], ["redirect", ported("redirect")], ["tproxy", tproxy], ["synproxy", synproxy], ["queue", queue], ["dup", dup], ["fwd", fwd],
  ["notrack", simple("notrack", "notrack")], ["flow", flow], ["add", update], ["update", update], ["delete", update], ["set", oldUpdate], ["meter", meter],
  ["ct", ctStatement], ["{", setMatch], ["last", lastUsed],
  ["reset", seqMap(word("reset"), word("tcp"), word("option"), alt(name, number), (begin, _tcp, _option, one) => made("reset-option", begin, { end: one.end }))],
  ["xt", seqMap(word("xt"), string, alt(string, quoted), (begin, _, one) => made("xt", begin, { end: one.end }))],
]);

export const STATEMENT_WORDS: readonly string[] = [...TABLE.keys()].filter((key) => /^[a-z]/.test(key) && key !== "set");

export const statement: Part<NftStatement> = byWord(TABLE, match);
/** What may stand in a set's declaration or behind an element. */
export const statefulStatement: Part<NftStatement> = stateful;
