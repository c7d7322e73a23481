import { shellLine } from "../../escape/shell.js";
import type { Edit } from "../../edit/edit.js";
import type { Line } from "../../edit/line.js";
import { fault, openWay, split, way, type Fault, type Step, type Way } from "../fault.js";
import { digitCut, slotOf } from "../slot.js";
import { nearName } from "../near-name.js";
import { shortened } from "../trim.js";
import { isOwnedSet } from "../owned-names.js";
import { isPlainName, MORE_ELEMENTS, rebuilt } from "./rebuild.js";
import { ADD_OPTIONS, COMMAND_NAMES, createOptions, isType, OTHER_COMMANDS, OTHER_OPTIONS, typeOfElement, TYPE_NAMES, type SetCommand } from "./words.js";

export interface SetSaid {
  readonly line: Line;
  readonly set: SetCommand;
  readonly field: (name: string) => string | undefined;
  /** Sets that the text shows, with their types. */
  readonly sets: ReadonlyMap<string, string>;
}

export type SetReader = (said: SetSaid) => Fault | undefined;

const replaceWord = ({ words }: Line, from: string, ...to: readonly string[]): Edit => ({ do: "replace-words", from: Math.max(0, words.lastIndexOf(from)), to: Math.max(0, words.lastIndexOf(from)), words: to });
const appendWords = (...words: readonly string[]): Edit => ({ do: "append", words });

/** The command that makes a set, and the one that takes it away again. */
const make = ({ prefix, program }: Line, name: string, words: readonly string[]): Step => ({ argv: [...prefix, program, "create", name, ...words], undo: [...prefix, program, "destroy", name] });

const missing: SetReader = ({ line, set: { command, rest }, sets }) => {
  const [name = "", ...behind] = rest;
  const element = behind[0];
  const near = nearName(name, [...sets.keys()].filter((other) => other !== name));
  const named = near === undefined ? [] : [way(`the set \`${near}\` is meant`, "likely", replaceWord(line, name, near))];
  if (isOwnedSet(name)) return fault("ipset/owned-set-missing", { set: name }, named);
  if (command === "del" || command === "destroy" || command === "flush" || command === "list" || command === "save") return fault("ipset/set-missing", { set: name }, named);
  const words = element === undefined || command === "swap" || command === "rename" ? ["hash:ip"] : typeOfElement(element, behind.slice(1));
  const make1 = words === undefined ? [] : [{ ...way("the set is to be made, of the type that the element asks for", element === undefined ? "guess" : "likely"), before: [make(line, name, words)] }];
  return fault("ipset/set-missing", { set: name, type: words?.[0] ?? "" }, [...named, ...make1]);
};

/** Other elements or another definition: `-exist` passes over the same ones only. */
const exists: SetReader = ({ line, set: { command, rest, exist } }) => {
  const [name = "", ...words] = rest;
  if (command === "rename") return fault("ipset/new-name-exists", { set: words[0] ?? "" }, []);
  if (!exist) return fault("ipset/set-exists", { set: name }, [way("the same set will do, where it is the same", "likely", appendWords("-exist"))]);
  const other = `${name}2`;
  const rebuild: Way[] = isPlainName(name) && !isOwnedSet(name) && words.every((word) => /^[\w:,.-]{1,40}$/.test(word)) && isType(words[0] ?? "")
    ? [{ intent: "the set gets the new definition, its elements stay", sure: "likely", lines: [], before: rebuilt(line.prefix, name, { words: words.filter((word) => word !== "-exist") }), ...differs(line.prefix, name, words) }] : [];
  return fault("ipset/set-differs", { set: name }, [...rebuild, way("a second set is meant", "guess", replaceWord(line, name, other))]);
};

/** Of a value that the new definition names, the set's own line tells. */
function differs(prefix: readonly string[], name: string, words: readonly string[]): Pick<Way, "check"> {
  const [, option, value] = words;
  return option === undefined || value === undefined || !/^\d+$/.test(value) ? {} : { check: ["sh", "-c", `${shellLine([...prefix, "ipset", "save", name])} | grep -q ${shellLine([`^create ${name} .* ${option} ${value}`])}`] };
}

