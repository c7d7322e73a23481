import { byWord } from "../../knowledge/by-word.js";
import type { Edit } from "../../edit/edit.js";
import { protocolOfPort, SERVICE_NAMES, SERVICE_NUMBERS } from "../../knowledge/services.js";
import type { Value } from "../../knowledge/option-values/index.js";
import type { CommandPart } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { fault, openWay, split, way, type Fault, type Way } from "../fault.js";
import { nearName, nearValue } from "../near-name.js";
import { digitCut, listed, slotOf } from "../slot.js";

/** An option with its value, which of several of its name it is. */
export interface ValuePlace {
  readonly part: CommandPart;
  readonly nth: number;
  readonly family: Family;
  /** The rule's own addresses: they tell its family too. */
  readonly others: readonly string[];
}

/** What is wrong with an option's value; undefined where the program takes it, as far as is known. */
export function valueFault(value: Value, place: ValuePlace): Fault | undefined {
  const given = place.part.values[0];
  if (given === undefined) return undefined;
  const { text } = given;
  const glued = /^!\s*(?=[\w[])/.exec(text);
  if (glued !== null && place.part.negation === undefined) {
    return fault("iptables/negation-glued", { value: text }, [way("the `!` stands before the option", "told", { do: "negate", option: place.part.name, nth: place.nth, value: text.slice(glued[0].length) })], given.at);
  }
  const found = CHECKS[value.is](value as never, text, place);
  return found === undefined ? undefined : { ...found, wrong: given.at };
}

const PORT_MOST = 65_535;
const isNumber = (text: string): boolean => /^\d{1,10}$/.test(text);
const isPortNumber = (text: string): boolean => isNumber(text) && Number(text) <= PORT_MOST;
/** Names are looked up in /etc/services: which are there is the machine's business. */
const isPortName = (text: string): boolean => SERVICE_NAMES.includes(text);
const isPort = (text: string): boolean => isPortNumber(text) || isPortName(text);

const replaced = ({ part, nth }: ValuePlace, to: string, which = 0): Edit => ({ do: "value", option: part.name, nth, which, to });
const valueWay = (place: ValuePlace, to: string, sure: Way["sure"], intent = `\`${to}\` is meant`): Way => way(intent, sure, replaced(place, to));

/** The value is the reader's to say: what may stand there is listed. */
const askWay = (place: ValuePlace, slot: string, says: string, which = 0): Way => openWay(slot, says, replaced(place, slotOf(slot), which));

type Check = (value: never, text: string, place: ValuePlace) => Fault | undefined;

const CHECKS: Readonly<Record<Value["is"], Check>> = {
  "port": (_value, text, place) => portFault(text, place),
  "ports": (_value, text, place) => portsFault(text, place),
  "address": () => undefined,
  "address-range": (_value, text, place) => rangeFault(text, place),
  "nat-address": (_value, text, place) => natFault(text, place),
  "nat-ports": (_value, text, place) => natPortsFault(text, place),
  "mac": (_value, text, place) => macFault(text, place),
  "rate": (_value, text, place) => rateFault(text, place),
  "probability": (_value, text, place) => probabilityFault(text, place),
  "mark": (_value, text, place) => markFault(text, place),
  "clock": (_value, text, place) => clockFault(text, place),
  "set-flags": (_value, text, place) => setFlagsFault(text, place),
  "tcp-flags": (_value, text, place) => tcpFlagsFault(text, place),
  "class": () => undefined,
  "words": (value: Extract<Value, { is: "words" }>, text, place) => wordsFault(value, text, place),
  "number": (value: Extract<Value, { is: "number" }>, text, place) => numberFault(value, text, place),
  "text": (value: Extract<Value, { is: "text" }>, text, place) => textFault(value, text, place),
};

function portFault(text: string, place: ValuePlace): Fault | undefined {
  const ends = text.split(":");
  if (ends.length <= 2 && ends.every((end) => end === "" || isPort(end)) && text !== "" && text !== ":") {
    const [from, to] = ends;
    if (from === undefined || to === undefined || !isNumber(from) || !isNumber(to) || Number(from) <= Number(to)) return undefined;
    return fault("iptables/port-range-order", { value: text }, [valueWay(place, `${to}:${from}`, "told")]);
  }
  if (/^(?:-{1,2}[a-z]|!$)/.test(text)) return undefined;
  if (/^[\w:-]{1,32}(?:,[\w:-]{1,32}){1,40},?$/.test(text)) {
    const ports = text.split(",").filter(Boolean).map((port) => port.replace(/-/g, ":"));
    return fault("iptables/port-list", { value: text }, portListWays(place, ports));
  }
  const range = /^(\w{1,20})(?:[\-\u2013/]|\.\.)(\w{1,20})$/.exec(text);
  if (range !== null && isPort(range[1]!) && isPort(range[2]!)) {
    return fault("iptables/port-range-dash", { value: text }, [valueWay(place, `${range[1]!}:${range[2]!}`, "told", "a range of ports is meant")]);
  }
  const form = /^(\d{1,5})\/(?:tcp|udp)$/i.exec(text) ?? /^(?:tcp|udp)[:/](\d{1,5})$/i.exec(text) ?? /^:?(\d{1,5})[.;]$/.exec(text);
  if (form !== null) return fault("iptables/port-form", { value: text }, [valueWay(place, form[1]!, "told")]);
  const open = /^([<>])=?(\d{1,5})$/.exec(text);
  if (open !== null) return fault("iptables/port-form", { value: text }, [valueWay(place, open[1] === ">" ? `${open[2]!}:` : `:${open[2]!}`, "likely")]);
  const known = SERVICE_NUMBERS[text.toLowerCase()];
  if (known !== undefined) return fault("iptables/port-unknown-name", { value: text, port: known }, [valueWay(place, known, "told", `port ${known} is meant`)]);
  const near = isNumber(text) ? undefined : nearName(text, SERVICE_NAMES);
  if (near !== undefined) return fault("iptables/port-misspelt", { value: text, near }, [valueWay(place, near, "likely")]);
  if (isNumber(text)) {
    const shorter = digitCut(text, PORT_MOST);
    return fault("iptables/port-too-large", { value: text }, shorter === undefined ? [askWay(place, "PORT", `a port from 1 to ${PORT_MOST}`)] : [valueWay(place, shorter, "guess", "a digit was typed twice")]);
  }
  return undefined;
}

/** multiport takes 15 ports, a range counts for two. Source: `include/uapi/linux/netfilter/xt_multiport.h` XT_MULTI_PORTS. */
const MULTIPORT_MOST = 15;

function portListWays({ part, nth }: ValuePlace, ports: readonly string[]): readonly Way[] {
  if (part.owner === "multiport" || ports.length === 0) return [];
  const [first = "", ...rest] = portGroups(ports).map((group) => group.join(","));
  const one = (list: string): Edit => ({ do: "multiport", option: part.name, ...(nth === 0 ? {} : { nth }), ports: list });
  return [split("a list of ports is meant: multiport takes one", "told", [one(first)], ...rest.map((list) => [one(list)]))];
}

/** As many ports in each as one rule takes. */
export function portGroups(ports: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let room = 0;
  for (const port of ports) {
    const size = port.includes(":") ? 2 : 1;
    if (size > room) {
      groups.push([]);
      room = MULTIPORT_MOST;
    }
    groups.at(-1)!.push(port);
    room -= size;
  }
  return groups;
}

function portsFault(text: string, place: ValuePlace): Fault | undefined {
  if (/^(?:-{1,2}[a-z]|!$)/.test(text)) return undefined;
  const ports = text.split(/[,;]\s*|\s+/).filter(Boolean);
  const mended = ports.map(mendedPort);
  if (mended.every((port) => port !== undefined)) {
    const groups = portGroups(mended);
    if (groups.length > 1) {
      return fault("iptables/too-many-ports", { value: text, most: String(MULTIPORT_MOST) }, [split("the list is divided into rules of 15 ports", "told", ...groups.map((group) => [replaced(place, group.join(","))]))]);
    }
    const to = mended.join(",");
    if (to === text || to === "") return undefined;
    const dashed = ports.some((port) => /^\w+-\w+$/.test(port));
    return fault(dashed ? "iptables/port-range-dash" : ports.every((port, index) => mended[index] === port) ? "iptables/list-with-blanks" : "iptables/port-unknown-name", { value: text, port: to }, [valueWay(place, to, "told")]);
  }
  return undefined;
}

function mendedPort(port: string): string | undefined {
  const [from = "", to, ...more] = port.split(":");
  if (more.length === 0 && isPort(from) && (to === undefined || isPort(to))) {
    return to !== undefined && isNumber(from) && isNumber(to) && Number(from) > Number(to) ? `${to}:${from}` : port;
  }
  const range = /^(\w{1,20})-(\w{1,20})$/.exec(port);
  if (range !== null && isPort(range[1]!) && isPort(range[2]!)) return `${range[1]!}:${range[2]!}`;
  const form = /^(\d{1,5})\/(?:tcp|udp)$/i.exec(port);
  return form?.[1] ?? SERVICE_NUMBERS[port.toLowerCase()] ?? nearName(port, SERVICE_NAMES);
}

const IPV4 = String.raw`(?:\d{1,3}\.){3}\d{1,3}`;
const LOOSE4 = new RegExp(`^${IPV4}$`);
const RANGE4 = new RegExp(`^${IPV4}(?:-${IPV4})?$`);

function rangeFault(text: string, place: ValuePlace): Fault | undefined {
  if (place.family === "ip6" || RANGE4.test(text)) return undefined;
  const ends = new RegExp(`^(${IPV4})(?:[:, /\u2013]|\\.\\.)(${IPV4})$`).exec(text);
  if (ends !== null) return fault("iptables/range-sign", { value: text, sign: "-" }, [valueWay(place, `${ends[1]!}-${ends[2]!}`, "told")]);
  const net = /^((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$/.exec(text);
  if (net !== null) {
    const range = rangeOfNet(net[1]!, Number(net[2]));
    const plain = place.part.name === "--src-range" ? "-s" : "-d";
    return fault("iptables/range-is-net", { value: text }, range === undefined ? [] : [
      valueWay(place, range, "likely", "all addresses of the network are meant"),
      way(`${plain} takes a network`, "likely", { do: "replace-option", option: place.part.name, nth: place.nth, words: [...(place.part.negation === undefined ? [] : ["!"]), plain, text] }, ...withoutMatch("iprange")),
    ]);
  }
  const short = /^((?:\d{1,3}\.){3})(\d{1,3})-(\d{1,3})$/.exec(text);
  if (short !== null) return fault("iptables/range-sign", { value: text, sign: "-" }, [valueWay(place, `${short[1]!}${short[2]!}-${short[1]!}${short[3]!}`, "told")]);
  return undefined;
}
const withoutMatch = (name: string): readonly Edit[] => [{ do: "remove-match", match: name }];

function rangeOfNet(address: string, prefix: number): string | undefined {
  const bytes = address.split(".").map(Number);
  if (prefix > 32 || bytes.some((byte) => byte > 255)) return undefined;
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0), size = 2 ** (32 - prefix);
  const first = Math.floor(number / size) * size;
  const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
  return `${dotted(first)}-${dotted(first + size - 1)}`;
}

/** `10.0.0.2`, `10.0.0.2-10.0.0.9`, each with `:80` or `:80-90`; IPv6 in brackets where ports follow. */
function natFault(text: string, place: ValuePlace): Fault | undefined {
  if (place.family === "ip6") return natFault6(text, place);
  if (new RegExp(`^(?:${IPV4}(?:-${IPV4})?)?(?::\\w{1,20}(?:-\\w{1,20})?(?:/\\w{1,20})?)?$`).test(text) && text !== "") return undefined;
  const way4 = (to: string, sure: Way["sure"] = "told"): readonly Way[] => [valueWay(place, to, sure)];
  const net = new RegExp(`^(${IPV4})/\\d{1,2}((?::\\d{1,5}(?:-\\d{1,5})?)?)$`).exec(text);
  if (net !== null) return fault("iptables/nat-address", { value: text }, way4(`${net[1]!}${net[2]!}`, "likely"));
  const ports = new RegExp(`^(${IPV4}):(\\d{1,5})[:,](\\d{1,5})$`).exec(text);
  if (ports !== null) return fault("iptables/nat-address", { value: text }, way4(`${ports[1]!}:${ports[2]!}-${ports[3]!}`, "likely"));
  const blank = new RegExp(`^(${IPV4})[ ,/#;]\\s?:?(\\d{1,5})$`).exec(text);
  if (blank !== null) return fault("iptables/nat-address", { value: text }, way4(`${blank[1]!}:${blank[2]!}`));
  const bracketed = new RegExp(`^\\[(${IPV4})\\]((?::\\d{1,5})?)$`).exec(text);
  if (bracketed !== null) return fault("iptables/nat-address", { value: text }, way4(`${bracketed[1]!}${bracketed[2]!}`));
  if (/^[\d:A-F][\dA-F]*:[\d:A-F]+$/i.test(text) && text.split(":").length > 2) {
    if (place.others.some((other) => LOOSE4.test(other.split("/")[0]!))) return fault("iptables/nat-family", { value: text }, []);
    return fault("iptables/nat-family", { value: text }, [way("an IPv6 address is meant: ip6tables", "likely", { do: "program", to: "ip6tables" })]);
  }
  return undefined;
}

function natFault6(text: string, place: ValuePlace): Fault | undefined {
  if (new RegExp(`^${IPV4}(?:$|[:-])`).test(text)) return fault("iptables/nat-family", { value: text }, [way("an IPv4 address is meant: iptables", "likely", { do: "program", to: "iptables" })]);
  const ports = /^([\da-f:]{2,39}::?[\da-f]{1,4}):(\d{2,5})((?::\w{0,8})?)$/i.exec(text);
  if (ports !== null && (ports[2]!.length === 5 || ports[3] !== "" || ports[1]!.includes("::"))) {
    return fault("iptables/nat-brackets", { value: text }, [valueWay(place, `[${ports[1]!}]:${ports[2]!}`, ports[3] === "" ? "likely" : "guess", "an address and a port are meant")]);
  }
  return undefined;
}

function natPortsFault(text: string, place: ValuePlace): Fault | undefined {
  if (/^\w{1,20}(?:-\w{1,20}(?:\/\w{1,20})?)?$/.test(text)) return undefined;
  const colon = /^(\d{1,5}):(\d{1,5})$/.exec(text);
  if (colon !== null) return fault("iptables/range-sign", { value: text, sign: "-" }, [valueWay(place, `${colon[1]!}-${colon[2]!}`, "told")]);
  const address = new RegExp(`^(${IPV4})?:(\\d{1,5})$`).exec(text);
  if (address !== null) {
    const remote = address[1] !== undefined && !/^(?:127\.|0\.0\.0\.0)/.test(address[1]);
    const here = valueWay(place, address[2]!, "likely", "a port of this machine is meant");
    const there = way("another machine is meant: DNAT", "likely", { do: "rename-option", option: place.part.name, to: "--to-destination" }, { do: "target", to: "DNAT" });
    return fault("iptables/nat-address", { value: text }, place.part.owner === "REDIRECT" ? (remote ? [there, here] : [here, there]) : [here]);
  }
  const list = /^(\d{1,5}),\d/.exec(text);
  return list === null ? undefined : fault("iptables/nat-address", { value: text }, [valueWay(place, list[1]!, "guess", "one port is what it takes")]);
}

function macFault(text: string, place: ValuePlace): Fault | undefined {
  if (/^(?:[\da-f]{2}:){5}[\da-f]{2}$/i.test(text)) return undefined;
  const digits = /^[\da-f]{1,2}(?:[:.-][\da-f]{1,2}){5}$/i.test(text) ? text.split(/[:.-]/).map((byte) => byte.padStart(2, "0")).join("") : text.replace(/[:.-]/g, "");
  if (!/^[\da-f]{12}$/i.test(digits)) return fault("iptables/mac-form", { value: text }, []);
  return fault("iptables/mac-form", { value: text }, [valueWay(place, digits.match(/../g)!.join(":"), "told")]);
}

/** Source: `extensions/libxt_limit.c` parse_rate: the unit is compared for as many letters as are given; XT_LIMIT_SCALE 10000 a second is the most. */
const UNITS = ["second", "minute", "hour", "day"];
const RATE_MOST = 10_000;

function rateFault(text: string, place: ValuePlace): Fault | undefined {
  const found = /^(\d{1,10})(?:\/([a-z]{1,20}))?$/i.exec(text);
  const unit = found?.[2]?.toLowerCase();
  const seconds = unit === undefined ? 1 : [1, 60, 3600, 86_400][UNITS.findIndex((name) => name.startsWith(unit))];
  if (found !== null && seconds !== undefined) {
    const count = Number(found[1]);
    if (count === 0) return fault("iptables/rate", { value: text }, [openWay("COUNT", "how many pass in that time, at least 1", replaced(place, `${slotOf("COUNT")}/${unit ?? "second"}`))]);
    if (place.part.owner === "limit" && count / seconds > RATE_MOST) return fault("iptables/rate-too-fast", { value: text, most: `${RATE_MOST}/second` }, [askWay(place, "RATE", `a rate of at most ${RATE_MOST}/second`)]);
    return undefined;
  }
  const twice = /^(\d{1,10}\/[a-z]{1,10})\/[\da-z]{1,10}$/i.exec(text);
  if (twice !== null) return fault("iptables/rate", { value: text }, [valueWay(place, twice[1]!, "guess", "one unit is what it takes")]);
  const loose = /^(?<count>\d{1,10})\s?(?:\/|per|[p\s])\s?(?<times>\d{0,4})\s?(?<unit>[a-z]{0,20})$/i.exec(text)?.groups ?? /^(?<count>\d{1,10})(?<unit>[a-z]{1,20})$/i.exec(text)?.groups;
  if (loose === undefined) return undefined;
  const wanted = (loose["unit"] ?? "").toLowerCase().replace(/^sec.*/, "second").replace(/^m(?:in.*|n|s)?$/, "minute").replace(/^h(?:ou?r?s?|rs?)$/, "hour").replace(/^d(?:ays?)?$/, "day").replace(/^s$/, "second");
  const near = UNITS.includes(wanted) ? wanted : nearValue(wanted, UNITS);
  if (near !== undefined) return fault("iptables/rate", { value: text }, [valueWay(place, `${(loose["count"] ?? "")}/${near}`, (loose["times"] ?? "") === "" ? "told" : "guess")]);
  return fault("iptables/rate", { value: text }, [openWay("UNIT", `one of ${UNITS.join(", ")}`, replaced(place, `${loose["count"] ?? ""}/${slotOf("UNIT")}`))]);
}

function probabilityFault(text: string, place: ValuePlace): Fault | undefined {
  if (/^(?:0?\.\d{1,12}|0|1(?:\.0{1,12})?)$/.test(text)) return undefined;
  const share = /^(\d{1,3}(?:\.\d{1,6})?)\s?%?$/.exec(text);
  if (share === null) return /^0,\d+$/.test(text) ? fault("iptables/value-form", { value: text }, [valueWay(place, text.replace(",", "."), "told")]) : undefined;
  const given = Number(share[1]);
  if (!text.includes("%") && given <= 10) return fault("iptables/number-out-of-range", { value: text, from: "0", to: "1" }, [askWay(place, "SHARE", "a share from 0 to 1: 0.25 is every fourth packet")]);
  return given > 100 ? undefined : fault("iptables/value-form", { value: text }, [valueWay(place, String(given / 100), text.includes("%") ? "told" : "likely", `${given} of 100 are meant`)]);
}

function markFault(text: string, place: ValuePlace): Fault | undefined {
  if (/^(?:0x[\da-f]{1,8}|\d{1,10})(?:\/(?:0x[\da-f]{1,8}|\d{1,10}))?$/i.test(text)) return undefined;
  const hex = /^([\da-f]{1,8})(?:\/([\da-f]{1,8}))?$/i.exec(text);
  if (hex !== null) return fault("iptables/value-form", { value: text }, [valueWay(place, `0x${hex[1]!}${hex[2] === undefined ? "" : `/0x${hex[2]}`}`, "likely", "a hexadecimal number is meant")]);
  const colon = /^(0x[\da-f]{1,8}|\d{1,10})[:,](0x[\da-f]{1,8}|\d{1,10})$/i.exec(text);
  return colon === null ? undefined : fault("iptables/value-form", { value: text }, [valueWay(place, `${colon[1]!}/${colon[2]!}`, "guess", "a mark and its mask are meant")]);
}

function clockFault(text: string, place: ValuePlace): Fault | undefined {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2}))?\s?(am|pm)?$/i.exec(text);
  if (found === null) return undefined;
  const hour = Number(found[1]) % 12 + (found[4]?.toLowerCase() === "pm" ? 12 : 0);
  const hours = found[4] === undefined ? Number(found[1]) : hour;
  const right = /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text);
  if (right && hours < 24) return undefined;
  if (hours >= 24) return fault("iptables/clock", { value: text }, hours === 24 ? [valueWay(place, "23:59:59", "likely", "the end of the day is meant")] : []);
  return fault("iptables/clock", { value: text }, [valueWay(place, `${String(hours).padStart(2, "0")}:${found[2] ?? "00"}${found[3] === undefined ? "" : `:${found[3]}`}`, "told")]);
}

