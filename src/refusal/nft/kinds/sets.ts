import { byWord } from "../../../knowledge/by-word.js";
import type { Mend } from "../../../model/refusal.js";
import type { NftCommand, NftElement, NftItem, NftProperty, NftStatement } from "../../../grammar/nft/types.js";
import { datatypeCalled, DATATYPES } from "../../../grammar/nft/datatypes.js";
import { nearestName } from "../../../knowledge/nearest-name.js";
import { declaredAt, isAt, isWhole, type NftCase } from "../case.js";
import { refusal, type Explain } from "../explain.js";
import { fileSteps, mendOf, type Change } from "../mend/build.js";
import { nft } from "../mend/argv.js";
import { rebuiltSet, rebuiltTable, type Place, type Row } from "../mend/rebuild.js";
import { typeOfValue } from "../mend/make.js";
import { nearestAbove } from "../mend/sed.js";
import { isLanguage, isName } from "../mend/shapes.js";
import { withoutElement } from "./place-missing.js";

const property = (items: readonly NftItem[] | undefined, word: string): NftProperty | undefined =>
  items?.find((item): item is NftProperty => item.kind === "property" && item.word.text === word);

/** The set's own declaration, where the line holds it. */
const declaration = ({ parsed, mark }: NftCase): NftCommand | undefined => {
  const found = declaredAt(parsed.items, mark?.start ?? 0);
  return found !== undefined && (found.object === "set" || found.object === "map") && found.block !== undefined ? found : undefined;
};

const placeOf = ({ command, family }: NftCase): Place | undefined =>
  command?.table === undefined || command.name === undefined ? undefined : { family: family ?? "ip", table: command.table.text, name: command.name.text };

/** One more flag, wherever the set's declaration is. */
function flagMends(given: NftCase, flag: string): readonly (Mend | undefined)[] {
  const own = declaration(given);
  const intent = flag === "interval" ? "the set is to take networks and ranges" : flag === "timeout" ? "elements of the set are to run out" : "rules are to fill the set";
  if (own !== undefined) return [mendOf(given, { intent, sure: "told", changes: flagChanges(own, flag) })];
  if (given.form === "file" && given.command?.object === "element") return [aboveElement(given, `; flags ${flag}`, intent)];
  if (given.form === "file") return [inBlock(given, flag, intent)];
  if (given.command?.object === "element") return rebuilt(given, { flag }, intent);
  return [];
}

function flagChanges({ block }: NftCommand, flag: string): readonly Change[] {
  const flags = property(block!.items, "flags");
  if (flags !== undefined) return [{ start: flags.end, end: flags.end, text: `, ${flag}` }];
  const type = property(block!.items, "type") ?? property(block!.items, "typeof");
  return type === undefined ? [{ start: block!.start + 1, end: block!.start + 1, text: ` flags ${flag};` }] : [{ start: type.end, end: type.end, text: `; flags ${flag}` }];
}

/** A flat file: the set's own row stands above the row that adds to it. */
function aboveElement(given: NftCase, words: string, intent: string): Mend | undefined {
  const place = placeOf(given), row = given.refused.file?.line;
  if (place === undefined || row === undefined || ![place.table, place.name].every(isName)) return undefined;
  const name = (text: string): string => text.replace(/[./]/g, "\\$&");
  return fileSteps(given, [["-zE", nearestAbove(row, `([^\\n]*(set|map) [a-z0-9]* ?${name(place.table)} ${name(place.name)} \\{[^\\n;}]*type [^\\n;}]*[^\\n;} ])`, `\\3${words}`)]], intent, "told");
}

