import type { NftElement, NftExpression, NftValue, NftVerdict, NftWord } from "./types.js";
import { alt, before, behind, byWord, joined, lazy, lineFeeds, many, optional, seqMap } from "./combine.js";
import { name, number, oneOf, sign, string, time, token, word, type Part } from "./words.js";

/** Keywords that may be values. Source: `src/parser_bison.y` keyword_expr, primary_rhs_expr, boolean_keys. */
const VALUE_WORDS = ("ether ip ip6 vlan arp dnat snat ecn reset original reply label tcp udp udplite esp ah icmp igmp icmpv6 comp dccp sctp " +
  "redirect exists missing dscp timestamp destroy new related").split(" ");

const made = (kind: NftValue["kind"], one: NftWord, more: Partial<NftValue> = {}): NftValue =>
  ({ kind, text: one.text, start: one.start, end: one.end, ...more });

const symbol: Part<NftValue> = token("<value>", ({ kind, text }) =>
  kind === "address" || (kind === "word" && VALUE_WORDS.includes(text))).or(name).or(token("<value>", ({ kind, text }) =>
  kind === "word" && text.includes("*"))).map((one) => made("symbol", one));
const numeral: Part<NftValue> = number.map((one) => made("number", one));
const quotation: Part<NftValue> = token("<quoted>", ({ kind }) => kind === "quoted").map((one) => made("quoted", one));
export const variable: Part<NftValue> = seqMap(sign("$"), name, (dollar, one) =>
  ({ kind: "variable", text: `$${one.text}`, start: dollar.start, end: one.end, name: one }));
const grouped: Part<NftValue> = lazy(() => seqMap(sign("("), basic, sign(")"), (open, inner, close) =>
  ({ ...inner, start: open.start, end: close.end })));
const primary: Part<NftValue> = alt(numeral, symbol, quotation, variable, grouped);

const join = (kind: NftValue["kind"], parts: readonly NftValue[]): NftValue => parts.length === 1 ? parts[0]! :
  { kind, text: "", start: parts[0]!.start, end: parts.at(-1)!.end, parts };

const OPERATORS = alt(sign("&"), sign("|"), sign("^"), sign("<<"), sign(">>"), oneOf(["and", "or", "xor", "lshift", "rshift"]));
const basic: Part<NftValue> = joined(primary, OPERATORS).map((parts) => join("binary", parts));

const multiton: Part<NftValue> = seqMap(basic, optional(alt(
  seqMap(sign("/"), alt(numeral, symbol), (_, length) => ({ kind: "prefix" as const, other: length })),
  seqMap(sign("-"), basic, (_, last) => ({ kind: "range" as const, other: last })),
)), (first, more) => more === undefined ? first : join(more.kind, [first, more.other]));

export const concatenated: Part<NftValue> = joined(multiton, sign(".")).map((parts) => join("concat", parts));

export const reference: Part<NftValue> = seqMap(sign("@"), alt(name, variable.map(({ name: one }) => one!)), (at, one) =>
  ({ kind: "reference", text: `@${one.text}`, start: at.start, end: one.end, name: one }));

export const verdict: Part<NftVerdict> = alt(
  seqMap(oneOf(["jump", "goto"]), alt(name, variable.map(({ name: one }) => one!)), (one, target) =>
    ({ word: one, target, start: one.start, end: target.end })),
  oneOf(["accept", "drop", "continue", "return"]).map((one) => ({ word: one, start: one.start, end: one.end })),
);

const rate: Part = lazy(() => seqMap(word("limit"), word("rate"), optional(oneOf(["over", "until"])), rateOf, (one) => one));
const BYTES = ["bytes", "kbytes", "mbytes", "gbytes"];
const UNITS = ["second", "minute", "hour", "day", "week"];
/** `10/second burst 5 packets`, `1 mbytes/second`. */
export const rateOf: Part = alt(
  seqMap(number, sign("/"), oneOf(UNITS), optional(seqMap(word("burst"), number, word("packets"), (one) => one)), (one) => one),
  // `kbytes/second` is one string to nft.
  seqMap(number, alt(seqMap(oneOf(BYTES), sign("/"), oneOf(UNITS), (unit) => unit), token(BYTES, ({ kind, text }) =>
    kind === "word" && /^[kmg]?bytes\/(?:second|minute|hour|day|week)$/.test(text))),
  optional(seqMap(word("burst"), number, oneOf(BYTES), (one) => one)), (one) => one),
);

