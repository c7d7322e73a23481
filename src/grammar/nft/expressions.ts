import Parsimmon from "parsimmon";
import type { NftExpression, NftWord } from "./types.js";
import { alt, behind, byWord, joined, lazy, many, optional, seqMap } from "./combine.js";
import {
  BARE_META_KEYS, CT_KEYS, EXTENSION_HEADERS, HEADERS, IP_OPTIONS, META_KEYS, OPTION_FIELDS, ROUTE_KEYS, SOCKET_KEYS, TCP_OPTIONS,
} from "./fields.js";
import { RESERVED } from "./reserved.js";
import { compared } from "./values.js";
import { name, number, oneOf, quoted, sign, token, word, type Part } from "./words.js";

const { succeed } = Parsimmon;

type Kind = NftExpression["kind"];

const made = (kind: Kind, first: NftWord, key: NftWord | undefined, datatype: string | undefined, end = key?.end ?? first.end): NftExpression => ({
  kind, protocol: first.text, start: first.start, end, ...(key === undefined ? {} : { key }), ...(datatype === undefined ? {} : { datatype }),
});

const rawOption: Part = seqMap(sign("@"), number, sign(","), number, sign(","), number, (first, _base, _comma, _at, _sign, last) =>
  ({ ...first, end: last.end }));

/** `ip saddr`, `tcp option maxseg size`, `arp saddr ether`. */
function header(protocol: string, fields: ReadonlyMap<string, string>): Part<NftExpression> {
  const plain = oneOf([...fields.keys()]).chain((key): Part<{ key: NftWord; datatype: string | undefined; end: number }> => {
    if (protocol !== "arp" || !key.text.endsWith("addr")) return succeed({ key, datatype: fields.get(key.text), end: key.end });
    return oneOf(["ether", "ip"]).map((kind) => ({ key, datatype: kind.text === "ip" ? "ipv4_addr" : "ether_addr", end: kind.end }));
  });
  const option = protocol === "tcp" ? TCP_OPTIONS : protocol === "ip" ? IP_OPTIONS : undefined;
  const part = option === undefined ? plain : alt(plain, seqMap(word("option"), alt(oneOf(option), number, rawOption), optional(oneOf(OPTION_FIELDS)),
    (_, key, field) => ({ key, datatype: "integer", end: field?.end ?? key.end })));
  return seqMap(word(protocol), part, (first, { key, datatype, end }) => made("payload", first, key, datatype, end));
}

const chunk: Part<NftExpression> = seqMap(word("sctp"), alt(
  seqMap(word("chunk"), token("<chunk>", ({ kind }) => kind === "word"), optional(token("<field>", ({ kind, text }) =>
    kind === "word" && /^(?:type|flags|length|[a-z]+-[a-z-]+|stream|ssn|ppid|vtag|seqno)$/.test(text))), (_, key, field) =>
    ({ key, end: field?.end ?? key.end, datatype: "integer" })),
  oneOf([...HEADERS.get("sctp")!.keys()]).map((key) => ({ key, end: key.end, datatype: HEADERS.get("sctp")!.get(key.text)! })),
), (first, { key, end, datatype }) => made("payload", first, key, datatype, end));

const index = optional(seqMap(sign("["), number, sign("]"), (_open, _index, close) => close));
const extension = (protocol: string, fields: ReadonlyMap<string, string>): Part<NftExpression> =>
  seqMap(word(protocol), oneOf([...fields.keys()]), index, (first, key, close) =>
    made("exthdr", first, key, fields.get(key.text), close?.end ?? key.end));

const meta: Part<NftExpression> = seqMap(word("meta"), alt(oneOf([...META_KEYS.keys()]), word("ipsec")), (first, key) =>
  made("meta", first, key, META_KEYS.get(key.text)));
const bareMeta = (key: string): Part<NftExpression> => word(key).map((one) => ({ ...made("meta", one, one, META_KEYS.get(key)), protocol: "meta" }));

/** With a direction only what the directions have of their own; a family only with a direction. */
const DIRECTED = ["l3proto", "protocol", "saddr", "daddr", "proto-src", "proto-dst", "bytes", "packets", "avgpkt", "zone"];
const ctKey = alt(
  seqMap(oneOf(["original", "reply"]), optional(oneOf(["ip", "ip6"])), oneOf(DIRECTED), (direction, family, key) => ({ direction, family, key })),
  oneOf([...CT_KEYS.keys()]).map((key) => ({ direction: undefined, family: undefined, key })),
);
const ct: Part<NftExpression> = seqMap(word("ct"), ctKey, (first, { direction, family, key }) => {
  const given = CT_KEYS.get(key.text);
  const datatype = given !== "address" ? given : family === undefined ? undefined : family.text === "ip" ? "ipv4_addr" : "ipv6_addr";
  return { ...made("ct", first, key, datatype), ...(direction === undefined ? {} : { protocol: `ct ${direction.text}` }) };
});

const FIB_KEYS = ["saddr", "daddr", "mark", "iif", "oif"];
const fib: Part<NftExpression> = seqMap(word("fib"), joined(oneOf(FIB_KEYS), sign(".")), oneOf(["oif", "oifname", "type"]), (first, _, key) =>
  made("fib", first, key, key.text === "type" ? "fib_addrtype" : key.text === "oif" ? "iface_index" : "ifname"));

const route: Part<NftExpression> = seqMap(word("rt"), optional(oneOf(["ip", "ip6"])), oneOf([...ROUTE_KEYS.keys()]), (first, family, key) =>
  made("rt", first, key, key.text === "nexthop" && family?.text === "ip6" ? "ipv6_addr" : ROUTE_KEYS.get(key.text)));