/** A line of the set's block: the flag goes before it; a flags row that stands above gets one more. */
function inBlock(given: NftCase, flag: string, intent: string): Mend | undefined {
  const { refused: { file }, parsed, line } = given;
  const flags = property(parsed.items, "flags");
  if (file === undefined) return undefined;
  if (flags !== undefined) return mendOf(given, { intent, sure: "told", changes: [{ start: flags.end, end: flags.end, text: `, ${flag}` }] });
  const at = line.length - line.trimStart().length;
  if (given.context === "elements" || !/^\s*elements\b/.test(line)) {
    return fileSteps(given, [["-zE", nearestAbove(file.line + 1, "([^\\n]*)elements *= *", `\\3flags ${flag}; elements = `)]], intent, "told");
  }
  // `[^}]*`: only within the same block.
  return fileSteps(given, [["-zE",
    `s/^(([^\\n]*\\n){0,${Math.max(0, file.line - 2)}}[ \\t]*flags )([a-z, ]*;?[ \\t]*\\n[^}\\n]*\\n?[^}\\n]*elements)/\\1${flag}, \\3/;t;s/^(([^\\n]*\\n){${file.line - 1}}.{${at}})/\\1flags ${flag}; /`]], intent, "told");
}

/** A set that is there is made again with its elements; where rules use it, its table is. */
function rebuilt(given: NftCase, change: Row, intent: string): readonly (Mend | undefined)[] {
  const place = placeOf(given);
  if (place === undefined || !isLanguage(given.line.trim())) return [];
  const object = given.knownTable?.sets.find(({ name }) => name === place.name)?.map === true || given.command?.elements?.some(({ data, verdict }) => data !== undefined || verdict !== undefined) === true ? "map" : "set";
  const own = nft(given.line.trim());
  const key = given.command?.elements?.[0]?.key;
  const check = key === undefined ? undefined : [nft(`get element ${place.family} ${place.table} ${place.name} { ${given.line.slice(key.start, key.end)} }`)];
  const make = (first: readonly string[] | undefined, sure: Mend["sure"], what: string): Mend | undefined => first === undefined ? undefined :
    { intent: what, sure, commands: [first, own], ...(check === undefined ? {} : { check }) };
  return [
    make(rebuiltSet(object, place, change), "likely", `${intent}, and no rule uses it yet`),
    make(rebuiltTable(object, place, change), "guess", `${intent}, and rules use it`),
  ];
}

