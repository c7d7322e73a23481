import Parsimmon from "parsimmon";
import type { NftElement, NftHook, NftItem, NftPriority, NftProperty, NftWord } from "./types.js";
import { alt, joined, lineFeeds, optional, seqMap } from "./combine.js";
import { concatenation } from "./expressions.js";
import { statefulStatement } from "./statements.js";
import { braced, rateOf, variable } from "./values.js";
import { name, number, oneOf, quoted, sign, string, time, token, word, type Part } from "./words.js";

/** The kinds of blocks that nft has. */
export type NftBlockKind =
  | "file" | "table" | "chain" | "set" | "map" | "flowtable" | "counter" | "quota" | "limit" | "secmark" | "synproxy" | "ct helper" | "ct timeout" | "ct expectation";

const property = (first: NftWord, values: readonly NftWord[], more: Partial<NftProperty> & { readonly end?: number } = {}): NftProperty =>
  ({ kind: "property", word: first, values, start: first.start, end: Math.max(first.end, ...values.map(({ end }) => end)), ...more });

const priority: Part<NftPriority> = alt(
  seqMap(optional(sign("-")), number, (dash, one): NftPriority => ({ offset: (dash === undefined ? 1 : -1) * Number(one.text), start: (dash ?? one).start, end: one.end })),
  variable.map(({ start, end }) => ({ offset: 0, start, end })),
  seqMap(alt(word("out"), name), optional(seqMap(alt(sign("+"), sign("-")), number, (plus, one) => ({ plus, one }))), (one, more): NftPriority => ({
    name: one.text, offset: more === undefined ? 0 : (more.plus.text === "-" ? -1 : 1) * Number(more.one.text), start: one.start, end: more?.one.end ?? one.end,
  })),
);

const deviceNames = seqMap(sign("{").skip(lineFeeds), joined(alt(string, variable.map(asWord)).skip(lineFeeds), sign(",").skip(lineFeeds)),
  optional(sign(",").skip(lineFeeds)), sign("}"), (_open, names, _comma, close) => ({ names, end: close.end }));
function asWord({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }): NftWord {
  return { text, start, end };
}

const device = alt(
  seqMap(word("device"), alt(string, variable.map(asWord)), (_, one) => one),
  seqMap(word("devices"), sign("="), alt(deviceNames.map(({ names }) => names[0]!), variable.map(asWord)), (_word, _equals, one) => one),
);

const anyWord = token("<word>", ({ kind }) => kind === "word");

const hook: Part<NftHook> = seqMap(word("type"), anyWord, word("hook"), anyWord, optional(device), word("priority"), priority,
  (first, type, _hook, at, on, _priority, number_) => ({
    kind: "hook", type, hook: at, ...(on === undefined ? {} : { device: on }), priority: number_, start: first.start, end: number_.end,
  }));
const flowHook: Part<NftHook> = seqMap(word("hook"), anyWord, word("priority"), priority, (first, at, _, number_) =>
  ({ kind: "hook", hook: at, priority: number_, start: first.start, end: number_.end }));

const comment = seqMap(word("comment"), string, (first, one) => property(first, [one]));
const policy = seqMap(word("policy"), alt(oneOf(["accept", "drop"]), variable.map(asWord)), (first, one) => property(first, [one]));
const flags = (known: readonly string[]): Part<NftProperty> =>
  seqMap(word("flags"), joined(oneOf(known), sign(",")), (first, list) => property(first, list));

const datatype = token("<datatype>", ({ kind }) => kind === "word");
const datatypes = joined(datatype, sign("."));
const OBJECTS = ["counter", "quota", "limit", "secmark", "synproxy", "verdict"];
const spanned = concatenation.map((list): NftWord => ({ text: "", start: list[0]!.start, end: list.at(-1)!.end }));

const setType = alt(
  seqMap(word("type"), datatypes, (first, types) => property(first, types)),
  seqMap(word("typeof"), spanned, (first, one) => property(first, [one])),
);
const mapType = alt(
  seqMap(word("type"), datatypes, sign(":"), optional(word("interval")), datatypes, (first, types, _colon, _interval, data) =>
    property(first, types, { data, end: data.at(-1)!.end })),
  seqMap(word("typeof"), spanned, sign(":"), alt(oneOf(OBJECTS), spanned), (first, one, _colon, data) => property(first, [one], { data: [data], end: data.end })),
);
const elements = seqMap(word("elements"), sign("="), alt(braced, variable), (first, _equals, list) =>
  property(first, [], { end: list.end, ...(list.elements === undefined ? {} : { elements: list.elements satisfies readonly NftElement[] }) }));