const socket: Part<NftExpression> = seqMap(word("socket"), alt(
  seqMap(word("cgroupv2"), word("level"), number, (key, _, level) => ({ key, end: level.end })),
  oneOf(["transparent", "mark", "wildcard"]).map((key) => ({ key, end: key.end })),
), (first, { key, end }) => made("socket", first, key, SOCKET_KEYS.get(key.text), end));

const osf: Part<NftExpression> = seqMap(word("osf"), optional(seqMap(word("ttl"), oneOf(["loose", "skip"]), (one) => one)), oneOf(["name", "version"]),
  (first, _, key) => made("osf", first, key, "string"));

const modulo = seqMap(word("mod"), number, optional(seqMap(word("seed"), number, (_, one) => one)), optional(seqMap(word("offset"), number, (_, one) => one)),
  (_, mod, seed, offset) => (offset ?? seed ?? mod).end);
const numgen: Part<NftExpression> = seqMap(word("numgen"), oneOf(["inc", "random"]), modulo, (first, key, end) => made("numgen", first, key, "integer", end));
const jhash: Part<NftExpression> = lazy(() => seqMap(word("jhash"), concatenation, modulo, (first, _, end) => made("hash", first, first, "integer", end)));
const symhash: Part<NftExpression> = seqMap(word("symhash"), modulo, (first, end) => made("hash", first, first, "integer", end));

const ipsec: Part<NftExpression> = seqMap(word("ipsec"), oneOf(["in", "out"]), optional(seqMap(word("spnum"), number, (one) => one)), alt(
  oneOf(["reqid", "spi"]).map((key) => ({ key, datatype: "integer" })),
  seqMap(oneOf(["ip", "ip6"]), oneOf(["saddr", "daddr"]), (family, key) => ({ key, datatype: family.text === "ip" ? "ipv4_addr" : "ipv6_addr" })),
), (first, _direction, _spnum, { key, datatype }) => made("ipsec", first, key, datatype));

const raw: Part<NftExpression> = seqMap(sign("@"), oneOf(["ll", "nh", "th", "ih"]), sign(","), number, sign(","), number,
  (first, key, _a, _b, _c, last) => made("raw", first, key, "integer", last.end));

const exthdr: Part<NftExpression> = seqMap(word("exthdr"), oneOf([...EXTENSION_HEADERS.keys()]), (first, key) => made("exthdr", first, key, "boolean"));

/** Words that belong to the statement before: its scanner knows them there. */
const OPTION_WORDS = new Set(["to", "with", "prefix", "rate", "over", "until", "burst", "level", "snaplen", "mss", "wscale", "fully-random", "persistent"]);

/** nft's grammar takes any word here; that it has no type comes out later. */
const bare: Part = token("<name>", ({ kind, text }) => kind === "word" && !RESERVED.has(text) && !text.endsWith("*") && !OPTION_WORDS.has(text));
const symbolic: Part<NftExpression> = alt(bare, number, quoted, token("<value>", ({ kind }) => kind === "address"))
  .map((one) => made("symbol", one, one, undefined));

const grouped: Part<NftExpression> = lazy(() => seqMap(sign("("), operand, sign(")"), (open, inner, close) =>
  ({ ...inner, start: open.start, end: close.end })));

const routeOrHeader = alt(route, extension("rt", EXTENSION_HEADERS.get("rt0")!));

const TABLE: ReadonlyMap<string, Part<NftExpression>> = new Map<string, Part<NftExpression>>([
  ...[...HEADERS].map(([protocol, fields]): [string, Part<NftExpression>] => [protocol, protocol === "sctp" ? chunk : header(protocol, fields)]),
  ...[...EXTENSION_HEADERS].map(([protocol, fields]): [string, Part<NftExpression>] => [protocol, extension(protocol, fields)]),
  ...BARE_META_KEYS.map((key): [string, Part<NftExpression>] => [key, bareMeta(key)]),
  ["meta", meta], ["ct", ct], ["fib", fib], ["rt", routeOrHeader], ["socket", socket], ["osf", osf], ["numgen", numgen], ["jhash", jhash],
  ["symhash", symhash], ["ipsec", ipsec], ["@", raw], ["exthdr", exthdr], ["(", grouped],
]);

export const expression: Part<NftExpression> = byWord(TABLE, symbolic);
/** The same where a bare word can only be a value. */
export const properExpression: Part<NftExpression> = byWord(TABLE, Parsimmon.fail("<expression>") as Part<NftExpression>);

export const EXPRESSION_WORDS: readonly string[] = [...TABLE.keys()].filter((key) => /^[a-z]/.test(key));

const OPERATORS = alt(sign("&"), sign("|"), sign("^"), sign("<<"), sign(">>"), oneOf(["and", "or", "xor", "lshift", "rshift"]));

/** `tcp flags & (fin | syn)`. */
const operand: Part<NftExpression> = lazy(() => seqMap(expression, many(behind(OPERATORS, masked)), (first, rest) =>
  rest.length === 0 ? first : { ...first, end: rest.at(-1)!.end }));
const properOperand: Part<NftExpression> = lazy(() => seqMap(properExpression, many(behind(OPERATORS, masked)), (first, rest) =>
  rest.length === 0 ? first : { ...first, end: rest.at(-1)!.end }));

const masked: Part<{ readonly end: number }> = alt(
  token("<value>", ({ kind }) => kind === "number" || kind === "word" || kind === "address"),
  seqMap(sign("$"), name, (_, one) => one),
  lazy(() => seqMap(sign("("), compared, sign(")"), (_open, _inner, close) => close)),
);

export const concatenation: Part<readonly NftExpression[]> = joined(operand, sign("."));
export const properConcatenation: Part<readonly NftExpression[]> = joined(properOperand, sign("."));