/** `You must add 'flags interval' to your set declaration`, `auto-merge only works with interval sets` */
export const intervalFlag: Explain = (given) => {
  const { says, command } = given;
  if (!/^You must add ['‘`"]flags interval|^auto-merge only works with interval|missing interval flag on declaration/.test(says)) return undefined;
  return refusal(given, "interval-flag", { set: declaration(given)?.name?.text ?? (command?.object === "element" ? command.name?.text : undefined), element: given.marked }, flagMends(given, "interval"));
};

const rangeOf = (element: NftElement, line: string): readonly [number, number] | undefined => {
  const { key } = element;
  const parts = (key.kind === "range" ? key.parts! : [key, key]).map((one) => numberOf(line.slice(one.start, one.end)));
  if (key.kind === "prefix") return undefined;
  return parts[0] === undefined || parts[1] === undefined ? undefined : [parts[0], parts[1]];
};
const numberOf = (text: string): number | undefined => {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return octets === undefined ? undefined : octets.reduce((sum, one) => sum * 256 + one, 0);
};
const networkOf = (element: NftElement, line: string): readonly [number, number] | undefined => {
  const { key } = element;
  if (key.kind !== "prefix") return rangeOf(element, line);
  const from = numberOf(line.slice(key.parts![0]!.start, key.parts![0]!.end)), length = Number(line.slice(key.parts![1]!.start, key.parts![1]!.end));
  if (from === undefined || !(length >= 0 && length <= 32)) return undefined;
  const size = 2 ** (32 - length);
  const first = Math.floor(from / size) * size;
  return [first, first + size - 1];
};

/** All elements of the line, whoever holds them. */
function elementsIn(given: NftCase): readonly NftElement[] {
  const own = property(declaration(given)?.block?.items ?? given.parsed.items, "elements")?.elements;
  return given.command?.elements ?? own ?? given.statements.flatMap(({ right }) => right?.elements ?? []);
}

/** `conflicting intervals specified` within what was typed, `interval overlaps with an existing one` with what is there. */
export const intervalConflict: Explain = (given) => {
  const { says, mark, against, line } = given;
  if (!/^conflicting intervals specified|^interval overlaps with an existing one/.test(says) || mark === undefined) return undefined;
  const elements = elementsIn(given);
  const at = (place: { readonly start: number } | undefined): NftElement | undefined =>
    place === undefined ? undefined : elements.find((one) => one.start <= place.start && place.start < one.end);
  const one = at(mark), other = at(against);
  const names = { element: one === undefined ? given.marked : line.slice(one.start, one.end), other: other === undefined ? undefined : line.slice(other.start, other.end) };
  const merge = "what overlaps is to be put together";
  const merged = given.form === "file" ? [mergedInBlock(given, merge)] : given.command?.object === "element" ? rebuilt(given, { row: "auto-merge" }, merge) :
    declaration(given) === undefined ? [] : [mergedHere(given, merge)];
  if (one === undefined || other === undefined || one === other) return refusal(given, "interval-conflict", names, merged);
  const a = networkOf(one, line), b = networkOf(other, line);
  const plain = one.verdict === undefined && one.data === undefined;
  if (a === undefined || b === undefined) return refusal(given, "interval-conflict", names, [...merged, mendOf(given, { intent: "one of the two is enough", sure: "guess", changes: [withoutElement(elements, one)] })]);
  const inner = a[0] >= b[0] && a[1] <= b[1] ? one : b[0] >= a[0] && b[1] <= a[1] ? other : undefined;
  if (plain) {
    if (inner !== undefined) return refusal(given, "interval-conflict", names, [mendOf(given, { intent: "the smaller one lies within the larger", sure: "told", changes: [withoutElement(elements, inner)] }), ...merged]);
    const joined = joinedRange(one, other, line, a, b);
    return refusal(given, "interval-conflict", names, [
      mendOf(given, { intent: "the two are to be one range", sure: "told", changes: [{ start: other.start, end: other.end, text: joined }, withoutElement(elements, one)] }), ...merged,
    ]);
  }
  // With different values the smaller one is cut out of the larger.
  const outer = inner === one ? other : one;
  if (inner === undefined) return refusal(given, "interval-conflict", names, merged);
  const cut = cutOut(outer, inner, line);
  return refusal(given, "interval-conflict", names, [cut === undefined ? undefined : mendOf(given, {
    intent: "the smaller one is an exception from the larger", sure: "likely", changes: [{ start: outer.start, end: outer.end, text: cut }],
  }), ...merged]);
};

const ends = (element: NftElement, line: string): readonly [string, string] => {
  const { key } = element;
  const first = key.kind === "range" ? key.parts![0]! : key, last = key.kind === "range" ? key.parts![1]! : key;
  return [line.slice(first.start, first.end), line.slice(last.start, last.end)];
};

function joinedRange(one: NftElement, other: NftElement, line: string, a: readonly [number, number], b: readonly [number, number]): string {
  const from = a[0] < b[0] ? ends(one, line)[0] : ends(other, line)[0];
  const to = a[1] > b[1] ? ends(one, line)[1] : ends(other, line)[1];
  return `${from}-${to}`;
}

/** Ports only: `20-30 : accept` without `22` is `20-21 : accept, 23-30 : accept`. */
function cutOut(outer: NftElement, inner: NftElement, line: string): string | undefined {
  const a = rangeOf(outer, line), b = rangeOf(inner, line);
  if (a === undefined || b === undefined || a[1] > 65_535) return undefined;
  const rest = line.slice(outer.key.end, outer.end);
  const parts = [[a[0], b[0] - 1], [b[1] + 1, a[1]]].filter(([from, to]) => from! <= to!);
  return parts.map(([from, to]) => `${from === to ? from! : `${from!}-${to!}`}${rest}`).join(", ");
}

function mergedHere(given: NftCase, intent: string): Mend | undefined {
  const type = property(declaration(given)!.block!.items, "flags") ?? property(declaration(given)!.block!.items, "type");
  return type === undefined ? undefined : mendOf(given, { intent, sure: "likely", changes: [{ start: type.end, end: type.end, text: "; auto-merge" }] });
}

function mergedInBlock(given: NftCase, intent: string): Mend | undefined {
  const { refused: { file }, line, context } = given;
  if (file === undefined) return undefined;
  if (context === "set" && /^\s*elements\b/.test(line)) {
    const at = line.length - line.trimStart().length;
    return mendOf(given, { intent, sure: "likely", changes: [{ start: at, end: at, text: "auto-merge; " }] });
  }
  if (declaration(given) !== undefined) return mergedHere(given, intent);
  return context === "elements" ? fileSteps(given, [["-zE", nearestAbove(file.line + 1, "([^\\n]*)elements *= *", "\\3auto-merge; elements = ")]], intent, "likely") : undefined;
}

/** `size N` is reached. */
export const setFull: Explain = (given) => {
  const { refused: { errno, file }, mark } = given;
  if (errno !== "ENFILE" || mark === undefined) return undefined;
  const own = declaration(given);
  const intent = "the set is to hold more";
  const size = property(own?.block?.items ?? given.parsed.items, "size");
  const name = own?.name?.text ?? (given.command?.object === "element" ? given.command.name?.text : undefined);
  const names = { set: name, size: size?.values[0]?.text };
  const [value] = size?.values ?? [];
  if (value !== undefined) return refusal(given, "set-full", names, [mendOf(given, { intent, sure: "told", changes: [{ start: value.start, end: value.end, text: "65536" }] })]);
  if (given.form === "file" && file !== undefined) {
    return refusal(given, "set-full", names, [fileSteps(given, [["-zE", nearestAbove(file.line + 1, "([^\\n]*)size +[0-9]+", "\\3size 65536")]], intent, "told")]);
  }
  return refusal(given, "set-full", names, rebuilt(given, { size: 65_536 }, intent));
};

/** An element with a time in a set without `flags timeout`: nft marks the element. */
export const timeoutFlag: Explain = (given) => {
  const { refused: { errno }, mark, line } = given;
  if (errno !== "EINVAL" || mark === undefined) return undefined;
  const element = elementsIn(given).find((one) => one.start <= mark.start && mark.start < one.end);
  const timed = element !== undefined ? element.options.some(({ text }) => text === "timeout") : given.context === "elements" && / timeout \d/.test(line);
  if (!timed) return undefined;
  const own = declaration(given);
  return refusal(given, "timeout-flag", { set: own?.name?.text ?? (given.command?.object === "element" ? given.command.name?.text : undefined), element: given.marked }, flagMends(given, "timeout"));
};

/** `add @s { ip saddr timeout 1m }`: the set must be dynamic, and may not hold intervals. */
export const setNotDynamic: Explain = (given) => {
  const { refused: { errno, file }, mark, statements, family, table, line, command } = given;
  if ((errno !== "EOPNOTSUPP" && errno !== "EINVAL") || mark === undefined) return undefined;
  const declared = declaredAt(given.parsed.items, mark.start);
  if (errno === "EOPNOTSUPP" && declared?.object === "set" && declared.verb === "add" && given.form === "file" && file !== undefined && isAt(declared.name, mark)) {
    return refusal(given, "set-not-dynamic", { set: declared.name?.text }, [
      fileSteps(given, [["-E", `${file.line},/\\}/s/flags [a-z, ]*interval[a-z, ]*/flags dynamic/`]], "rules are to fill the set, which then cannot hold intervals", "likely"),
    ]);
  }
  const update = statements.find((one) => one.kind === "update" && one.start <= mark.start && mark.start < one.end);
  if (update?.reference === undefined || (isWhole(given) && given.mark!.start !== update.start)) return undefined;
  const set = update.reference.text;
  const known = given.knownTable?.sets.find(({ name }) => name === set);
  const timed = update.words?.some(({ text }) => text === "timeout") === true;
  const kind = timed && known?.flags.includes("dynamic") === true && !known.flags.includes("timeout") ? "timeout-flag" : "set-not-dynamic";
  const names = { set, ...(known === undefined ? {} : { flags: known.flags.join(", ") }) };
  const flags = ["dynamic", ...(timed ? ["timeout"] : [])].join(",");
  if (table === undefined || command === undefined || !isLanguage(line.trim())) {
    if (given.form !== "file" || file === undefined || !isName(set)) return refusal(given, kind, names, [], update.reference);
    const name = set.replace(/\./g, "\\.").replace(/\//g, "\\/");
    return refusal(given, kind, names, [fileSteps(given, [["-zE",
      `s/(\\n[ \\t]*set ${name} \\{[^}]*)flags [^;\\n}]*/\\1flags ${flags}/;t;s/(\\n[ \\t]*set ${name} \\{[^}]*type [^;\\n}]*)/\\1; flags ${flags}/`]], "rules are to fill the set", "likely")], update.reference);
  }
  const place: Place = { family: family ?? "ip", table, name: set };
  const own = nft(line.trim());
  const made = (first: readonly string[] | undefined, sure: Mend["sure"], intent: string): Mend | undefined => first === undefined ? undefined : { intent, sure, commands: [first, own] };
  // Where the set has flags they are replaced: interval and dynamic do not go together.
  const change: Row = { flags };
  return refusal(given, kind, names, [
    made(rebuiltSet("set", place, change), "likely", "rules are to fill the set"),
    made(rebuiltTable("set", place, change), "guess", "rules are to fill the set, and others use it"),
  ], update.reference);
};

const TYPE_WORDS: Readonly<Record<string, string>> = byWord({
  port: "inet_service", ports: "inet_service", service: "inet_service", inet_port: "inet_service", tcp_port: "inet_service", ip: "ipv4_addr", ipv4: "ipv4_addr",
  ip4: "ipv4_addr", ip_addr: "ipv4_addr", ip4_addr: "ipv4_addr", ipaddr: "ipv4_addr", inet_addr: "ipv4_addr", addr: "ipv4_addr", address: "ipv4_addr",
  ipv4_address: "ipv4_addr", ipv4_net: "ipv4_addr", net: "ipv4_addr", network: "ipv4_addr", cidr: "ipv4_addr", prefix: "ipv4_addr", ip6: "ipv6_addr", ipv6: "ipv6_addr",
  ip6_addr: "ipv6_addr", ipv6_address: "ipv6_addr", mac: "ether_addr", mac_addr: "ether_addr", macaddr: "ether_addr", ether: "ether_addr", ethernet: "ether_addr",
  lladdr: "ether_addr", interface: "ifname", iface: "ifname", iif: "ifname", oif: "ifname", dev: "ifname", device: "ifname", if_name: "ifname", protocol: "inet_proto", proto: "inet_proto",
  l4proto: "inet_proto", ip_proto: "inet_proto", fwmark: "mark", nfmark: "mark", state: "ct_state", ctstate: "ct_state", user: "uid", group: "gid", number: "integer",
});
const typeMeant = (word: string): string | undefined => TYPE_WORDS[word.toLowerCase()] ?? nearestName(word, [...DATATYPES.keys()]);

/** `unknown datatype ip_addr` */
export const setTypeUnknown: Explain = (given) => {
  const word = /^(?:unknown datatype|invalid data ?type,?) ([\w.-]{1,64})$/.exec(given.says)?.[1];
  if (word === undefined) return undefined;
  const { mark, line } = given;
  const meant = typeMeant(word);
  // The other parts of the row's type may be no types either.
  const row = /\btype ([^;{}]{1,400})/.exec(line);
  const others = row === null ? [] : [...row[1]!.matchAll(/[A-Za-z_]\w*/g)].flatMap((one): readonly Change[] => {
    const start = row.index + 5 + one.index;
    const type = DATATYPES.has(one[0]) || ["counter", "quota", "limit", "secmark", "synproxy", "interval"].includes(one[0]) || start === mark?.start ? undefined : typeMeant(one[0]);
    return type === undefined ? [] : [{ start, end: start + one[0].length, text: type }];
  });
  const change = (text: string): Change[] => (mark === undefined ? [] : [{ start: mark.start, end: mark.end, text }]);
  const guesses = meant === undefined ? ["ipv4_addr", "inet_service"] : [meant];
  return refusal(given, "set-type-unknown", { type: word, ...(meant === undefined ? {} : { meant }) }, mark === undefined ? [] : guesses.map((one) => mendOf(given, {
    intent: `the type \`${one}\` was meant`, sure: meant === undefined ? "guess" : "likely", changes: [...change(one), ...others],
  })));
};

/** `set definition does not specify key` */
export const setTypeMissing: Explain = (given) => {
  const { says, mark, refused: { file, others } } = given;
  if (!/^(?:set|map|meter) definition does not specify key/.test(says) || mark === undefined || others.some((one) => /^(?:unknown datatype|syntax error)/.test(one))) return undefined;
  const declared = declaredAt(given.parsed.items, mark.start);
  const elements = property(declared?.block?.items, "elements")?.elements;
  const type = elements?.map((one) => typeOfValue(one.key, given.line)).find((one) => one !== undefined);
  const block = declared?.block;
  const name = declared?.name?.text;
  const guess = type ?? (/port/i.test(name ?? "") ? "inet_service" : (name ?? "").includes('6') ? "ipv6_addr" : /if|dev/i.test(name ?? "") ? "ifname" : "ipv4_addr");
  const sure = type === undefined ? "guess" : "likely";
  const value = declared?.object === "map" ? " : ipv4_addr" : "";
  if (block === undefined) {
    return refusal(given, "set-type-missing", { set: name }, file === undefined ? [] : [
      fileSteps(given, [[`${file.line}s/{/{\\n\\t\\ttype ${guess}${value}/`]], `the set holds elements of type ${guess}`, sure),
    ]);
  }
  return refusal(given, "set-type-missing", { set: name, ...(type === undefined ? {} : { type }) }, [
    mendOf(given, { intent: `the set holds elements of type ${guess}`, sure, changes: [{ start: block.start + 1, end: block.start + 1, text: ` type ${guess}${value};` }] }),
  ]);
};

const BYTES: Readonly<Record<string, number>> = byWord({ ipv6_addr: 16, ifname: 16, ct_label: 16, ether_addr: 8 });

/** A key of more than 64 bytes. */
export const setKeyTooLong: Explain = (given) => {
  const { refused: { errno }, mark } = given;
  if (errno !== "EINVAL" || mark === undefined) return undefined;
  const declared = declaration(given);
  const type = property(declared?.block?.items, "type");
  const parts = type?.values ?? [];
  const bytes = parts.reduce((sum, { text }) => sum + (BYTES[text] ?? 4), 0);
  if (declared === undefined || type === undefined || bytes <= 64) return undefined;
  let sum = 0;
  const kept = parts.filter(({ text }) => (sum += BYTES[text] ?? 4) <= 64);
  return refusal(given, "set-key-too-long", { set: declared.name?.text, bytes: String(bytes) }, [
    mendOf(given, { intent: "fewer parts are enough", sure: "guess", changes: [{ start: parts[0]!.start, end: parts.at(-1)!.end, text: kept.map(({ text }) => text).join(" . ") }] }),
  ], type);
};

/** A map's element without its value; a set's element with one. */
export const mapValueMissing: Explain = (given) => {
  const { refused: { errno }, mark, says, command } = given;
  const declared = declaration(given);
  if (/^syntax error, unexpected (?:semicolon|newline), expecting colon or \./.test(says) && mark !== undefined) {
    const object = declaredAt(given.parsed.items, mark.start)?.object ?? command?.object;
    if (object !== "map") return undefined;
    return refusal(given, "map-value-missing", { map: declared?.name?.text }, ["ipv4_addr", "verdict", "mark"].map((one) => mendOf(given, {
      intent: `the map gives ${one === "verdict" ? "verdicts" : `values of type ${one}`}`, sure: "guess", changes: [{ start: mark.start, end: mark.start, text: ` : ${one}` }],
    })));
  }
  if (errno !== "EINVAL" || command?.object !== "element" || mark === undefined) return undefined;
  const element = (command.elements ?? []).find((one) => one.start <= mark.start && mark.start < one.end);
  if (element === undefined || element.data !== undefined || element.verdict !== undefined) return undefined;
  return refusal(given, "map-value-missing", { map: command.name?.text, element: given.marked }, []);
};

export const setIsNoMap: Explain = (given) => {
  const { says, command, statements, mark, line } = given;
  if (!/^(?:set is not a map|Expression is not a map|mapping outside of map context)/.test(says)) return undefined;
  if (command?.object === "element") {
    const elements = command.elements ?? [];
    return refusal(given, "set-is-no-map", { set: command.name?.text }, [mendOf(given, {
      intent: "the set holds keys only", sure: "likely",
      changes: elements.filter(({ data, verdict }) => data !== undefined || verdict !== undefined).map((one) => ({ start: one.key.end, end: (one.data ?? one.verdict)!.end, text: "" })),
    })]);
  }
  const vmap = statements.find(({ kind, start, end }: NftStatement) => kind === "vmap" && (mark === undefined || (start <= mark.start && mark.start <= end)));
  const name = vmap?.right?.name?.text;
  if (vmap?.left === undefined || name === undefined) return refusal(given, "set-is-no-map", { set: given.marked.replace("@", "") }, []);
  const left = line.slice(vmap.left[0]!.start, vmap.left.at(-1)!.end);
  return refusal(given, "set-is-no-map", { set: name }, [mendOf(given, {
    intent: "what the set holds is to be accepted", sure: "guess", changes: [{ start: vmap.start, end: vmap.end, text: `${left} @${name} accept` }],
  })]);
};

/** How each type is looked up, by what the rule looks up now. */
function lookup(type: string, direction: "source" | "destination"): string | undefined {
  const from = direction === "source";
  switch (type) {
    case "ipv4_addr": return `ip ${from ? "saddr" : "daddr"}`;
    case "ipv6_addr": return `ip6 ${from ? "saddr" : "daddr"}`;
    case "ether_addr": return `ether ${from ? "saddr" : "daddr"}`;
    case "ifname": return from ? "iifname" : "oifname";
    case "inet_service": return "tcp dport";
    case "mark": return "meta mark";
    case "inet_proto": return "meta l4proto";
    case "uid": return "meta skuid";
    case "ct_state": return "ct state";
    default: return undefined;
  }
}

/** `datatype mismatch, expected IPv4 address, expression has type IPv6 address` */
export const setTypeMismatch: Explain = (given) => {
  const found = /^datatype mismatch,? expected ([\w .()]{1,80}), (?:expression|set) has type ([\w .()]{1,80})$/.exec(given.says);
  if (found === null) return undefined;
  const { statements, mark } = given;
  const has = datatypeCalled(found[2]!);
  const one = statements.find(({ kind, right, start, end }) => kind === "match" && right?.kind === "reference" && (mark === undefined || (start <= mark.start && mark.start <= end)));
  const names = { expected: found[1]!, has: found[2]! };
  if (one?.left === undefined || has === undefined) return refusal(given, "set-type-mismatch", names, []);
  const key = one.left[0]!.key?.text ?? "";
  const text = lookup(has, /^(?:daddr|dport|oif|oifname)$/.test(key) && !(key === "dport" && has !== "inet_service") ? "destination" : "source");
  return refusal(given, "set-type-mismatch", { ...names, set: one.right!.name!.text }, text === undefined ? [] : [mendOf(given, {
    intent: "the rule is to look up what the set holds", sure: "likely", changes: [{ start: one.left[0]!.start, end: one.left.at(-1)!.end, text }],
  })]);
};
