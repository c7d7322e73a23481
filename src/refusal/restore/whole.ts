import { applyEdits } from "../../edit/edit.js";
import { partsOf, type Line } from "../../edit/line.js";
import { argvOf } from "../../edit/safe.js";
import { builtInChains, isKnownTable, tablesWithChain } from "../../knowledge/hooks.js";
import type { Family } from "../../model/mode.js";
import type { Context } from "../context.js";
import { firstFault } from "../iptables/lint.js";
import { meantTarget } from "../iptables/names.js";
import { isTarget } from "../iptables/owners.js";
import { nearName } from "../near-name.js";
import { ruleText, wordsOf } from "./rule-words.js";
import { appendLine, insertBefore, insertBehind, replaceLine } from "./sed.js";

/** What is wrong with a file that the text shows, and the expressions of sed that mend it. */
export interface FileFaults {
  readonly kind: string;
  readonly names: Readonly<Record<string, string>>;
  readonly line: number;
  readonly expressions: readonly (string | undefined)[];
}

interface Section {
  readonly table: string;
  readonly line: number;
  readonly chains: Set<string>;
}

const TABLES = ["filter", "nat", "mangle", "raw", "security"];
const FAULTS_MOST = 100;

/** Looks through a rule file line by line, as iptables-restore does. Undefined where nothing is seen to be wrong. */
export function fileFaults(lines: readonly string[], family: Family, variant: Context["variant"]): FileFaults | undefined {
  const found: { readonly kind: string; readonly names: Readonly<Record<string, string>>; readonly line: number; readonly expressions: (string | undefined)[] }[] = [];
  const note = (kind: string, line: number, names: Readonly<Record<string, string>>, ...expressions: (string | undefined)[]): void => {
    if (found.length < FAULTS_MOST) found.push({ kind, line, names, expressions });
  };
  const declared = declaredChains(lines);
  const made = new Set<string>();
  let section: Section | undefined;
  let headed = false;

  for (const [index, raw] of lines.entries()) {
    const number = index + 1, line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("*")) {
      if (section !== undefined) note("restore/commit-missing", number, { line: String(number) }, insertBefore(number, "COMMIT"));
      section = openSection(line, number);
      headed = true;
    } else if (line === "COMMIT") section = undefined;
    else if (section === undefined) {
      if (!headed) note("restore/header-missing", number, { line: String(number) }, insertBefore(number, `*${tableOfRules(lines, index, family)}`));
      section = { table: tableOfRules(lines, index, family), line: 0, chains: new Set() };
      headed = true;
      readLine(line, number);
    } else readLine(line, number);
  }
  if (section !== undefined && lines.length > 0) note("restore/commit-missing", lines.length + 1, { line: String(lines.length + 1) }, appendLine("COMMIT"));
  const first = found[0];
  return first === undefined ? undefined : { ...first, expressions: found.flatMap(({ expressions }) => expressions) };

  function openSection(line: string, number: number): Section {
    const name = line.slice(1).trim();
    const near = isKnownTable(name) ? undefined : (nearName(name.toLowerCase(), TABLES) ?? (name === "" ? "filter" : undefined));
    if (!isKnownTable(name)) note("restore/table-name", number, { table: name, near: near ?? "" }, near === undefined ? undefined : replaceLine(number, `*${near}`));
    const table = near ?? name;
    return { table, line: number, chains: declared.get(number) ?? new Set() };
  }

  function readLine(line: string, number: number): void {
    if (line.startsWith(":")) { chainLine(line, number); return; }
    const program = /^(?:sudo )?(?:\/[\w/]{1,40}\/)?ip6?tables(?:-legacy|-nft)? (?=-)/.exec(line);
    const counters = /^\[\d+:\d+\] /.exec(line)?.[0] ?? "";
    const bare = line.slice(program?.[0].length ?? counters.length);
    if (!bare.startsWith("-") && !/^[\u2010-\u2015\u2212]/.test(bare)) return;
    const words = wordsOf(bare);
    const tabled = withoutTable(words);
    const mended = mendedRule(tabled, section!.table, family, variant);
    const extra = mended === undefined ? undefined : missingChain(mended.words, number);
    const changed = mended !== undefined && (program !== null || tabled.length !== words.length || mended.kind !== undefined);
    if (changed) note(mended.kind ?? (program === null ? "restore/table-option" : "restore/program-in-file"), number, mended.names, replaceLine(number, counters + ruleText(mended.words)));
    if (extra !== undefined) note("restore/chain-undeclared", number, { chain: extra }, section!.line === 0 ? insertBefore(number, `:${extra} - [0:0]`) : insertBehind(section!.line, `:${extra} - [0:0]`));
  }

  function chainLine(line: string, number: number): void {
    const [, name = "", policy = "", counters = ""] = /^:(\S{1,64})(?:[ \t]{1,8}([^\s[]\S{0,64}))?[ \t]{0,8}(\S{0,64})$/.exec(line) ?? [];
    const builtIn = builtInChains(section!.table, family).some((chain) => chain === name);
    const elsewhere = tablesWithChain(name, family).length > 0;
    if (!builtIn && elsewhere) return;
    const right = builtIn ? policyMeant(policy) : "-";
    const counted = counters === "" || /^\[\d+:\d+\]$/.test(counters) ? counters : "[0:0]";
    if (right === policy && counted === counters) return;
    note(right === policy ? "restore/counters" : "restore/policy", number, { chain: name, policy }, replaceLine(number, `:${name} ${right} ${counted === "" ? "[0:0]" : counted}`));
  }

  /** A chain that the rule stands in or jumps to, and that nobody made. */
  function missingChain(words: readonly string[], number: number): string | undefined {
    const { meaning } = partsOf({ prefix: [], program: "iptables", words });
    if (meaning.operation === "new-chain" && meaning.chain !== undefined) section!.chains.add(meaning.chain);
    if (meaning.operation !== "append" && meaning.operation !== "insert") return undefined;
    const wanted = [meaning.chain, meaning.target !== undefined && !isTarget(meaning.target.name) ? meaning.target.name : undefined];
    const missing = wanted.find((name) => name !== undefined && /^[\w.:+@-]{1,28}$/.test(name) && !builtInChains(section!.table, family).some((chain) => chain === name) && !section!.chains.has(name) && !made.has(`${section!.line} ${name}`));
    if (missing === undefined || tablesWithChain(missing, family).length > 0 || number < 1) return undefined;
    made.add(`${section!.line} ${missing}`);
    return missing;
  }
}

