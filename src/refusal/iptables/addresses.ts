import type { Edit } from "../../edit/edit.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import type { CommandPart } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { fault, openWay, split, way, type Fault, type Way } from "../fault.js";
import { slotOf } from "../slot.js";

/** An address with its option, which of several of that name it is. */
interface AddressPlace {
  readonly part: CommandPart;
  readonly nth: number;
  readonly given: CommandParts;
  readonly family: Family;
}

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const ADDRESS4 = new RegExp(String.raw`^(?:${OCTET}\.){3}${OCTET}$`);
const LOOSE4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const ADDRESS6 = /^(?=.*:.*:)[\da-f:]{2,39}(?:(?:\d{1,3}\.){3}\d{1,3})?$/i;
const MASK4 = new RegExp(String.raw`^(?:3[0-2]|[12]?\d|(?:${OCTET}\.){3}${OCTET})$`);
const MASK6 = /^(?:12[0-8]|1[01]\d|\d?\d|(?=.*:)[\da-f:]{2,39})$/i;

/** What is wrong with the addresses behind `-s` or `-d`. Names are looked up by the program: they are no fault before it said so. */
export function addressFault(place: AddressPlace): Fault | undefined {
  const { part, nth } = place;
  const value = part.values[0];
  if (value === undefined) return undefined;
  const { text } = value;
  const glued = /^!\s*(?=[\da-z[:])/i.exec(text);
  if (glued !== null && part.negation === undefined) return fault("iptables/negation-glued", { value: text }, [way("the `!` stands before the option", "told", { do: "negate", option: part.name, nth, value: text.slice(glued[0].length) })], value.at);
  const each = text.split(",");
  for (const [index, one] of each.entries()) {
    const found = oneFault(one.trim(), each, index, place);
    if (found !== undefined) return { ...found, wrong: value.at };
  }
  if (each.some((one) => one !== one.trim())) return fault("iptables/list-with-blanks", { value: text }, [way("a list without blanks is meant", "told", { do: "value", option: part.name, nth, to: each.map((one) => one.trim()).filter(Boolean).join(",") })], value.at);
  if (each.length > 1 && part.negation !== undefined) return negatedList(place, each);
  return undefined;
}

function oneFault(text: string, all: readonly string[], index: number, place: AddressPlace): Fault | undefined {
  const { part, nth, family } = place;
  const alone = all.length === 1;
  const to = (value: string, which = part.name): Edit => ({ do: "value", option: which, nth, to: [...all.slice(0, index), value, ...all.slice(index + 1)].join(",") });
  const names = { value: text, option: part.name };
  const [address = "", mask, ...rest] = text.split("/");

  const range = /^([\da-f.:]{2,45})-([\da-f.:]{2,45})$/i.exec(text);
  if (alone && range !== null) {
    const short = /^(\d{1,3}(?:\.\d{1,3}){2}\.)\d{1,3}-(\d{1,3})$/.exec(text);
    const value = short === null ? text : `${range[1]!}-${short[1]!}${short[2]!}`;
    if (!LOOSE4.test(range[1]!) && !ADDRESS6.test(range[1]!)) return undefined;
    return fault("iptables/address-range", names, [way("a range of addresses is meant: iprange takes one", "told", {
      do: "replace-option", option: part.name, nth, words: ["-m", "iprange", ...(part.negation === undefined ? [] : ["!"]), isSource(part) ? "--src-range" : "--dst-range", value],
    })]);
  }
  const ported = /^(\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5}(?::\d{1,5})?)$/.exec(text);
  if (alone && ported !== null) return fault("iptables/address-with-port", names, portedWays(place, ported[1]!, ported[2]!));
  const wild = /^(\d{1,3}(?:\.\d{1,3}){0,2})(\.[*x]){1,3}$/i.exec(address);
  if (wild !== null) {
    const bytes = wild[1]!.split(".");
    const net = `${[...bytes, "0", "0", "0"].slice(0, 4).join(".")}/${bytes.length * 8}`;
    return fault("iptables/address-wildcard", names, [way(`the network ${net} is meant`, "told", to(net))]);
  }
  const url = /^[a-z]{3,6}:\/\/([\w.-]{1,253})/i.exec(text);
  if (url !== null) return fault("iptables/address-form", names, [way("the host of the address is meant", "likely", to(url[1]!))]);
  if (ADDRESS6.test(address) && family === "ip") return fault("iptables/address-family", { ...names, program: "ip6tables" }, [way("the rule is for IPv6", "told", { do: "program", to: "ip6tables" })]);
  if (LOOSE4.test(address) && family === "ip6") return fault("iptables/address-family", { ...names, program: "iptables" }, [way("the rule is for IPv4", "told", { do: "program", to: "iptables" })]);
  if (LOOSE4.test(address) && !ADDRESS4.test(address)) return octetFault(text, address, mask, names, to);
  if (mask !== undefined && (ADDRESS4.test(address) || ADDRESS6.test(address))) return maskFault(address, mask, rest, names, to);
  return undefined;
}

const isSource = (part: CommandPart): boolean => part.name === "-s" || part.name.startsWith("--s");