const DIRECTIONS: Readonly<Record<string, string>> = byWord({ source: "src", destination: "dst", dest: "dst", saddr: "src", daddr: "dst", in: "src", out: "dst", from: "src", to: "dst", sip: "src", dip: "dst", scr: "src" });

/** `--match-set NAME src,dst`. */
function setFlagsFault(_text: string, place: ValuePlace): Fault | undefined {
  const flags = place.part.values[1];
  if (flags === undefined) {
    return fault("iptables/set-flags", { set: place.part.values[0]!.text }, ["src", "dst"].map((flag) => way(`the ${flag === "src" ? "source" : "destination"} is looked for in the set`, "guess", { do: "behind-option", option: place.part.name, nth: place.nth, words: [flag] })));
  }
  const words = flags.text.split(",");
  if (words.every((word) => word === "src" || word === "dst")) return undefined;
  const mended = words.map((word) => (word === "src" || word === "dst" ? word : DIRECTIONS[word.trim().toLowerCase()] ?? nearValue(word.trim(), ["src", "dst"])));
  if (mended.includes(undefined)) return fault("iptables/set-flags", { set: place.part.values[0]!.text, value: flags.text }, []);
  return fault("iptables/set-flags", { set: place.part.values[0]!.text, value: flags.text }, [way(`\`${mended.join(",")}\` is meant`, "told", replaced(place, mended.join(","), 1))]);
}