/** The set was made without something that an element is to carry: a new definition, the same elements. */
function without(kind: string, word: string, option: string, taken: readonly string[]): SetReader {
  return ({ line, set: { rest } }) => {
    const name = rest[0] ?? "";
    const edit = [`s/$/ ${option}/`];
    const dropped = taken.flatMap((one) => (line.words.includes(one) ? [one] : []));
    const plain: Edit[] = [...dropped].reverse().map((one): Edit => ({ do: "replace-words", from: line.words.lastIndexOf(one), to: line.words.lastIndexOf(one) + 1, words: [] }));
    const plainWay = way(`the element goes without ${word}`, "guess", ...plain.sort((a, b) => ("from" in b ? b.from : 0) - ("from" in a ? a.from : 0)));
    if (!isPlainName(name) || isOwnedSet(name)) return fault(kind, { set: name }, [plainWay]);
    return fault(kind, { set: name, option: word }, [{ ...way(`the set is to know ${word}; its elements stay`, "likely"), before: rebuilt(line.prefix, name, { edit }) }, plainWay]);
  };
}

const full: SetReader = ({ line, set: { rest } }) => {
  const name = rest[0] ?? "";
  if (!isPlainName(name) || isOwnedSet(name)) return fault("ipset/full", { set: name }, []);
  return fault("ipset/full", { set: name }, [{ ...way(`the set is to take up to ${MORE_ELEMENTS} elements; those in it stay`, "likely"), before: rebuilt(line.prefix, name, { edit: [`s/ maxelem [0-9]*/ maxelem ${MORE_ELEMENTS}/`] }) }]);
};

/** Rules that ask for the set, and lists that hold it, stand in the way. */
const inUse: SetReader = ({ line, set: { command, rest } }) => {
  const name = rest[0] ?? "", { prefix } = line;
  const names = { set: name };
  if (!isPlainName(name) || isOwnedSet(name)) return fault("ipset/in-use", names, []);
  const pattern = name.replace(/\./g, "\\.");
  if (command === "rename") {
    const fresh = rest[1] ?? "";
    if (!isPlainName(fresh)) return fault("ipset/in-use", names, []);
    const copy = `ipset save ${name} | sed -e 's/^create ${pattern} /create ${fresh} /' -e 's/^add ${pattern} /add ${fresh} /' | ipset restore`;
    return fault("ipset/in-use", names, [{ intent: "a set of the new name with the same elements; rules go over to it one by one", sure: "likely", lines: [], before: [{ argv: [...prefix, "sh", "-c", copy], undo: [...prefix, "ipset", "destroy", fresh], script: true }] }]);
  }
  const lists = `ipset save | sed -n 's/^add \\([^ ]*\\) ${pattern}\\( .*\\)*$/del \\1 ${name}/p' | ipset restore`;
  // In both backends: the kernel does not say whose rule it is.
  const rules = `for p in iptables ip6tables iptables-legacy ip6tables-legacy iptables-nft ip6tables-nft; do ! command -v $p-save > /dev/null || $p-save | sed -n -e '/^[*]/p' -e '/^COMMIT/p' -e '/ --[a-z]*-set ${pattern} /s/^-A/-D/p' | $p-restore --noflush; done`;
  return fault("ipset/in-use", names, [{
    ...way("the rules that ask for it and the lists that hold it may go with it", "guess"),
    before: [lists, rules].map((script): Step => ({ argv: [...prefix, "sh", "-c", script], script: true })),
  }]);
};

/** A type's name: its parts in another order, with another sign, or misspelt. */
const unknownType: SetReader = ({ line, field }) => {
  const given = field("value") ?? "";
  const found = meantType(given);
  if (found === undefined) return fault("ipset/type-unknown", { type: given }, ["hash:ip", "hash:net"].map((type) => way(`\`${type}\` is what most sets are`, "guess", replaceWord(line, given, type))));
  return fault("ipset/type-misspelt", { type: given, near: found.join(" ") }, [way(`\`${found.join(" ")}\` is meant`, given === "hash" ? "guess" : "likely", replaceWord(line, given, ...found))]);
};

