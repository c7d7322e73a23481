import { BRIDGE_BASE, ARP_BASE, IP_BASE } from "../../grammar/command/base-options.js";
import { ARP_OPTIONS, BRIDGE_OPTIONS, IP_OPTIONS } from "../../grammar/command/extension-options.js";
import { readOptions, type Meaning, type ReadPart } from "../../grammar/command/options.js";
import { extensionOf } from "../../knowledge/lookup.js";
import type { Family } from "../../model/mode.js";
import type { SplitLine } from "./words.js";

/**
 * What all rules have in common that differ in addresses, ports and names only. Of the 200,000 rules of a large set a few hundred are
 * different in this sense, so that only those are read option by option.
 */
export interface Shape {
  readonly id: number;
  readonly meaning: Meaning;
  /** Indices of the words that hold source and destination addresses, and of others with addresses. */
  readonly source: number | undefined;
  readonly destination: number | undefined;
  readonly addresses: readonly number[];
  readonly chain: number | undefined;
  readonly table: number | undefined;
  /** The family that an option or extension alone tells, and how surely. */
  readonly told: Family | undefined;
  /** From `-p icmp` and the like: either family takes the name, one only has a use for it. */
  readonly hinted: Family | undefined;
  /** Words that no option took. */
  readonly stray: readonly string[];
}

/** Values that decide what a rule needs. */
const DECIDES = new Set([
  "-p", "--protocol", "--proto", "-m", "--match", "-j", "--jump", "-g", "--goto", "-t", "--table", "--algo", "--helper", "--hitcount", "--reject-with",
]);
const isDigits = (word: string): boolean => {
  for (let i = word.length - 1; i >= 0; i--) {
    const code = word.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return word.length > 0;
};

const DASH = 45;

/** A key that is the same for rules that are read alike. */
function keyOf({ words }: SplitLine): string {
  let key = "", deciding = false;
  for (const word of words) {
    if (word.charCodeAt(0) === DASH && word.length > 1) {
      const equals = word.indexOf("=");
      key += equals > 0 && !DECIDES.has(word.slice(0, equals)) ? `${word.slice(0, equals)}=\u0001` : `${word}\u0001`;
      deciding = DECIDES.has(word);
    } else if (word === "!") key += "!\u0001";
    else if (deciding) { key += `${word}\u0001`; deciding = false; }
    else key += isDigits(word) ? "#" : "_";
  }
  return key;
}

const GRAMMAR = { ip: [IP_BASE, IP_OPTIONS], ip6: [IP_BASE, IP_OPTIONS], bridge: [BRIDGE_BASE, BRIDGE_OPTIONS], arp: [ARP_BASE, ARP_OPTIONS] } as const;

/** More shapes are not kept: such a text is made to have them. */
const KEPT_MOST = 20_000;

/** Reads rules, each shape once. */
export class ShapeReader {
  private readonly kept: Record<"tables" | "bridge" | "arp", Map<string, Shape>> = { tables: new Map(), bridge: new Map(), arp: new Map() };
  private made = 0;

  shapeOf(line: SplitLine, family: Family): Shape {
    const kept = this.kept[family === "bridge" ? "bridge" : family === "arp" ? "arp" : "tables"];
    const key = keyOf(line);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const shape = read(line, family, ++this.made);
    if (kept.size < KEPT_MOST) kept.set(key, shape);
    return shape;
  }
}

const ADDRESSES = /^--(?:to-(?:source|destination)|to|src-range|dst-range|ctorigsrc|ctorigdst|ctreplsrc|ctrepldst|tunnel-src|tunnel-dst|gateway|on-ip)$/;

function read({ words }: SplitLine, family: Family, id: number): Shape {
  const [base, options] = GRAMMAR[family];
  // Where a word stands is told by its index.
  const placed = words.map((text, start) => ({ text, start, end: start }));
  const places: { source?: number; destination?: number; chain?: number; table?: number; addresses: number[] } = { addresses: [] };
  const note = ({ role, name, values, word }: ReadPart): void => {
    const at = values[0]?.end ?? word.end;
    if (role === "operation" && values[0] !== undefined) places.chain ??= values[0].end;
    else if (name === "-s" || name === "--source" || name === "--src") places.source ??= at;
    else if (name === "-d" || name === "--destination" || name === "--dst") places.destination ??= at;
    else if (name === "-t" || name === "--table") places.table ??= at;
    else if (ADDRESSES.test(name)) places.addresses.push(at);
  };
  const meaning = readOptions(placed, base, options, "other", note);
  return {
    id, meaning, source: places.source, destination: places.destination, chain: places.chain, table: places.table, addresses: places.addresses,
    told: family === "ip" || family === "ip6" ? toldBy(meaning) : family, hinted: hintedBy(meaning), stray: meaning.words,
  };
}

/** `-4`, `-6`, and extensions that one family alone has. */
function toldBy(meaning: Meaning): Family | undefined {
  for (const { name } of meaning.options) {
    if (name === "-4" || name === "--ipv4") return "ip";
    if (name === "-6" || name === "--ipv6") return "ip6";
  }
  for (const { name } of meaning.matches) {
    const found = oneFamily("match", name);
    if (found !== undefined) return found;
  }
  const { target } = meaning;
  if (target === undefined) return undefined;
  const reject = target.name === "REJECT" ? target.options.find(({ name }) => name === "--reject-with")?.value : undefined;
  if (reject !== undefined) return /^(?:icmp6-|adm-prohibited$|no-route$|addr-unreach$|port-unreach$|policy-fail$|reject-route$)/.test(reject) ? "ip6" : reject.startsWith("icmp-") ? "ip" : undefined;
  return oneFamily("target", target.name);
}

function oneFamily(kind: "match" | "target", name: string): Family | undefined {
  const ip = extensionOf(kind, name, "ip") !== undefined, ip6 = extensionOf(kind, name, "ip6") !== undefined;
  return ip === ip6 ? undefined : ip ? "ip" : "ip6";
}

function hintedBy({ protocol }: Meaning): Family | undefined {
  if (protocol === undefined) return undefined;
  const name = protocol.replace(/^! /, "").toLowerCase();
  return /^(?:icmpv6|ipv6-icmp|icmp6|58)$/.test(name) ? "ip6" : /^(?:icmp|1)$/.test(name) ? "ip" : undefined;
}

const COLON = 58, DOT = 46;

/** The family of an address as written; undefined for names and slots. */
export function familyOfAddress(word: string): Family | undefined {
  let colons = 0, dots = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === COLON) colons++;
    else if (code === DOT) dots++;
    else if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70) || code === 47 || code === 44 || code === 91 || code === 93 || code === 45)) return undefined;
  }
  return dots >= 3 && colons < 2 ? "ip" : colons >= 2 ? "ip6" : undefined;
}

/** How many addresses a list has. */
export function listLength(word: string): number {
  let count = 1;
  for (let at = word.indexOf(","); at >= 0; at = word.indexOf(",", at + 1)) count++;
  return count;
}