const TCP_FLAGS = ["SYN", "ACK", "FIN", "RST", "URG", "PSH", "ALL", "NONE"];

function tcpFlagsFault(text: string, place: ValuePlace): Fault | undefined {
  const second = place.part.values[1];
  if (second === undefined) {
    // One list where two are wanted: the flags that are looked at, and those of them that must be set.
    const mask = text === "SYN" ? "SYN,RST,ACK,FIN" : text;
    return fault("iptables/tcp-flags", { value: text }, [
      ...(text === "SYN" ? [way("the first packet of a connection is meant", "likely", { do: "replace-option", option: place.part.name, nth: place.nth, words: ["--syn"] })] : []),
      way("exactly these flags are meant", "guess", { do: "value", option: place.part.name, nth: place.nth, to: mask }, { do: "behind-option", option: place.part.name, nth: place.nth, words: [text] }),
    ]);
  }
  for (const [which, value] of place.part.values.entries()) {
    const flags = value.text.split(/[,|+/]/);
    const mended = flags.map((flag) => TCP_FLAGS.find((known) => known === flag.toUpperCase()) ?? nearValue(flag, TCP_FLAGS));
    if (!flags.every((flag) => TCP_FLAGS.includes(flag.toUpperCase())) || value.text !== flags.join(",")) {
      return fault("iptables/tcp-flags", { value: value.text }, mended.includes(undefined) ? [] : [way(`\`${mended.join(",")}\` is meant`, "likely", replaced(place, mended.join(","), which))]);
    }
  }
  return undefined;
}