export function meantType(given: string): readonly string[] | undefined {
  const low = given.toLowerCase().replace(/[-_./;=]/g, ":").replace(/\s/g, "");
  if (low === "hash" || low === "ip" || low === "iphash") return ["hash:ip"];
  if (low === "net" || low === "network" || low === "cidr") return ["hash:net"];
  const version = /^(.*?)v?([46])$/.exec(low);
  if (version !== null && isType(version[1]!)) return version[2] === "6" ? [version[1]!, "family", "inet6"] : [version[1]!];
  const colon = low.indexOf(":");
  const method = low.slice(0, Math.max(0, colon)), data = colon < 0 ? low : low.slice(colon + 1).replace(/:/g, ",");
  const turned = ["hash", "bitmap", "list"].includes(data) ? `${data}:${method}` : `${method}:${data}`;
  if (isType(turned)) return [turned];
  const parts = turned.slice(turned.indexOf(":") + 1).split(",").map((part) => (part.endsWith("s") && part.length > 2 ? part.slice(0, -1) : part)).sort().join(",");
  const same = TYPE_NAMES.find((type) => type.startsWith(`${turned.split(":")[0]!}:`) && type.slice(type.indexOf(":") + 1).split(",").sort().join(",") === parts);
  const near = same ?? nearName(turned, TYPE_NAMES);
  return near === undefined ? undefined : [near];
}

/** A word that the command does not take: an option by another name, one of another type, a second element. */
const unknownWord: SetReader = ({ line, set: { command, rest }, field }) => {
  const given = field("value") ?? "", at = line.words.lastIndexOf(given);
  if (at < 0) return undefined;
  const type = rest[1] ?? "";
  const options = command === "create" ? createOptions(type) : ADD_OPTIONS;
  const names = { option: given, type: command === "create" ? type : "", options: Object.keys(options).join(", ") };
  const behind = line.words[at + 1];
  const other = command === "create" && given === "size" && type.startsWith("hash:") ? "maxelem" : OTHER_OPTIONS[given];
  const words = other?.split(" "), name = words?.[0] ?? "";
  const meant = name in options ? words : undefined;
  const near = meant ?? (given in options ? undefined : toList(nearName(given, Object.keys(options))));
  const removed = way("the set does without it", "guess", { do: "replace-words", from: at, to: takesValue(given, behind) ? at + 1 : at, words: [] });
  if (near !== undefined) return fault("ipset/option-misspelt", { ...names, near: near.join(" ") }, [way(`\`${near.join(" ")}\` is meant${command === "add" && near[0] === "timeout" ? ", and the set was made with one" : ""}`, "likely", { do: "replace-words", from: at, to: at, words: near }), removed]);
  if ((command === "add" || command === "del" || command === "test") && at === line.words.indexOf(rest[1] ?? "") + 1 && typeOfElement(given, []) !== undefined) return manyElements(line, rest);
  return fault("ipset/option-unknown", names, [removed]);
};

const toList = (name: string | undefined): readonly string[] | undefined => (name === undefined ? undefined : [name]);
/** An option of some type has its value behind it. */
const VALUED = new Set(["family", "maxelem", "hashsize", "size", "range", "netmask", "timeout", "markmask", "bucketsize", "initval", "ttl", "expire", "mask", "max"]);
const takesValue = (option: string, behind: string | undefined): boolean => behind !== undefined && (VALUED.has(option) || /^\d+$/.test(behind));

function manyElements(line: Line, rest: readonly string[]): Fault {
  const first = line.words.indexOf(rest[1]!);
  const elements = line.words.slice(first).filter((word) => typeOfElement(word, []) !== undefined);
  return fault("ipset/element-list", { element: elements.join(", ") }, [split("each of the elements is meant", "told", ...elements.map((element): readonly Edit[] => [{ do: "replace-words", from: first, to: first + elements.length - 1, words: [element] }]))]);
}

/** `10.0.0.1,10.0.0.2` for a set of single addresses. */
const separator: SetReader = ({ line, set: { rest }, field }) => {
  const element = rest[1] ?? field("value") ?? "", parts = element.split(",").filter(Boolean);
  const shapes = parts.map((part) => typeOfElement(part, [])?.[0]);
  const alike = parts.length > 1 && shapes.every((shape) => shape !== undefined && shape === shapes[0]);
  const names = { element, type: field("value2") ?? "" };
  if (alike) return fault("ipset/element-list", names, [split("each of the elements is meant", "told", ...parts.map((part) => [replaceWord(line, element, part)]))]);
  const colon = /^((?:\d{1,3}\.){3}\d{1,3}),(?:(?:tcp|udp):)?\d+$/.exec(element);
  return fault("ipset/element-parts", names, colon === null ? [] : [way("the address alone is meant", "guess", replaceWord(line, element, colon[1]!))]);
};

