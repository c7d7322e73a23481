/** The head of a line: which program speaks, and what it tells about itself. */
export interface ProgramPrefix {
  readonly program: string;
  readonly version?: string;
  readonly variant?: "legacy" | "nft";
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** `'ptables`: a carriage return before a closing quote took the terminal back to the line's start, and the quote stands where the name's first letter was. */
const NAME = /((?:xtables-(?:legacy-|nft-)?multi |lt-)?(?:ip6?tables|'p?6?tables|arptables|ebtables|ipset|nft|conntrack|nfct|xtables)[a-z0-9-]*)/;
const VERSION = /( '?v?[0-9][\w.+~-]{0,24})?/;
const VARIANT = /( \((?:nf_tables|conntrack-tools|[a-z ]{1,24})\))?/;
/** A colon, and the program's name again. */
const COLON = /:[ \n]?(?:(?:ip6?tables|arptables|ebtables)[a-z-]*: ?)?/;

/**
 * ```text
 * iptables-restore v1.4.7: iptables-restore: line 2 failed
 * ip6tables v1.8.9 (nf_tables): Chain 'X' does not exist
 * ^^^^^^^^^ ^^^^^^  ^^^^^^^^^
 * program   version variant
 * ```
 */
const HEAD = new RegExp([NAME, VERSION, VARIANT, COLON].map(({ source }) => source).join(""), "y");

/**
 * nft names the place instead of itself. Source: nftables `src/erec.c` erec_print.
 *
 * ```text
 * /etc/nftables.conf:12:9-20: Error: Set 'blocked' does not exist
 * ^^^^^^^^^^^^^^^^^^ ^^ ^^^^
 * file             line columns
 * ```
 */
const PLACE = /(?:[^\s:]{1,80}:\d{1,6}:\d{1,5}-\d{1,5}|netlink): (?:error|warning): $/;
const PLACE_END = /: (?:error|warning): $/;

const STEMS = ["'ptables", "'p6tables", "'tables", "iptables", "ip6tables", "arptables", "ebtables", "ipset", "nft", "conntrack", "nfct", "xtables"];
const REACH = 96;

/** The program prefix that ends right before `end`, if one does. */
export function prefixBefore(low: string, end: number): ProgramPrefix | undefined {
  if (low.charCodeAt(end - 1) !== 58 && low.charCodeAt(end - 2) !== 58) return undefined;
  const from = Math.max(0, end - REACH);
  const head = low.slice(from, end);
  for (const stem of STEMS) {
    for (let at = head.indexOf(stem); at >= 0; at = head.indexOf(stem, at + 1)) {
      const found = tryAt(low, from + at, end);
      if (found) return found;
    }
  }
  return PLACE_END.test(head) ? placeBefore(head, from) : undefined;
}

function placeBefore(head: string, from: number): ProgramPrefix | undefined {
  const found = PLACE.exec(head);
  return found === null ? undefined : { program: "nft", start: from + found.index, end: from + head.length };
}

function tryAt(low: string, at: number, end: number): ProgramPrefix | undefined {
  const found = headAt(low, at);
  return found?.end === end ? found : undefined;
}

function headAt(low: string, at: number): ProgramPrefix | undefined {
  HEAD.lastIndex = at;
  const found = HEAD.exec(low);
  if (found === null) return undefined;
  const [{ length }, program = "", versionText = "", variantText = ""] = found;
  return {
    program: program.replace(/^xtables-(?:legacy-|nft-)?multi /, "").replace(/^lt-/, "").replace(/^'p?(6?)tables/, "ip$1tables"),
    start: at,
    end: at + length,
    ...(versionText === "" ? {} : { version: versionText.replace(/^ '?v?/, "") }),
    ...(variantText === " (legacy)" ? { variant: "legacy" as const } : variantText === " (nf_tables)" ? { variant: "nft" as const } : {}),
  };
}

/** The program prefix before a message, or the one that the message itself begins with (`iptables: …`). */
export function prefixAround(low: string, start: number): ProgramPrefix | undefined {
  const before = prefixBefore(low, start);
  if (before !== undefined) return before;
  let at = start;
  while (at > 0 && start - at < 32 && /[a-z0-9_-]/.test(low[at - 1]!)) at--;
  if (low[at - 1] === "'") at--;
  const own = STEMS.some((stem) => low.startsWith(stem, at)) ? headAt(low, at) : undefined;
  return own === undefined ? undefined : (prefixBefore(low, own.end) ?? own);
}