/** Chains that each section declares, by the line of its header. */
function declaredChains(lines: readonly string[]): ReadonlyMap<number, Set<string>> {
  const all = new Map<number, Set<string>>();
  let own: Set<string> | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line.startsWith("*")) all.set(index + 1, (own = new Set()));
    const name = /^:(\S+)/.exec(line)?.[1] ?? /^-N (\S+)/.exec(line)?.[1];
    if (name !== undefined) own?.add(name);
  }
  return all;
}

/** The table that rules without a header are for: what they use tells. */
function tableOfRules(lines: readonly string[], from: number, family: Family): string {
  const rules = lines.slice(from, from + 200).join("\n");
  if (/ -j (?:DNAT|SNAT|MASQUERADE|REDIRECT|NETMAP)\b/.test(rules)) return "nat";
  const chains = [...rules.matchAll(/^(?:-[AI] |:)([A-Z]{5,11})\b/gm)].map((found) => found[1]!);
  return TABLES.find((table) => chains.every((chain) => tablesWithChain(chain, family).length === 0 || tablesWithChain(chain, family).includes(table))) ?? "filter";
}

function policyMeant(policy: string): string {
  if (/^(?:ACCEPT|DROP)$/.test(policy)) return policy;
  const meant = meantTarget(policy)?.to ?? policy.toUpperCase();
  return policy === "" || policy === "-" || meant === "ACCEPT" ? "ACCEPT" : "DROP";
}

/** A rule of a file has no table of its own. */
function withoutTable(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === "-t" || word === "--table");
  return at < 0 ? words : words.filter((_word, index) => index !== at && index !== at + 1);
}

const ROUNDS_MOST = 8;

/** The rule with all that is seen to be wrong mended, in its table; undefined where a way leads out of the line or is not safe. */
function mendedRule(words: readonly string[], table: string, family: Family, variant: Context["variant"]): { readonly words: readonly string[]; readonly kind: string | undefined; readonly names: Readonly<Record<string, string>> } | undefined {
  const context: Context = { family, variant, chains: new Map(), sets: new Map() };
  const inTable = (own: readonly string[]): Line => ({ prefix: [], program: family === "ip6" ? "ip6tables" : "iptables", words: ["-t", table, ...own] });
  let line = inTable(words), kind: string | undefined, names: Readonly<Record<string, string>> = {};
  for (let round = 0; round < ROUNDS_MOST; round++) {
    const fault = firstFault(line, context);
    const way = fault?.ways.find(({ lines, before, after, open }) => lines.length === 1 && before === undefined && after === undefined && open === undefined);
    if (fault === undefined || way === undefined) break;
    const edited = applyEdits(line, way.lines[0]!);
    // Another table or program is another file.
    if (edited?.program !== line.program || edited.words[1] !== table) return kind === undefined ? undefined : { words: line.words.slice(2), kind, names };
    kind ??= fault.kind;
    if (Object.keys(names).length === 0) names = fault.names;
    line = edited;
  }
  return argvOf(line) === undefined ? undefined : { words: line.words.slice(2), kind, names };
}