function wordsFault(value: Extract<Value, { is: "words" }>, text: string, place: ValuePlace): Fault | undefined {
  const given = value.list ? text.split(",") : [text];
  const takes = (word: string): boolean => (value.numbers && /^[\d/]{1,9}$/.test(word)) || value.words.some((known) => known === word || (value.anyCase && known.toLowerCase() === word.toLowerCase()));
  if (given.every(takes)) return undefined;
  if (/^-{1,2}[a-z]/i.test(text) || text === "!") return undefined;
  const loose = value.list ? text.split(/[,;|+]\s*|\s+/).filter(Boolean) : given;
  const mended = loose.map((word) => (takes(word) ? word : meantWord(word, value)));
  if (mended.every((word) => word !== undefined)) {
    const to = mended.join(",");
    const blanks = loose.every(takes);
    return fault(blanks ? "iptables/list-with-blanks" : "iptables/value-misspelt", { value: text, near: to }, [valueWay(place, to, blanks ? "told" : "likely")]);
  }
  // Nothing near: the word is the reader's to say. What most rules have would match, or drop, something else.
  const permitted = listed(value.words);
  const to = mended.map((word) => word ?? slotOf("WORD")).join(",");
  const ways = mended.filter((word) => word === undefined).length === 1 ? [openWay("WORD", `one of ${permitted}`, replaced(place, to))] : [];
  return fault("iptables/value-unknown", { value: text, known: permitted }, ways);
}

