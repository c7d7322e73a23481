import { IP_BASE } from "../grammar/command/base-options.js";
import { builtInChains, VERDICTS, isKnownTable } from "../knowledge/hooks.js";
import { extensionOf, type ExtensionRow } from "../knowledge/lookup.js";
import type { ExtensionUse } from "../model/command.js";
import type { Family } from "../model/mode.js";
import type { AtLeast, RuleRequirements, RuleSetForm, Unread, Wants } from "../model/requirements.js";
import { addRules, declareChain, deleteChain, deleteRule, flush, newLedger, renameChain, type Ledger } from "./needs/ledger.js";
import { partsOfRule } from "./needs/rule-parts.js";
import { misplaced, NOTHING, partOf, together, wantsOf, type Part } from "./needs/wants.js";
import type { Misfit } from "./refuses/refused-lines.js";
import { familyOfAddress, listLength, ShapeReader, type Shape } from "./reader/shape.js";
import { splitLine, type SplitLine } from "./reader/words.js";

/** What a rule needs, once for all rules that need the same. */
interface Known {
  readonly wants: Wants;
  readonly unknown: readonly string[];
}

/** A table of one family. */
export interface Page {
  readonly ledger: Ledger;
  readonly parts: Part[];
  readonly known: Map<number, Known>;
  readonly policies: Map<string, string>;
}

/** A table of nft. */
export interface NftPage {
  readonly family: Family;
  readonly table: string;
  rules: number;
  readonly parts: Map<string, Part>;
}

/** Where a command comes from. */
export interface Origin {
  readonly line: number;
  readonly text: string;
  /** Of the program, or of the block that it stands in. */
  readonly family?: Family | undefined;
  /** The program tells the family: addresses and extensions do not. */
  readonly sure?: boolean;
  readonly table?: string | undefined;
  /** Commands of such texts are not counted, only read. */
  readonly unless?: string | undefined;
  /** The rule may be there in place of others: it is needed, and not counted. */
  readonly beside?: string | undefined;
}