const numbered = (...names: readonly string[]): Part<NftProperty> => seqMap(oneOf(names), number, (first, one) => property(first, [one]));
const timed = seqMap(oneOf(["timeout", "gc-interval"]), time, (first, one) => property(first, [one]));
const alone = (...names: readonly string[]): Part<NftProperty> => oneOf(names).map((one) => property(one, []));
const stateful = seqMap(statefulStatement, statefulStatement.many(), (first, more) => property(first.word, [], { end: more.at(-1)?.end ?? first.end }));

const setCommon = [
  flags(["constant", "interval", "timeout", "dynamic"]), timed, numbered("size"), elements, comment,
  seqMap(word("policy"), oneOf(["memory", "performance"]), (first, one) => property(first, [one])), alone("auto-merge"), stateful,
] as const;

const l4 = seqMap(word("protocol"), oneOf(["tcp", "udp"]), (first, one) => property(first, [one]));
const l3 = seqMap(word("l3proto"), oneOf(["ip", "ip6", "inet", "arp", "bridge", "netdev"]), (first, one) => property(first, [one]));
const bytes = oneOf(["bytes", "kbytes", "mbytes"]);

const counts = seqMap(word("packets"), number, word("bytes"), number, (first, a, _, b) => property(first, [a, b]));
const quotas = seqMap(optional(oneOf(["over", "until"])), number, bytes, optional(seqMap(word("used"), number, bytes, (_used, _number, unit) => unit)),
  (mode, amount, unit, used) => property(mode ?? amount, [amount, unit], { end: (used ?? unit).end }));
const rates = seqMap(word("rate"), optional(oneOf(["over", "until"])), Parsimmon.seqMap(rateOf, Parsimmon.index, (one, end) => ({ one, end: end.offset })),
  (first, _mode, { one, end }) => property(first, [one], { end }));
const context = quoted.map((one) => property(one, []));
const proxied = seqMap(alt(numbered("mss", "wscale"), alone("timestamp", "sack-perm")), alt(numbered("mss", "wscale"), alone("timestamp", "sack-perm")).many(),
  (first, more) => ({ ...first, end: more.at(-1)?.end ?? first.end }));

const timeouts = seqMap(word("policy"), sign("="), sign("{").skip(lineFeeds), joined(seqMap(token("<state>", ({ kind }) => kind === "word"), sign(":"), alt(number, time),
  (state) => state).skip(lineFeeds), sign(",").skip(lineFeeds)), optional(sign(",").skip(lineFeeds)), sign("}"), (first, _equals, _open, states, _comma, close) =>
  property(first, states, { end: close.end }));

/** What stands in each kind of block beside declarations and rules. */
export const PROPERTIES: Readonly<Record<NftBlockKind, Part<NftItem>>> = {
  file: Parsimmon.fail("<command>"),
  table: alt(flags(["dormant", "owner", "persist"]), comment),
  chain: alt(hook, policy, flags(["offload"]), comment, seqMap(word("devices"), sign("="), deviceNames, (first, _, { names, end }) =>
    property(first, names, { end }))),
  set: alt(setType, ...setCommon),
  map: alt(mapType, ...setCommon),
  flowtable: alt(flowHook, flags(["offload"]), alone("counter"), seqMap(word("devices"), sign("="), alt(deviceNames,
    variable.map((one) => ({ names: [asWord(one)], end: one.end }))), (first, _, { names, end }) => property(first, names, { end }))),
  counter: alt(counts, comment),
  quota: alt(quotas, comment),
  limit: alt(rates, comment),
  secmark: alt(context, comment),
  synproxy: alt(proxied, comment),
  "ct helper": alt(seqMap(word("type"), quoted, word("protocol"), oneOf(["tcp", "udp"]), (first, one, _, last) => property(first, [one, last])), l3, comment),
  "ct timeout": alt(l4, l3, timeouts, comment),
  "ct expectation": alt(l4, l3, numbered("dport", "size"), timed, comment),
};

/** Configuration that may stand behind the name, without braces. */
export const INLINE: Readonly<Partial<Record<NftBlockKind, Part<NftItem>>>> = { counter: counts, quota: quotas, limit: rates, secmark: context, synproxy: proxied };