function meantWord(word: string, { words, also }: Extract<Value, { is: "words" }>): string | undefined {
  return also[word] ?? also[word.toLowerCase()] ?? also[word.toUpperCase()] ?? nearValue(word, words);
}

function numberFault({ from, to, range }: Extract<Value, { is: "number" }>, text: string, place: ValuePlace): Fault | undefined {
  const ends = range ? text.split(":") : [text];
  const numbers = ends.map((end) => (/^(?:0x[\da-f]{1,16}|\d{1,20})$/i.test(end) ? Number(end) : undefined));
  const fits = (end: number | undefined, given: string | undefined): boolean => (given === "" && range) || (end !== undefined && end >= from && end <= to);
  if (ends.length <= 2 && numbers.every((end, index) => fits(end, ends[index]))) {
    const [low, high] = numbers;
    if (low !== undefined && high !== undefined && low > high) return fault("iptables/range-order", { value: text }, [valueWay(place, `${ends[1]!}:${ends[0]!}`, "told")]);
    return undefined;
  }
  const dash = /^(\d{1,10})(?:-|\.\.|,)(\d{1,10})$/.exec(text);
  if (range && dash !== null) return fault("iptables/range-sign", { value: text, sign: ":" }, [valueWay(place, `${dash[1]!}:${dash[2]!}`, "told")]);
  if (numbers.length === 1 && numbers[0] !== undefined) {
    const most = to > Number.MAX_SAFE_INTEGER / 2 ? "or more" : `to ${to}`;
    return fault("iptables/number-out-of-range", { value: text, from: String(from), to: String(to) }, numberWays(place, `a number from ${from} ${most}`));
  }
  return /^\w/.test(text) ? fault("iptables/not-a-number", { value: text, from: String(from), to: String(to) }, []) : undefined;
}

/** The bound is nobody's value; what says the same without a number comes first. */
function numberWays(place: ValuePlace, says: string): readonly Way[] {
  const clamp = place.part.name === "--set-mss" ? [way("the size that the path takes is meant", "likely", { do: "replace-option", option: place.part.name, nth: place.nth, words: ["--clamp-mss-to-pmtu"] })] : [];
  return [...clamp, askWay(place, "NUMBER", says)];
}

function textFault({ most }: Extract<Value, { is: "text" }>, text: string, place: ValuePlace): Fault | undefined {
  if (text.length <= most || /[$`]/.test(text)) return undefined;
  const short = text.slice(0, most).trimEnd();
  return fault("iptables/text-too-long", { value: text.slice(0, 40), most: String(most) }, [valueWay(place, short, "likely", `the first ${most} characters will do`)]);
}

/** What says which protocol a rule with these ports is for, where it says none. */
export const likelyProtocol = (ports: string | undefined): "tcp" | "udp" => protocolOfPort((ports ?? "").split(/[,:]/)[0] ?? "");