function portedWays({ part, nth, given }: AddressPlace, address: string, ports: string): readonly Way[] {
  const protocol = given.meaning.protocol;
  const port = isSource(part) ? "--sport" : "--dport";
  const plain: Edit = { do: "value", option: part.name, nth, to: address };
  if (protocol !== undefined && /^(?:tcp|udp|6|17|sctp|dccp|udplite)$/.test(protocol)) {
    const fieldLast = given.parts.filter(({ name }) => name === "-p").some(({ at }) => at > part.at) ? "-p" : part.name;
    return [way("an address and a port are meant", "told", plain, { do: "behind-option", option: fieldLast, words: [port, ports] })];
  }
  if (protocol !== undefined) return [];
  return ["tcp", "udp"].map((one, index) => way(`an address and a port of ${one.toUpperCase()} are meant`, index === 0 ? "likely" : "guess", plain, { do: "behind-option", option: part.name, nth, words: ["-p", one, port, ports] }));
}

/** `10.0.0.256`: a digit too many, or one that was typed twice. */
function octetFault(text: string, address: string, mask: string | undefined, names: Readonly<Record<string, string>>, to: (value: string) => Edit): Fault {
  const mended = address.split(".").map((octet) => (Number(octet) > 255 ? octet.slice(0, -1) : octet)).join(".");
  const value = mask === undefined ? mended : `${mended}/${mask}`;
  return fault("iptables/octet-too-large", names, value === text ? [] : [way("a digit was typed too many", "guess", to(value))]);
}

function maskFault(address: string, mask: string, rest: readonly string[], names: Readonly<Record<string, string>>, to: (value: string) => Edit): Fault | undefined {
  const six = address.includes(":");
  if (rest.length === 0 && (six ? MASK6 : MASK4).test(mask)) return undefined;
  const dotted = /^((?:\d{1,3}\.){3}\d{1,3})(?:\.\d{1,3})+$/.exec(mask) ?? /^((?:255\.){1,3}0?)$/.exec(mask);
  if (dotted !== null) {
    const full = [...dotted[1]!.split(".").filter(Boolean), "0", "0", "0"].slice(0, 4).join(".");
    return fault("iptables/mask-form", { ...names, mask }, [way(`the mask ${full} is meant`, "likely", to(`${address}/${full}`))]);
  }
  if (rest.length > 0) return fault("iptables/mask-form", { ...names, mask: [mask, ...rest].join("/") }, [way("the last mask is meant", "guess", to(`${address}/${rest.at(-1)!}`)), way("the first mask is meant", "guess", to(`${address}/${mask}`))]);
  if (/^\d{2,4}$/.test(mask)) {
    const shorter = mask.slice(0, -1), most = six ? 128 : 32;
    const typo = mask.length > 2 && !six && isWithin4(address, Number(shorter)) ? [way(`a network of /${shorter} is meant`, "guess", to(`${address}/${shorter}`))] : [];
    const says = `how many bits of ${address} are fixed, ${six ? "0 to 128: 128 is one address, 64 a usual network" : "0 to 32: 32 is one address, 24 leaves the last number free"}`;
    return fault("iptables/mask-too-large", { ...names, mask, most: String(most) }, [...typo, openWay("PREFIX", says, to(`${address}/${slotOf("PREFIX")}`))]);
  }
  return undefined;
}

/** A network of so many bits holds all that the address says, and one bit more of it would be a wider one: never a shorter prefix than the zeros at its end tell. */
function isWithin4(address: string, bits: number): boolean {
  const zeros = (/(?:\.0){1,3}$/.exec(address)?.[0].length ?? 0) / 2;
  return bits > 0 && bits <= 32 && zeros > 0 && bits === 32 - zeros * 8;
}

/** `! -s A,B` is no rule: not A and not B is what a range, a set or two rules say. */
function negatedList({ part, nth }: AddressPlace, addresses: readonly string[]): Fault {
  const last4 = addresses.map((address) => (ADDRESS4.test(address) ? address.split(".").map(Number) : undefined));
  const row = last4.every((bytes) => bytes !== undefined) && last4.every((bytes, index) => index === 0 || (bytes.slice(0, 3).join(".") === last4[0]!.slice(0, 3).join(".") && bytes[3] === last4[0]![3]! + index));
  const range: Way[] = row ? [way("the addresses are a row: iprange takes it", "told", { do: "replace-option", option: part.name, nth, words: ["-m", "iprange", "!", isSource(part) ? "--src-range" : "--dst-range", `${addresses[0]!}-${addresses.at(-1)!}`] })] : [];
  return fault("iptables/negated-list", { value: addresses.join(",") }, range, part.values[0]!.at);
}

/** The same option twice is a list, or several rules. */
export function twiceWays(name: string, values: readonly string[]): readonly Way[] {
  const removed: readonly Edit[] = values.slice(1).map(() => ({ do: "remove-option", option: name, nth: 1 }));
  return [way("each of the addresses is meant", "likely", ...removed, { do: "value", option: name, to: values.join(",") })];
}

/** A copy of the line for each value of an option that takes one. */
export function eachWay(name: string, values: readonly string[], what: string): Way {
  const removed: readonly Edit[] = values.slice(1).map(() => ({ do: "remove-option", option: name, nth: 1 }));
  return split(`a rule for each ${what} is meant`, "likely", ...values.map((value): readonly Edit[] => [...removed, { do: "value", option: name, to: value }]));
}