export const elementOption: Part = alt(
  seqMap(oneOf(["timeout", "expires"]), time, (one) => one),
  seqMap(word("comment"), string, (one) => one),
  seqMap(word("counter"), optional(seqMap(word("packets"), number, word("bytes"), number, (one) => one)), (one) => one),
  rate,
  seqMap(word("ct"), word("count"), optional(word("over")), number, (one) => one),
  seqMap(word("quota"), optional(oneOf(["over", "until"])), number, oneOf(["bytes", "kbytes", "mbytes"]), (one) => one),
  word("last"),
);

const anyKey: Part<NftValue> = sign("*").map((one) => made("any", one));

const element: Part<NftElement> = lazy(() => seqMap(alt(setOf, anyKey, concatenated), many(elementOption), optional(seqMap(sign(":"),
  alt(verdict.map((one) => ({ verdict: one })), concatenated.map((one) => ({ data: one }))), (_, data) => data)), many(elementOption),
(key, before, data, after): NftElement => ({
  key, options: [...before, ...after], ...data, start: key.start,
  end: Math.max(key.end, data === undefined ? 0 : "verdict" in data ? data.verdict.end : data.data.end, ...[...before, ...after].map(({ end }) => end)),
})));

/** `{ 22, 80 : accept }` with line feeds between. */
const setOf: Part<NftValue> = seqMap(before(sign("{"), lineFeeds), before(element, lineFeeds),
  many(before(behind(before(sign(","), lineFeeds), element), lineFeeds)), optional(before(sign(","), lineFeeds)), sign("}"),
  (open, first, rest, _, close) => ({ kind: "set", text: "", start: open.start, end: close.end, elements: [first, ...rest] }));
export const braced: Part<NftValue> = setOf;

/** `fin,syn / fin,syn,rst,ack` is a value and its mask. */
const listed: Part<NftValue> = seqMap(concatenated, many(behind(sign(","), basic)), optional(seqMap(sign("/"), joined(basic, sign(",")), (_, mask) => mask)),
  (first, rest, mask) => rest.length === 0 && mask === undefined ? first : join("list", [first, ...rest, ...mask ?? []]));
const classid: Part<NftValue> = seqMap(alt(number, token("<hex>", ({ kind, text }) => kind === "word" && /^[0-9a-f]{1,4}$/.test(text))), sign(":"),
  alt(number, token("<hex>", ({ kind, text }) => kind === "word" && /^[0-9a-f]{1,4}(?:-[0-9a-f]{1,4})?$/.test(text))),
  optional(seqMap(sign(":"), string, (_, one) => one)), (first, _, second, third) =>
    ({ kind: "symbol", text: "", start: first.start, end: (third ?? second).end }));

/** Without sets: what is set or sent to. */
export const plainValue: Part<NftValue> = listed;

/** What a match compares with. */
export const compared: Part<NftValue> = byWord(new Map([["{", braced], ["@", reference]]), listed);
/** `1:1234` of `meta priority`. */
export const classOf: Part<NftValue> = alt(classid, compared);

/** The value of `define`. */
export const defined: Part<NftValue> = alt(
  seqMap(sign("{"), lineFeeds, sign("}"), (open, _, close): NftValue => ({ kind: "set", text: "", start: open.start, end: close.end, elements: [] })),
  seqMap(sign("-"), number, (dash, one): NftValue => ({ kind: "number", text: `-${one.text}`, start: dash.start, end: one.end })),
  compared,
);

/** Where a map may stand instead: `dnat to tcp dport map { 80 : 10.0.0.1 }`. */
export const mappedFrom = (left: Part<readonly NftExpression[]>): Part<NftValue> =>
  seqMap(left, word("map"), alt(braced, reference), (key, _, map): NftValue => ({ ...map, kind: "map", key, start: key[0]!.start, end: map.end }));
