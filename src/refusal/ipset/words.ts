import { byWord } from "../../knowledge/by-word.js";
import type { Line } from "../../edit/line.js";
import { SET_TYPES } from "../../knowledge/ipset-types.js";

/** What ipset's commands are called, by what people type. Source: `lib/ipset.c` ipset_commands of 7.17. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = byWord({
  create: ["create", "n", "-N", "--create"], add: ["add", "-A", "--add"], del: ["del", "-D", "--del"], test: ["test", "-T", "--test"], destroy: ["destroy", "x", "-X", "--destroy"],
  list: ["list", "-L", "--list"], save: ["save", "-S", "--save"], restore: ["restore", "-R", "--restore"], flush: ["flush", "-F", "--flush"], rename: ["rename", "e", "-E", "--rename"],
  swap: ["swap", "w", "-W", "--swap"], help: ["help", "-H", "--help"], version: ["version", "-V", "--version"],
});
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS).filter((name) => name !== "version");

/** Options that any command may have before it, and that take no word. */
const FLAGS = /^(?:-exist|-!|-quiet|-q|-resolve|-r|-sorted|-s|-name|-n|-terse|-t)$/;
const WITH_WORD = /^(?:-output|-o|-file|-f)$/;

/** An ipset command, its words by what they are. Indices are those of the line. */
export interface SetCommand {
  readonly command: string | undefined;
  /** The index of the command's word; -1 without one. */
  readonly at: number;
  /** Words behind the command, the set's name first. */
  readonly rest: readonly string[];
  readonly exist: boolean;
  readonly file: string | undefined;
}

export function setCommand({ words }: Line): SetCommand {
  let at = -1, file: string | undefined;
  const rest: string[] = [];
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (WITH_WORD.test(word)) {
      if (word.startsWith("-f")) file = words[k + 1];
      k++;
    } else if (FLAGS.test(word) && !(at < 0 && /^-[nst]$/.test(word) && k === 0 && words.length > 2)) continue;
    else if (at < 0) at = k;
    else rest.push(word);
  }
  const command = at < 0 ? undefined : Object.keys(COMMANDS).find((name) => COMMANDS[name]!.includes(words[at]!));
  return { command, at, rest, exist: words.some((word) => word === "-exist" || word === "-!"), file };
}

const CURRENT = SET_TYPES.filter(({ now }) => now === undefined).map(({ type }) => type);
export const TYPE_NAMES: readonly string[] = CURRENT;
export const isType = (name: string): boolean => SET_TYPES.some(({ type }) => type === name);

/** Options of `create` with the number of their words. Source: `lib/ipset_{hash,bitmap,list}_*.c` of 7.17. */
const COMMON: Readonly<Record<string, 0 | 1>> = byWord({ timeout: 1, counters: 0, comment: 0, skbinfo: 0 });
const HASH: Readonly<Record<string, 0 | 1>> = byWord({ ...COMMON, family: 1, hashsize: 1, maxelem: 1, forceadd: 0, bucketsize: 1, initval: 1 });

export function createOptions(type: string): Readonly<Record<string, 0 | 1>> {
  if (type.startsWith("bitmap:")) return { ...COMMON, range: 1, ...(type === "bitmap:ip" ? { netmask: 1 } : {}) };
  if (type === "list:set") return { ...COMMON, size: 1 };
  const own: Readonly<Record<string, 0 | 1>> = type === "hash:ip" || type === "hash:ip,port" || type === "hash:net,net" ? { netmask: 1, bitmask: 1 } : type === "hash:ip,mark" ? { markmask: 1 } : {};
  return { ...HASH, ...own };
}
export const ADD_OPTIONS: Readonly<Record<string, 0 | 1>> = byWord({ timeout: 1, packets: 1, bytes: 1, comment: 1, nomatch: 0, skbmark: 1, skbprio: 1, skbqueue: 1, before: 1, after: 1, wildcard: 0 });

/** What people call the options of sets. */
export const OTHER_OPTIONS: Readonly<Record<string, string>> = byWord({
  size: "maxelem", max: "maxelem", maxsize: "maxelem", maxelements: "maxelem", limit: "maxelem", maxentries: "maxelem", elements: "maxelem", "hash-size": "hashsize", hash_size: "hashsize", buckets: "hashsize",
  ttl: "timeout", expire: "timeout", expires: "timeout", time: "timeout", duration: "timeout", mask: "netmask", prefix: "netmask", cidr: "netmask", counter: "counters", comments: "comment", ports: "range", from: "range", "-family": "family", proto: "family", "--family": "family",
  "--timeout": "timeout", "--maxelem": "maxelem", "--hashsize": "hashsize", "--comment": "comment", "--range": "range", "except": "nomatch", "exclude": "nomatch", ipv6: "family inet6", inet6: "family inet6", ipv4: "family inet", inet: "family inet", "-6": "family inet6", "-4": "family inet",
});
export const OTHER_COMMANDS: Readonly<Record<string, string>> = byWord({
  make: "create", new: "create", remove: "del", delete: "del", rm: "del", insert: "add", append: "add", put: "add", drop: "destroy", show: "list", ls: "list", print: "list", clear: "flush", empty: "flush", check: "test", dump: "save", load: "restore", mv: "rename", move: "rename",
});

const IPV4 = String.raw`(?:\d{1,3}\.){3}\d{1,3}`, IPV6 = String.raw`(?=[\da-f:]*:[\da-f:]*:)[\da-f:]{2,39}`;
const SHAPES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(?:[\da-f]{2}:){5}[\da-f]{2}$/i, "mac"],
  [new RegExp(`^${IPV4}(?:-${IPV4})?$`), "ip"],
  [new RegExp(`^${IPV6}(?:-${IPV6})?$`, "i"), "ip"],
  [new RegExp(`^(?:${IPV4}|${IPV6})/\\d{1,3}$`, "i"), "net"],
  [/^(?:(?:tcp|udp|sctp|udplite|icmp|icmpv6)[:,])?[\w-]{1,20}(?:-[\w-]{1,20})?$/, "port"],
];
const shapeOf = (part: string): string | undefined => SHAPES.find(([pattern]) => pattern.test(part))?.[1];

/** The type of a set that takes such an element, and what else its making needs; undefined where the element tells nothing. */
export function typeOfElement(element: string, options: readonly string[]): readonly string[] | undefined {
  const parts = element.split(",");
  const shapes = parts.map(shapeOf);
  const host = shapes[0] === "port" && !/^\d+(?:-\d+)?$/.test(parts[0]!);
  const type = parts.length === 1 ? (shapes[0] === "port" ? (host ? undefined : "bitmap:port") : shapes[0] === undefined ? undefined : `hash:${shapes[0]}`) : compound(shapes);
  if (type === undefined || !isType(type)) return undefined;
  const own = type === "bitmap:port" ? ["range", "0-65535"] : /:.*:/.test(parts[0]!) && type !== "hash:mac" ? ["family", "inet6"] : [];
  const extensions = [...(options.includes("timeout") ? ["timeout", options[options.indexOf("timeout") + 1] ?? "0"] : []), ...(options.includes("comment") ? ["comment"] : []), ...(options.includes("packets") || options.includes("bytes") ? ["counters"] : [])];
  return [options.includes("nomatch") && type === "hash:ip" ? "hash:net" : type, ...own, ...extensions];
}

function compound(shapes: readonly (string | undefined)[]): string | undefined {
  const named = shapes.map((shape, index) => (shape === undefined && index > 0 ? "iface" : shape));
  return named.includes(undefined) ? undefined : `hash:${named.join(",")}`;
}