/** How a variable, or the slot of a template, stands in a word. */
export const SLOT = /\$[{(\w@*]|\{\{|<%|\{%|^<[\w .-]+>$|^\[[A-Z_][\w ]*\]$|@@?\w+@@?|__\w+__|%\(\w+\)s|%\w+%/;
const RULE_OPERATIONS: ReadonlySet<string> = new Set(["append", "insert", "replace", "delete", "check"]);
const HARMLESS: ReadonlySet<string> = new Set(["list", "list-rules", "zero", "version", "help", "save"]);
const MISFITS_MOST = 1000;
/** Options that nothing can follow but a value. */
const WANTS = /^-(?:[jgmpsdiotAIDR]|-(?:jump|goto|match|protocol|source|destination|[sd]ports?|ctstate|state))$/;
const LISTED_MOST = 10_000;
/** A listing whose table the text does not tell. */
export const UNKNOWN_TABLE = "unknown";

/** Takes down all that a text does to tables. */
export class Book {
  readonly pages = new Map<string, Page>();
  readonly nftPages = new Map<string, NftPage>();
  readonly rows = new Set<ExtensionRow>();
  readonly rules: RuleRequirements[] = [];
  readonly unread: Unread[] = [];
  readonly notCounted: Unread[] = [];
  readonly reasons: AtLeast[] = [];
  readonly notes = new Set<string>();
  readonly forms = new Set<RuleSetForm>();
  /** Tables whose rules were turned back from what `-L` prints of them. */
  readonly inexact = new Set<string>();
  /** Tables whose rules a text shows as `iptables -S`, iptables-save or `-L` do, and whether with all of their words. */
  readonly shown = new Map<string, { readonly line: number; readonly exact: boolean }>();
  /** Rules that were read and would not be taken; each kind of rule once. */
  readonly misfits: Misfit[] = [];
  /** The words of each rule, where they are asked for. */
  readonly kept: (readonly string[])[] = [];
  readonly jumps = new Map<string, Set<string>>();
  private readonly shapes = new ShapeReader();
  private readonly said = new Set<string>();

  readonly kernel: string | undefined;

  private readonly keeps: boolean;

  constructor(kernel: string | undefined, keeps = false) {
    this.kernel = kernel;
    this.keeps = keeps;
  }

  /** A line that nobody could read. */
  cannot(line: number, text: string, why: string): void {
    if (this.unread.length < LISTED_MOST) this.unread.push({ line, text, why });
    else if (this.unread.length === LISTED_MOST) this.unread.push({ line, text: "", why: "and further lines from here on" });
  }

  /** Something that could add to the figures. */
  more(line: number | undefined, why: string): void {
    const key = `${line ?? ""} ${why}`;
    if (this.said.has(key) || this.reasons.length >= LISTED_MOST) return;
    this.said.add(key);
    this.reasons.push({ ...(line === undefined ? {} : { line }), why });
  }

  page(family: Family, table: string): Page {
    const key = `${family} ${table}`;
    let page = this.pages.get(key);
    if (page === undefined) {
      const row = extensionOf("table", table, family);
      if (row !== undefined) this.rows.add(row);
      page = { ledger: newLedger(family, table), parts: [row === undefined ? NOTHING : partOf(row, family, this.kernel)], known: new Map(), policies: new Map() };
      this.pages.set(key, page);
    }
    return page;
  }

  /** What the text has of a table so far is no more: it is shown or loaded once more from here on. */
  forget(family: Family, table: string, why: string): void {
    const page = this.pages.get(`${family} ${table}`);
    if (page === undefined) return;
    page.ledger.chains.clear();
    this.inexact.delete(`${family} ${table}`);
    page.policies.clear();
    let kept = 0;
    this.rules.forEach((rule, at) => {
      if (rule.family === family && rule.table === table) { this.notCounted.push({ line: rule.line, text: rule.text, why }); return; }
      this.rules[kept] = rule;
      if (this.keeps) this.kept[kept] = this.kept[at]!;
      kept++;
    });
    this.rules.length = kept;
    if (this.keeps) this.kept.length = kept;
  }

  chain(family: Family, table: string, name: string, policy?: string): void {
    const page = this.page(family, table);
    declareChain(page.ledger, name);
    if (policy !== undefined && policy !== "-") page.policies.set(name, policy);
  }

  /** A command in the words of iptables-restore, from `at` on in the line. True when it was read. */
  line(origin: Origin, text: string, at = 0): boolean {
    return this.command(origin, splitLine(text, at));
  }

  /** The same, its words taken apart. */
  command(origin: Origin, split: SplitLine): boolean {
    const { words } = split;
    const given = origin.family ?? "ip";
    const shape = this.shapes.shapeOf(split, given);
    const { operation } = shape.meaning;
    if (split.open) { this.cannot(origin.line, origin.text, "a quote is not closed"); return false; }
    if (HARMLESS.has(operation)) return true;
    if (operation === "other") { this.cannot(origin.line, origin.text, "no operation such as -A or -I"); return false; }
    const table = origin.table ?? (shape.table === undefined ? "filter" : words[shape.table]!.replace(/^(?:-t|--table=?)(?=.)/, ""));
    const last = words.at(-1);
    if (last !== undefined && WANTS.test(last)) {
      this.cannot(origin.line, origin.text, `${last} has no value`);
      this.misfit({ line: origin.line, needle: last, why: `${last} has no value` });
      return false;
    }
    if (SLOT.test(table)) { this.cannot(origin.line, origin.text, "its table is a variable"); return false; }
    const stray = shape.stray.length === 0 ? undefined : strayOf(shape, words);
    if (stray !== undefined && !SLOT.test(stray)) {
      this.cannot(origin.line, origin.text, `no option takes the word ${stray}`);
      this.misfit({ line: origin.line, needle: stray.startsWith("#") ? ` ${stray}` : stray, why: `no option takes the word ${stray}`, ...(stray.startsWith("#") ? { cut: true } : {}) });
      return false;
    }
    if (stray !== undefined) this.more(origin.line, `${stray} is a variable that may hold more of the rule`);
    const family = familyFor(shape, words, origin);
    if (origin.unless !== undefined) {
      this.notCounted.push({ line: origin.line, text: origin.text, why: origin.unless });
      return true;
    }
    if (origin.beside !== undefined) {
      this.notCounted.push({ line: origin.line, text: origin.text, why: origin.beside });
      const chain = chainOf(shape, words, shape.meaning.chain);
      if (RULE_OPERATIONS.has(operation)) this.add(origin, this.page(family, table), shape, chain, words, 0);
      return true;
    }
    this.enter(origin, shape, words, family, table);
    return true;
  }

  private add({ line, text }: Origin, page: Page, shape: Shape, chain: string | undefined, words: readonly string[], copies: number): void {
    const { family, table } = page.ledger;
    if (this.keeps) this.kept[this.rules.length] = words;
    const known = this.knownOf(page, shape, chain, line);
    const { unknown, wants: { needs, notes, modules, mode } } = known;
    // Spelt out, since it is done for each rule of a large set.
    if (chain === undefined) this.rules.push({ line, text, family, table, numiptent: copies, unknown, ...known.wants });
    else if (mode === undefined) this.rules.push({ line, text, family, table, chain, numiptent: copies, unknown, needs, notes, modules });
    else this.rules.push({ line, text, family, table, chain, numiptent: copies, unknown, needs, mode, notes, modules });
  }

  private enter(origin: Origin, shape: Shape, words: readonly string[], family: Family, table: string): void {
    const { meaning } = shape;
    const page = this.page(family, table), { ledger } = page;
    const chain = chainOf(shape, words, meaning.chain);
    if (!isKnownTable(table) && table !== UNKNOWN_TABLE) this.notes.add(`table ${table}: no kernel has such a table`);
    if (chain !== undefined && SLOT.test(chain)) this.more(origin.line, "its chain is a variable: it may be a chain that is not counted");
    const holds = RULE_OPERATIONS.has(meaning.operation) && (meaning.matches.length > 0 || meaning.target !== undefined || meaning.operation !== "delete" || shape.meaning.ruleNumber === undefined);
    let copies = 0;
    switch (meaning.operation) {
      case "append": case "insert":
        copies = copiesOf(shape, words);
        if (chain !== undefined) addRules(ledger, chain, origin.text, copies, words);
        break;
      case "delete":
        if (chain !== undefined) deleteRule(ledger, chain, numberOf(words, shape) ?? words);
        break;
      case "new-chain":
        if (chain !== undefined && !(builtInChains(table, family) as readonly string[]).includes(chain)) declareChain(ledger, chain);
        return;
      case "delete-chain": deleteChain(ledger, chain); return;
      case "rename-chain": if (chain !== undefined && meaning.newName !== undefined) this.renamed(ledger, chain, words[(shape.chain ?? 0) + 1] ?? meaning.newName); return;
      case "flush": flush(ledger, chain); return;
      case "policy": if (chain !== undefined) { declareChain(ledger, chain); page.policies.set(chain, words[(shape.chain ?? 0) + 1] ?? ""); } return;
      default: break;
    }
    if (!holds || (meaning.operation === "delete" && numberOf(words, shape) !== undefined)) return;
    const target = meaning.target;
    if (target !== undefined && (SLOT.test(target.name) || target.name === "")) this.more(origin.line, "its target is a variable: what it needs is not known");
    this.add(origin, page, shape, chain, words, copies);
  }

  /** What jumps to a chain goes on jumping to it. */
  private renamed(ledger: Ledger, from: string, to: string): void {
    renameChain(ledger, from, to);
    const jumps = this.jumps.get(`${ledger.family} ${ledger.table}`);
    if (jumps?.delete(from) === true) jumps.add(to);
  }

  private knownOf(page: Page, shape: Shape, chain: string | undefined, line: number): Known {
    const { family, table } = page.ledger;
    const builtIn = chain === undefined ? -1 : (builtInChains(table, family) as readonly string[]).indexOf(chain);
    const key = shape.id * 8 + builtIn + 1;
    const found = page.known.get(key);
    if (found !== undefined) return found;
    const { meaning } = shape;
    const target = meaning.target === undefined ? undefined : this.extensionTarget(page, meaning.target, meaning.goto, line);
    const matches = meaning.matches.filter(({ name }) => !SLOT.test(name));
    const made = partsOfRule({ family, table, chain: builtIn < 0 ? undefined : chain, protocol: meaning.protocol, matches, target, options: meaning.options }, this.kernel);
    for (const row of made.rows) {
      this.rows.add(row);
      if (row.kind === "table" || table === UNKNOWN_TABLE) continue;
      for (const why of misplaced(row, table, builtIn < 0 ? undefined : chain, this.kernel)) this.misfit({ line, needle: row.name, why });
    }
    for (const name of made.unknown) this.misfit({ line, needle: name, why: `iptables has no extension ${name} of its own` });
    for (const { name } of meaning.options) if (name.startsWith("--") && !IP_BASE.long.has(name.slice(2)) && family !== "bridge" && family !== "arp") this.misfit({ line, needle: name, why: `no match or target of the rule takes ${name}` });
    if (builtIn >= 0) this.interfaces(meaning, chain!, line);
    page.parts.push(...made.parts);
    const known = { wants: wantsOf(together([NOTHING, ...made.parts])), unknown: made.unknown };
    page.known.set(key, known);
    return known;
  }

  /** The target where it is an extension; a chain of that name is remembered. */
  private extensionTarget(page: Page, target: ExtensionUse, goto: boolean, line: number): ExtensionUse | undefined {
    const { name } = target, { family, table } = page.ledger;
    if (VERDICTS.includes(name) || SLOT.test(name) || name === "") return undefined;
    const declared = page.ledger.chains.has(name);
    if (!declared && !goto && (extensionOf("target", name, family) !== undefined || target.options.length > 0 || isElsewhere(name))) return target;
    const key = `${family} ${table}`;
    this.jumps.set(key, (this.jumps.get(key) ?? new Set()).add(name));
    if (!declared) this.misfit({ line, needle: name, why: `no line before it declares the chain ${name}`, undeclared: name });
    return undefined;
  }

  misfit(misfit: Misfit): void { if (this.misfits.length < MISFITS_MOST) this.misfits.push(misfit); }

  /** Source: iptables 1.8 `iptables/xshared.c` (check_inverse, "Can't use -o with INPUT"). */
  private interfaces({ inInterface, outInterface }: Shape["meaning"], chain: string, line: number): void {
    if (outInterface !== undefined && (chain === "INPUT" || chain === "PREROUTING")) this.misfit({ line, needle: "-o", why: `-o cannot be used with ${chain}` });
    if (inInterface !== undefined && (chain === "OUTPUT" || chain === "POSTROUTING")) this.misfit({ line, needle: "-i", why: `-i cannot be used with ${chain}` });
  }

  /** A table of nft: numiptent does not count it. */
  nftTable(family: Family, table: string, part: Part): NftPage {
    const key = `${family} ${table}`;
    let page = this.nftPages.get(key);
    if (page === undefined) this.nftPages.set(key, (page = { family, table, rules: 0, parts: new Map() }));
    const seen = JSON.stringify([part.needs, part.modules.current]);
    if (!page.parts.has(seen)) page.parts.set(seen, part);
    return page;
  }

  nftRule({ line, text, unless }: Origin, family: Family, table: string, chain: string | undefined, part: Part): void {
    if (unless !== undefined) { this.notCounted.push({ line, text, why: unless }); return; }
    this.nftTable(family, table, part).rules++;
    this.rules.push({ line, text, family, table, ...(chain === undefined ? {} : { chain }), numiptent: 0, unknown: [], ...wantsOf(together([NOTHING, part])) });
  }
}

/** An extension of another family: no chain is called so. */
const isElsewhere = (name: string): boolean => (["ip", "ip6", "arp", "bridge"] as const).some((family) => extensionOf("target", name, family) !== undefined);

const strayOf = (shape: Shape, words: readonly string[]): string | undefined => {
  // The shape was read of the first rule of its kind: the place counts, not the word.
  const [first] = shape.stray;
  return first === undefined ? undefined : words.find((word) => SLOT.test(word)) ?? first;
};

const chainOf = (shape: Shape, words: readonly string[], named: string | undefined): string | undefined => {
  if (shape.chain === undefined) return named;
  const word = words[shape.chain]!;
  return word.startsWith("-") ? word.replace(/^-\w|^--[a-z-]+=/, "") : word;
};

const numberOf = (words: readonly string[], shape: Shape): number | undefined => {
  const { operation, ruleNumber } = shape.meaning;
  if (operation !== "delete" || ruleNumber === undefined || shape.chain === undefined) return undefined;
  return Number(words[shape.chain + 1]);
};

/** `-s a,b -d c,d` makes four rules. Source: iptables 1.4.0 and later, `iptables/xshared.c` (xtables_ipparse_multiple). */
const copiesOf = ({ source, destination }: Shape, words: readonly string[]): number =>
  (source === undefined ? 1 : listLength(words[source]!)) * (destination === undefined ? 1 : listLength(words[destination]!));

function familyFor(shape: Shape, words: readonly string[], { family, sure }: Origin): Family {
  if (family === "arp" || family === "bridge") return family;
  const { meaning } = shape;
  for (const { name } of meaning.options) {
    if (name === "-4" || name === "--ipv4") return "ip";
    if (name === "-6" || name === "--ipv6") return "ip6";
  }
  if (sure === true && family !== undefined) return family;
  return addressFamily(shape, words) ?? shape.told ?? family ?? shape.hinted ?? "ip";
}

function addressFamily({ source, destination, addresses }: Shape, words: readonly string[]): Family | undefined {
  const first = source === undefined ? undefined : familyOfAddress(words[source]!);
  const second = first ?? (destination === undefined ? undefined : familyOfAddress(words[destination]!));
  if (second !== undefined || addresses.length === 0) return second;
  for (const at of addresses) {
    const found = familyOfAddress(words[at]!);
    if (found !== undefined) return found;
  }
  return undefined;
}
