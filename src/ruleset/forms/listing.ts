import type { Book } from "../book.js";
import type { CleanLine } from "../reader/lines.js";
import { wordsOfListed } from "./listing-words.js";
import type { Listing } from "./rows.js";

/*
 *   Chain INPUT (policy DROP 12 packets, 3456 bytes)
 *   num   pkts bytes target     prot opt in     out     source               destination
 *   1        5   300 ACCEPT     tcp  --  eth0   *       192.0.2.0/24         0.0.0.0/0            tcp dpt:22 state NEW
 *   Chain BLOCK (2 references)
 *   target     prot opt source               destination
 */
const CHAIN = /^Chain (\S{1,64}) \((?:policy (\w+)|(?:\d+|ERROR obtaining refs) references?)/;
const HEADING = /^(num +)?(pkts +bytes +)?target +prot +(opt +)?(in +out +)?source +destination/;
const PROTOCOL = /^!?(?:all|tcp|udp|udplite|icmp|icmpv6|ipv6-icmp|esp|ah|sctp|dccp|gre|igmp|ipv6|ipip|ipencap|ospf|pim|vrrp|l2tp|mh|comp|ipcomp|ip|hopopt|\d{1,3})$/;
const OPT = /^(?:--|!f|-[f!])$/;

/** The columns that the heading above a chain's rules promises. */
export interface Columns {
  readonly number: boolean;
  readonly counters: boolean;
  readonly opt: boolean;
  readonly interfaces: boolean;
}

export const isChainHeading = (text: string): boolean => text.startsWith("Chain ") && CHAIN.test(text);

/** A chain's heading, as `-N` or `-P`. */
export function chainHeading(listing: Listing, { line, text }: CleanLine): string | undefined {
  const found = CHAIN.exec(text);
  if (found === null) return undefined;
  const [, name = "", policy] = found;
  listing.rows.push({ line, text, rule: policy === undefined ? `-N ${name}` : `-P ${name} ${policy}` });
  return name;
}

export function columnsOf(text: string): Columns | undefined {
  const found = HEADING.exec(text);
  return found === null ? undefined : { number: found[1] !== undefined, counters: found[2] !== undefined, opt: found[3] !== undefined, interfaces: found[4] !== undefined };
}

const quote = (word: string): string => (/[\s"'\\]/.test(word) ? `"${word.replace(/["\\]/g, "\\$&")}"` : word);
const negatable = (option: string, value: string): readonly string[] => (value.startsWith("!") ? ["!", option, value.slice(1)] : [option, value]);
const EVERYWHERE = /^(?:0\.0\.0\.0\/0|::\/0|anywhere|\*|any)$/;

/** A listed rule; undefined where the line is none. */
export function listedRule(book: Book, listing: Listing, chain: string, columns: Columns, { line, text }: CleanLine): boolean {
  const words = text.split(/\s+/);
  let at = (columns.number ? 1 : 0) + (columns.counters ? 2 : 0);
  if (columns.number && !/^\d+$/.test(words[0] ?? "")) return false;
  if (columns.counters && !/^\d+[KMGTP]?$/.test(words[at - 1] ?? "")) return false;
  let target = words[at];
  let protocol = words[at + 1];
  if (target === undefined || protocol === undefined) return false;
  // A rule without target leaves that column empty.
  if (PROTOCOL.test(target) && (OPT.test(protocol) || !PROTOCOL.test(protocol))) { protocol = target; target = undefined; at += 1; }
  else at += 2;
  if (!PROTOCOL.test(protocol)) return false;
  if (OPT.test(words[at] ?? "")) at++;
  const incoming = columns.interfaces ? words[at++] : undefined, outgoing = columns.interfaces ? words[at++] : undefined;
  const source = words[at++], destination = words[at++];
  if (source === undefined || destination === undefined) return false;
  const rest = words.slice(at).join(" ");
  const { matches, target: ofTarget, goto, unknown } = wordsOfListed(rest);
  const made = [
    "-A", chain,
    ...(/^(?:all|0|ip)$/.test(protocol) ? [] : negatable("-p", protocol)),
    ...(incoming === undefined || EVERYWHERE.test(incoming) ? [] : negatable("-i", incoming)),
    ...(outgoing === undefined || EVERYWHERE.test(outgoing) ? [] : negatable("-o", outgoing)),
    ...(EVERYWHERE.test(source) ? [] : negatable("-s", source)), ...(EVERYWHERE.test(destination) ? [] : negatable("-d", destination)),
    ...matches,
    ...(target === undefined ? [] : [goto ? "-g" : "-j", target]), ...ofTarget,
  ].map(quote).join(" ");
  listing.rows.push({ line, text, rule: made });
  if (unknown.length > 0) {
    book.cannot(line, text, `the rule is counted; of its words ${unknown.slice(0, 6).join(" ")} is not known`);
    book.more(line, `${unknown.slice(0, 6).join(" ")} may be a match that needs a module`);
  }
  return true;
}

/** The family that a listing's addresses tell, before any of it is entered. */
export const listedFamily = (text: string): "ip" | "ip6" | undefined => (/(?:^|\s)::\/0(?:\s|$)/.test(text) ? "ip6" : /(?:^|\s)0\.0\.0\.0\/0(?:\s|$)/.test(text) ? "ip" : undefined);