const secondMissing: SetReader = ({ line, set: { rest } }) => {
  const element = rest[1] ?? "";
  const ported = /^((?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?)[:;.#]((?:tcp|udp)[:/])?(\d{1,5})$/.exec(element);
  if (ported !== null) return fault("ipset/element-separator", { element }, [way("a comma stands between an element's parts", "told", replaceWord(line, element, `${ported[1]!},${(ported[2] ?? "").replace("/", ":")}${ported[3]!}`))]);
  return fault("ipset/element-parts", { element }, [openWay("SECOND", "what stands behind the comma in this set's elements, as a port: tcp:80", replaceWord(line, element, `${element},${slotOf("SECOND")}`))]);
};

const address: SetReader = ({ line, set: { rest, command }, field }) => {
  const given = field("value") ?? "", name = rest[0] ?? "", element = rest[1] ?? given;
  const names = { element, set: name };
  const other = field("value2") === "IPv6" ? "inet" : "inet6";
  const words = typeOfElement(element, rest.slice(2));
  const six = given.includes(":");
  if (words !== undefined && six === (other === "inet6") && command === "add") {
    const fresh = other === "inet6" ? `${name}6` : name.endsWith("6") ? name.slice(0, -1) : `${name}4`;
    if (fresh !== "") return fault("ipset/element-family", { ...names, family: other }, [{ ...way(`a set of the other family is to be made for it: \`${fresh}\``, "guess", replaceWord(line, name, fresh)), before: [make(line, fresh, words)] }]);
  }
  if (/^[a-z][\w-]{0,62}(?:\.[\w-]{1,62}){1,6}$/i.test(given) && !/^[\d.]+$/.test(given)) {
    const family = field("value2") === "IPv6" ? "ahostsv6" : "ahostsv4";
    return fault("ipset/element-address", names, [{ intent: "the name is to be looked up, and its address added", sure: "likely", lines: [], before: [{ argv: ["getent", family, given], script: true }] }]);
  }
  return fault("ipset/element-address", names, digitTooMany(element) === undefined ? [] : [way("a digit was typed too many", "guess", replaceWord(line, element, digitTooMany(element)!))]);
};

const digitTooMany = (element: string): string | undefined => {
  const found = /^(?:\d{1,4}\.){3}\d{1,4}/.exec(element)?.[0];
  const mended = found?.split(".").map((octet) => (Number(octet) > 255 ? octet.slice(0, -1) : octet)).join(".");
  return found === undefined || mended === found ? undefined : mended! + element.slice(found.length);
};

/** A number that is too large, wherever it stands. */
const range: SetReader = ({ line, set: { rest, command }, field }) => {
  const given = field("value") ?? "", least = field("count") ?? "", most = field("count2") ?? "";
  const at = line.words.findIndex((word, index) => index > 0 && (word === given || word.split(/[-,:/]/).includes(given)));
  const names = { value: given, from: least, to: most };
  if (at < 0) return fault("ipset/number-out-of-range", names, []);
  const word = line.words[at]!, option = line.words[at - 1]!;
  const to = (value: string): Edit => ({ do: "replace-words", from: at, to: at, words: [word === given ? value : word.replace(new RegExp(`(?<![\\d.])${given}(?!\\d)(?!.*(?<![\\d.])${given})`), value)] });
  const asked = (slot: string, says: string): Way => openWay(slot, says, to(slotOf(slot)));
  if (word.endsWith(`/${given}`)) return fault("ipset/prefix", names, [asked("PREFIX", `how many bits of ${word.split("/")[0]!} are fixed, ${least} to ${most}: ${most} is one address`)]);
  const shorter = most === "65535" && command === "add" && option !== "netmask" ? digitCut(given, 65_535) : undefined;
  return fault("ipset/number-out-of-range", { ...names, set: rest[0] ?? "" }, [
    ...(shorter === undefined ? [] : [way("a digit was typed twice", "guess", to(shorter))]), asked("NUMBER", `a number from ${least} to ${most}`),
  ]);
};

/** Options with a number behind them, and what it counts. */
const NUMBERS: Readonly<Record<string, string>> = {
  maxelem: "how many elements the set takes at most; 65536 where nothing is said", hashsize: "how large it is at first; 1024 where nothing is said", timeout: "after how many seconds an element goes, 0 for never",
  size: "how many sets the list takes; 8 where nothing is said", netmask: "how many bits of each address count, 1 to 32",
};

const notNumber: SetReader = ({ line, set, field, sets }) => {
  const given = field("value") ?? "", at = line.words.lastIndexOf(given);
  const option = line.words[at - 1] ?? "";
  const unit = /^(\d+)([smhd])$/.exec(given);
  const seconds = unit === null ? undefined : String(Number(unit[1]) * { s: 1, m: 60, h: 3600, d: 86_400 }[unit[2] as "s" | "m" | "h" | "d"]);
  if (at < 1) return port({ line, set, field, sets });
  const value = option === "timeout" && seconds !== undefined ? seconds : undefined;
  return fault("ipset/not-a-number", { value: given, option }, value !== undefined ? [way(`${value} seconds are meant`, "told", { do: "replace-words", from: at, to: at, words: [value] })]
    : NUMBERS[option] === undefined ? [] : [openWay("NUMBER", NUMBERS[option], { do: "replace-words", from: at, to: at, words: [slotOf("NUMBER")] })]);
};

const command: SetReader = ({ line, set: { at }, field }) => {
  const given = field("value") ?? line.words[at] ?? "";
  const near = OTHER_COMMANDS[given.toLowerCase()] ?? nearName(given, COMMAND_NAMES);
  const place = line.words.indexOf(given);
  return fault(near === undefined ? "ipset/command-unknown" : "ipset/command-misspelt", { command: given, ...(near === undefined ? {} : { near }) }, near === undefined || place < 0 ? [] : [way(`\`${near}\` is meant`, "likely", { do: "replace-words", from: place, to: place, words: [near] })]);
};

const secondArgument: SetReader = ({ set: { command: name, rest } }) => fault("ipset/word-missing", { command: name ?? "", set: rest[0] ?? "" }, name !== "create" ? [] : ["hash:ip", "hash:net"].map((type) => way(`a set of ${type === "hash:ip" ? "addresses" : "networks"} is meant`, "guess", appendWords(type))));

const option: SetReader = ({ set: { rest }, field }) => {
  const name = field("option") ?? "";
  return fault("ipset/option-missing", { option: name, type: rest[1] ?? "" }, name === "range" && rest[1] === "bitmap:port" ? [way("all ports are meant", "likely", appendWords("range", "0-65535"))]
    : name === "range" ? [openWay("FROM_TO", "the first and the last that the set is for, as 10.0.0.1-10.0.0.254, or a network", appendWords("range", slotOf("FROM_TO")))] : []);
};

const protocol: SetReader = ({ line, set: { rest }, field }) => {
  const given = field("value") ?? field("protocol") ?? "", element = rest[1] ?? "";
  const near = nearName(given, ["tcp", "udp", "sctp", "udplite", "icmp", "icmpv6"]);
  return fault("ipset/protocol-misspelt", { protocol: given, ...(near === undefined ? {} : { near }) }, near === undefined ? [] : [way(`\`${near}\` is meant`, "likely", replaceWord(line, element, element.replace(`${given}:`, `${near}:`)))]);
};

const port: SetReader = ({ line, set: { rest }, field }) => {
  const given = field("value") ?? "", element = rest[1] ?? "";
  const near = nearName(given, ["http", "https", "ssh", "smtp", "domain", "ftp", "imap", "imaps", "pop3", "pop3s", "ntp", "telnet", "snmp", "ldap", "submission"]);
  return fault("ipset/port", { port: given, ...(near === undefined ? {} : { near }) }, near === undefined || !element.includes(given) ? [] : [way(`\`${near}\` is meant`, "likely", replaceWord(line, element, element.replace(given, near)))]);
};

const zeroNet: SetReader = ({ line, set: { rest } }) => {
  const element = rest[1] ?? "";
  const halves = element.startsWith("0.0.0.0/0") ? ["0.0.0.0/1", "128.0.0.0/1"] : element.startsWith("::/0") ? ["::/1", "8000::/1"] : undefined;
  return fault("ipset/zero-prefix", { element }, halves === undefined ? [] : [split("the whole is meant: its two halves", "told", ...halves.map((half) => [replaceWord(line, element, half)]))]);
};

const mac: SetReader = ({ line, field }) => {
  const given = field("value") ?? "", digits = given.replace(/[-:.]/g, "");
  const element = line.words.find((word) => word.includes(given)) ?? given;
  return fault("ipset/mac", { value: given }, /^[\da-f]{12}$/i.test(digits) ? [way("bytes have `:` between them", "told", replaceWord(line, element, element.replace(given, digits.match(/../g)!.join(":"))))] : []);
};

const longName: SetReader = ({ line, set: { rest } }) => {
  const name = rest[0] ?? "";
  return fault("ipset/name-too-long", { set: name, most: "31" }, [way("a shorter name will do", "guess", replaceWord(line, name, shortened(name, 31)))]);
};

/** Names of a message table's entries carry its words; one prefix is enough to know them by. */
export const READERS: readonly (readonly [id: string, read: SetReader])[] = [
  ["ipset/set-missing", missing],
  ["ipset/set-exists", exists],
  ["ipset/set-in-use", inUse],
  ["ipset/errcode-set-cannot-be-renamed-it-is", inUse],
  ["ipset/errcode-set-cannot-be-renamed-a-set-with", ({ line, set: { rest } }) => fault("ipset/new-name-exists", { set: rest[1] ?? "" }, rest.length < 2 ? [] : [way("the two sets are to change places", "guess", { do: "replace-words", from: 0, to: 0, words: ["swap"] })].filter(() => line.words[0] === "rename"))],
  ["ipset/errcode-the-sets-cannot-be-swapped", ({ line, set: { rest } }) => fault("ipset/swap-types", {}, rest.slice(0, 2).every(isPlainName) && rest.length > 1 ? [{
    intent: "the two sets as they are made tell what differs", sure: "likely", lines: [], before: rest.slice(0, 2).map((name) => ({ argv: [...line.prefix, line.program, "list", "-t", name] })),
  }] : [])],
  ["ipset/hash-full", full],
  ["ipset/element-exists", ({ set: { rest } }) => fault("ipset/element-exists", { element: rest[1] ?? "", set: rest[0] ?? "" }, [way("the element may be there, with the new values", "told", appendWords("-exist"))])],
  ["ipset/element-missing", ({ set: { rest } }) => fault("ipset/element-missing", { element: rest[1] ?? "", set: rest[0] ?? "" }, [way("the element may be gone already", "told", appendWords("-exist"))])],
  ["ipset/errcode-timeout-cannot-be-used", without("ipset/no-timeout", "timeouts", "timeout 0", ["timeout"])],
  ["ipset/errcode-comment-cannot-be-used", without("ipset/no-comment", "comments", "comment", ["comment"])],
  ["ipset/errcode-packet-byte-counters-cannot-be-used", without("ipset/no-counters", "counters", "counters", ["packets", "bytes"])],
  ["ipset/errcode-skbinfo", without("ipset/no-skbinfo", "skbinfo", "skbinfo", ["skbmark", "skbprio", "skbqueue"])],
  ["ipset/errcode-the-set-to-which-you-referred-with", ({ line, set: { rest } }) => {
    const at = line.words.findIndex((word) => word === "before" || word === "after");
    return fault("ipset/place-missing", { set: rest[3] ?? "" }, at < 0 ? [] : [way("its place does not matter", "guess", { do: "replace-words", from: at, to: at + 1, words: [] })]);
  }],
  ["ipset/errcode-the-value-of-the-cidr-parameter", zeroNet],
  ["ipset/parse-syntax-error-typename-is-unk", unknownType],
  ["ipset/ipset-unknown-argument", unknownWord],
  ["ipset/ipset-no-command-specified", command],
  ["ipset/ipset-missing-second-mandatory-argument", secondArgument],
  ["ipset/ipset-mandatory-option-is-missing", option],
  ["ipset/parse-syntax-error-elem-separator", separator],
  ["ipset/parse-syntax-error-two-elem-separators", separator],
  ["ipset/parse-syntax-error-second-element-is-missing", secondMissing],
  ["ipset/parse-syntax-error-cannot-parse-resolving-to", address],
  ["ipset/parse-syntax-error-cannot-parse-as-a-protocol", protocol],
  ["ipset/parse-syntax-error-unsupported-protocol", protocol],
  ["ipset/parse-syntax-error-cannot-parse-as-ethernet", mac],
  ["ipset/parse-syntax-error-setname-is-longer", longName],
  ["ipset/parse-syntax-error-is-out-of-range", range],
  ["ipset/parse-warning-cannot-parse-as-a-port", port],
  ["ipset/parse-syntax-error-cannot-parse-as-a-port", port],
  ["ipset/parse-syntax-error-is-invalid-as-number", notNumber],
];
