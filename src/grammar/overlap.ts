import type { Match } from "./match.js";

/** Areas of one program alone, and how that program's name begins. Several programs print the same words. */
const SPEAKERS: Readonly<Record<string, RegExp>> = {
  arptables: /^arp/, ebtables: /^eb/, ipset: /^ipset/, nft: /^nft/, conntrack: /^(?:conntrack|nfct)/,
};

/** 2 for a message of another program than the one that speaks, 1 for one of a rarer program where nobody is named, and for the copies of common texts that extensions and the nft variants have. */
export function foreign({ entry, prefix }: Match): number {
  const { id } = entry.message;
  const area = id.slice(0, id.indexOf("/"));
  const speaker = SPEAKERS[area];
  if (speaker === undefined) return area === "extension" || area === "iptables-nft" ? 1 : 0;
  if (prefix === undefined) return 1;
  return speaker.test(prefix.program) ? 0 : 2;
}

/** Of matches that overlap the more specific one stays; a catch-all stays only where nothing else matched. */
export function withoutOverlap(found: Match[]): readonly Match[] {
  found.sort((a, b) => Number(a.entry.message.generic) - Number(b.entry.message.generic)
    || Number(foreign(a) === 2) - Number(foreign(b) === 2)
    || b.weight - a.weight || foreign(a) - foreign(b) || a.start - b.start);
  const sorted: Match[] = [];
  for (const match of found) if (!overlapsAny(sorted, match)) insertSorted(sorted, match);
  return sorted;
}

function overlapsAny(sorted: readonly Match[], match: Match): boolean {
  const at = firstEndingAfter(sorted, match.start);
  return at < sorted.length && sorted[at]!.start < match.end;
}

/** Where in a sorted list the first one stands that ends behind a position. */
export function firstEndingAfter(sorted: readonly { readonly end: number }[], position: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
function insertSorted(sorted: Match[], match: Match): void {
  sorted.splice(firstEndingAfter(sorted, match.start), 0, match);
}
