import { builtInChains } from "../../knowledge/hooks.js";
import { extensionOf, modeFor } from "../../knowledge/lookup.js";
import { modeCovers, strongerMode } from "../../knowledge/modes.js";
import type { Family, NetfilterMode } from "../../model/mode.js";
import type { SmallerMode } from "../../model/requirements.js";
import type { Book, Page } from "../book.js";
import { splitLine } from "../reader/words.js";
import { protects, withoutStates } from "./stateless-form.js";

const SMALLER: readonly NetfilterMode[] = ["stateful", "stateless", "disabled"];
const DIFFERS_MOST = 20;

/** What each mode below the smallest one would lose. */
export function smallerModes(book: Book, mode: NetfilterMode | undefined): readonly SmallerMode[] {
  let needed: NetfilterMode = mode ?? "disabled";
  if (mode === undefined) for (const rule of book.rules) if (rule.mode !== undefined) needed = strongerMode(needed, rule.mode);
  return SMALLER.filter((smaller) => smaller !== needed && modeCovers(needed, smaller)).map((smaller) => {
    const lost = smaller === "disabled" ? [] : book.rules.filter((rule) => rule.mode === undefined || !modeCovers(smaller, rule.mode));
    const large = book.rules.length > WRITTEN_MOST;
    const { rules, differs } = large ? { rules: [], differs: [`the set in its place is written out for at most ${WRITTEN_MOST} rules`] } : smaller === "disabled" ? { rules: [], differs: [] } : instead(book, smaller);
    return {
      mode: smaller,
      of: book.rules.length,
      lost: smaller === "disabled" ? ALL_OF(book) : lost.map(({ line, text, needs }) => ({ line, text, protects: needs === "none" ? "no mode allows it" : protects(text, needs) })),
      ...(rules.length === 0 ? {} : { instead: rules }),
      differs,
    };
  });
}

const LISTED_MOST = 1000;
/** Larger sets are lists of addresses: a second one of that size helps nobody. */
const WRITTEN_MOST = 50_000;

/** In mode disabled there is no table: each rule is lost, whatever it does. The first of them stand for all. */
const ALL_OF = (book: Book): SmallerMode["lost"] => book.rules.slice(0, LISTED_MOST).map(({ line, text }) => ({ line, text, protects: "what it filters: no table is permitted" }));

/** The set as near as the mode allows, one file for each family. */
function instead(book: Book, mode: NetfilterMode): { readonly rules: NonNullable<SmallerMode["instead"]>; readonly differs: readonly string[] } {
  const differs = new Set<string>();
  const rules: { family: Family; rules: string }[] = [];
  // A rule turned back from a listing has fewer words than the rule has: it would let in more.
  if (book.inexact.size > 0) {
    return { rules, differs: ["a listing by -L has not all words of its rules: the set in its place is made of what iptables-save prints"] };
  }
  for (const family of ["ip", "ip6"] as const) {
    const lines: string[] = [];
    for (const page of book.pages.values()) {
      if (page.ledger.family !== family || !/^(?:filter|mangle|raw|nat)$/.test(page.ledger.table)) continue;
      if (page.ledger.table === "nat") { differs.add("the table nat is left out: no address is translated, no port is handed on"); continue; }
      for (const line of tableLines(page, family, mode, differs)) lines.push(line);
    }
    if (lines.length > 0) rules.push({ family, rules: `${lines.join("\n")}\n` });
  }
  return { rules, differs: [...differs].slice(0, DIFFERS_MOST) };
}

/** A match or target that a container is refused whatever its mode. */
function isRefused(own: readonly string[], family: Family): boolean {
  return own.some((word, at) => {
    const kind = own[at - 1] === "-m" || own[at - 1] === "--match" ? "match" : own[at - 1] === "-j" || own[at - 1] === "--jump" ? "target" : undefined;
    const row = kind === undefined ? undefined : extensionOf(kind, word, family);
    return row !== undefined && modeFor(row) === undefined;
  });
}

const NAT_TARGETS = new Set(["MASQUERADE", "SNAT", "DNAT", "REDIRECT", "NETMAP", "SAME"]);
const TRACKS = /state|ct|conn|helper|cluster|NOTRACK|CLUSTERIP|CT|CONN|SYNPROXY|MASQUERADE|NAT|REDIRECT|NETMAP|SAME|match-set|-j SET|[^ -~]| -[wvn46t] /;
const OPERATION = /^-[AI]$|^--(?:append|insert)$/;

function tableLines({ ledger, policies }: Page, family: Family, mode: NetfilterMode, differs: Set<string>): readonly string[] {
  const builtIn = builtInChains(ledger.table, family) as readonly string[];
  const lines = [`*${ledger.table}`];
  for (const name of builtIn) lines.push(`:${name} ${/^(?:ACCEPT|DROP)$/.exec(policies.get(name) ?? "")?.[0] ?? "ACCEPT"} [0:0]`);
  for (const name of ledger.chains.keys()) if (!builtIn.includes(name)) lines.push(`:${name} - [0:0]`);
  for (const [chain, { rules }] of ledger.chains) {
    for (const rule of rules) {
      // Most rules of a large set have nothing to do with connections: they stay as they are written.
      if (typeof rule === "string" && rule.startsWith("-A ") && !TRACKS.test(rule)) { lines.push(rule); continue; }
      const own = ownWords(typeof rule === "string" ? splitLine(rule).words : rule);
      if (own.some((word, index) => (own[index - 1] === "-j" || own[index - 1] === "--jump") && NAT_TARGETS.has(word))) continue;
      if (isRefused(own, family)) { differs.add("rules that no mode allows are left out"); continue; }
      const made = mode === "stateful" ? { rules: [own] } : withoutStates(own, chain, family);
      if ("differs" in made) differs.add(made.differs);
      for (const one of made.rules) lines.push(["-A", chain, ...one].map(quoted).join(" "));
    }
  }
  lines.push("COMMIT");
  return lines;
}

/** A rule's words behind its chain. */
function ownWords(words: readonly string[]): readonly string[] {
  const own: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (OPERATION.test(word)) { i++; if (/^\d+$/.test(words[i + 1] ?? "")) i++; }
    else if (word === "-t" || word === "--table") i++;
    else if (word === "-w" || word === "--wait") { if (/^\d+$/.test(words[i + 1] ?? "")) i++; }
    else if (word !== "-4" && word !== "-6" && word !== "-v" && word !== "-n") own.push(word);
  }
  return own;
}

// A line of a rule file holds neither line feeds nor control characters.
const quoted = (word: string): string => {
  // eslint-disable-next-line no-control-regex -- what must not get into a rule file
  const clean = word.replace(/[\u0000-\u001f\u007f]/g, " ");
  return /[\s"'\\]/.test(clean) || clean === "" ? `"${clean.replace(/["\\]/g, "\\$&")}"` : clean;
};
