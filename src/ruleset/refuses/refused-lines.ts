import { builtInChains, isKnownTable, TABLE_CHAINS } from "../../knowledge/hooks.js";
import { nearestName } from "../../knowledge/nearest-name.js";
import type { Family } from "../../model/mode.js";
import type { RefusedLine } from "../../model/requirements.js";

/** A rule that was read, and that the kernel or iptables does not take: what is wrong stands at `needle`. */
export interface Misfit {
  readonly line: number;
  readonly needle: string;
  readonly why: string;
  /** A chain that a rule jumps to, and that nothing declares before. */
  readonly undeclared?: string;
  /** From there on the line is to be cut. */
  readonly cut?: boolean;
}

/*
 * Source: iptables 1.8.9 `iptables/iptables-restore.c` (ip46tables_restore_main), each verdict seen of iptables-legacy-restore and
 * iptables-nft-restore 1.8.9; test/ruleset/refused.test.ts has them. Where one of them takes what the other refuses, `why` says so.
 */
const LEGACY_ONLY = "iptables-legacy-restore refuses it, iptables-nft-restore takes it";
const NAMES = TABLE_CHAINS.map(({ table }) => table);
const POLICIES = /^(?:ACCEPT|DROP|QUEUE|RETURN|-)$/;
const CHAIN_MOST = 28;
const FOUND_MOST = 200;

/** True of a text that begins as a rule file: pastes with prose or prompts before it are none. */
function isFile(text: string): boolean {
  const head = /^\ufeff?(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(\S.*)/.exec(text.slice(0, 20_000))?.[1];
  if (head === undefined || text.startsWith("#!") || /^\*\*|^\*\s/.test(head)) return false;
  // Rules without a table are a listing, unless COMMIT ends them.
  return /^(?:\*[A-Za-z]|COMMIT)/.test(head) || (head.startsWith("-A ") && /^COMMIT\s*$/m.test(text) && !/^\*[a-z]/m.test(text));
}

/** Why iptables-restore would refuse a file, line by line, in the file's order. */
export function refusedLines(text: string, family: Family, misfits: readonly Misfit[]): readonly RefusedLine[] {
  if (!isFile(text)) return [];
  const scan = new Scan(text, family);
  scan.run();
  const found = [...scan.found];
  if (misfits.length > 0) found.push(...misfitLines(text, misfits, scan));
  return found.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, FOUND_MOST);
}

class Scan {
  readonly found: RefusedLine[] = [];
  /** Where the chains of each block end: a missing one goes there. Line of `*table` and the offset. */
  readonly blocks: { readonly line: number; readonly table: string; chainsEnd: number }[] = [];
  private table: string | undefined;
  private chains = new Set<string>();
  private readonly text: string;
  private readonly family: Family;
  private readonly template: boolean;

  constructor(text: string, family: Family) {
    this.text = text;
    this.family = family;
    this.template = text.includes("{{") || text.includes("<%");
  }

  run(): void {
    const { text } = this;
    if (text.includes("\r")) {
      const at = text.indexOf("\r");
      this.refuse(text.slice(0, at).split("\n").length, at - text.lastIndexOf("\n", at), "lines end in a carriage return: the table's name, COMMIT and each last word end in it too", { from: 0, to: text.length, text: text.replace(/\r\n?/g, "\n") });
    }
    let start = 0, line = 1;
    for (; start < text.length; line++) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      this.take(line, start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end, newline < 0);
      if (this.found.length >= FOUND_MOST) return;
      start = end + 1;
    }
    if (this.table !== undefined) {
      this.refuse(line, 1, `no COMMIT ends the table ${this.table}: iptables-restore loads nothing of it`, { from: text.length, to: text.length, text: `${text.endsWith("\n") ? "" : "\n"}COMMIT\n` });
    }
  }

  private refuse(line: number, column: number, why: string, edit?: RefusedLine["edit"]): void {
    this.found.push({ line, column, why, ...(edit === undefined ? {} : { edit }) });
  }

  private take(line: number, start: number, end: number, last: boolean): void {
    const { text } = this;
    const first = text.charCodeAt(start);
    if (start === end || first === 35) return; // empty, #
    if (first === 45 || (first === 91 && this.table !== undefined)) { this.rule(line, start, end); return; } // - [
    const raw = text.slice(start, end);
    if (line === 1 && first === 0xfeff) {
      this.refuse(line, 1, "a byte order mark stands before the first line", { from: start, to: start + 1, text: "" });
      this.take(line, start + 1, end, last);
      return;
    }
    if (first === 42) { this.open(line, start, raw); return; } // *
    if (first === 58 && this.table !== undefined) { this.chain(line, start, raw); return; } // :
    if (raw.startsWith("COMMIT")) { this.commit(line, start, end, raw, last); return; }
    this.other(line, start, raw);
  }

  private open(line: number, start: number, raw: string): void {
    const name = raw.slice(1).trimEnd();
    if (this.table !== undefined) this.refuse(line, 1, `a table begins before COMMIT ended ${this.table}`, { from: start, to: start, text: "COMMIT\n" });
    if (!isKnownTable(name)) {
      const near = nearestName(name, NAMES);
      this.refuse(line, 2, `no table is called ${name.slice(0, 40)}`, near === undefined ? undefined : { from: start + 1, to: start + 1 + name.length, text: near });
    }
    this.table = name;
    this.chains = new Set();
    this.blocks.push({ line, table: name, chainsEnd: start + raw.length + 1 });
  }

  private chain(line: number, start: number, raw: string): void {
    const block = this.blocks.at(-1)!;
    block.chainsEnd = start + raw.length + 1;
    const [, name = "", gap = "", policy] = /^:(\S*)([ \t]*)(\S*)/.exec(raw) ?? [];
    const builtIn = (builtInChains(block.table, this.family) as readonly string[]).includes(name);
    if (policy === undefined || policy === "") {
      this.refuse(line, 2 + name.length, `the chain ${name} has no policy`, { from: start + 1 + name.length, to: start + raw.length, text: ` ${builtIn ? "ACCEPT" : "-"} [0:0]` });
    } else if (!POLICIES.test(policy)) {
      this.refuse(line, 2 + name.length + gap.length, `a chain's policy is ACCEPT or DROP, not ${policy.slice(0, 40)}`, { from: start + 1 + name.length + gap.length, to: start + 1 + name.length + gap.length + policy.length, text: "DROP" });
    } else if (!builtIn && policy !== "-" && isKnownTable(block.table)) {
      const elsewhere = /^(?:PREROUTING|INPUT|FORWARD|OUTPUT|POSTROUTING)$/.test(name);
      const column = 2 + name.length + gap.length;
      this.refuse(line, elsewhere ? 2 : column, elsewhere ? `the table ${block.table} has no chain ${name}; ${LEGACY_ONLY}` : `a chain of your own has no policy; ${LEGACY_ONLY}`, elsewhere
        ? { from: start, to: start + raw.length + 1, text: "" } : { from: start + column - 1, to: start + column - 1 + policy.length, text: "-" });
    }
    if (name.length > CHAIN_MOST) this.refuse(line, 2, `a chain's name has at most ${CHAIN_MOST} characters`);
    if (this.chains.has(name) && !builtIn) this.refuse(line, 2, `the chain ${name} is declared twice; ${LEGACY_ONLY}`, { from: start, to: start + raw.length + 1, text: "" });
    this.chains.add(name);
  }

  private commit(line: number, start: number, end: number, raw: string, last: boolean): void {
    const rest = raw.slice(6);
    if (rest.trim() !== "") { this.other(line, start, raw); return; }
    if (this.table === undefined) this.refuse(line, 1, "COMMIT ends no table");
    if (rest !== "") this.refuse(line, 7, "a blank stands behind COMMIT", { from: start + 6, to: end, text: "" });
    else if (last) this.refuse(line, 7, `no line feed ends the file: COMMIT is not seen as a line of its own; ${LEGACY_ONLY}`, { from: end, to: end, text: "\n" });
    this.table = undefined;
  }

  private rule(line: number, start: number, end: number): void {
    const { text } = this;
    if (this.table === undefined) { this.refuse(line, 1, "a rule stands before any table is named", { from: start, to: start, text: "*filter\n" }); this.table = ""; return; }
    let at = start;
    if (text.charCodeAt(at) === 91) {
      const close = text.indexOf("]", at);
      if (close < 0 || close > end) { this.refuse(line, 1, "the counters have no ] at their end"); return; }
      at = close + 1;
      while (text[at] === " " || text[at] === "\t") at++;
    }
    if (this.template && /\{\{|<%/.test(text.slice(at, end))) { this.refuse(line, text.slice(at, end).search(/\{\{|<%/) + at - start + 1, "a slot of a template is not filled in"); return; }
    if (text.startsWith("-t ", at) || text.startsWith("--table", at)) { this.refuse(line, at - start + 1, "-t cannot be used in a file: the table is that of the line with *"); return; }
    if (text.startsWith("-N ", at)) { this.chains.add(text.slice(at + 3, end).trim()); return; }
    if (!text.startsWith("-A ", at) && !text.startsWith("-I ", at)) return;
    let from = at + 3;
    while (text.charCodeAt(from) === 32) from++;
    let to = from;
    while (to < end && text.charCodeAt(to) !== 32) to++;
    const name = text.slice(from, to);
    if (name === "" || name.startsWith("\"") || this.chains.has(name) || !isKnownTable(this.table) || (builtInChains(this.table, this.family) as readonly string[]).includes(name)) return;
    const elsewhere = /^(?:PREROUTING|INPUT|FORWARD|OUTPUT|POSTROUTING)$/.test(name);
    const place = this.blocks.at(-1)!.chainsEnd;
    this.refuse(line, from - start + 1, elsewhere ? `the table ${this.table} has no chain ${name}` : `no line declares the chain ${name}`, elsewhere ? undefined : { from: place, to: place, text: `:${name} - [0:0]\n` });
    this.chains.add(name);
  }

  private other(line: number, start: number, raw: string): void {
    const blanks = raw.length - raw.trimStart().length, word = raw.trim();
    if (word === "") { this.refuse(line, 1, "a line of nothing but blanks", { from: start, to: start + raw.length + 1, text: "" }); return; }
    if (blanks > 0 && (word === "COMMIT" || /^[*:#]/.test(word))) {
      this.refuse(line, 1, "a blank stands before it", { from: start, to: start + blanks, text: "" });
      this.take(line, start + blanks, start + raw.length, false);
      return;
    }
    if (blanks > 0 && word.startsWith("-")) { this.rule(line, start + blanks, start + raw.length); return; }
    const program = /^(?:sudo +)?(?:\/\S{1,30}\/)?ip6?tables(?:-legacy|-nft)? +(?=-)/.exec(word)?.[0];
    if (program !== undefined) { this.refuse(line, blanks + 1, "the program's name does not stand in a rule file", { from: start + blanks, to: start + blanks + program.length, text: "" }); return; }
    if (/^commit$/i.test(word)) { this.refuse(line, blanks + 1, "COMMIT is written in capitals", { from: start, to: start + raw.length, text: "COMMIT" }); this.table = undefined; return; }
    this.refuse(line, blanks + 1, this.table === undefined ? "no line of a rule file stands outside of a table but comments" : "no rule, chain or COMMIT");
  }
}

/** Where a misfit stands in the text, and how it is mended. */
function misfitLines(text: string, misfits: readonly Misfit[], scan: Scan): readonly RefusedLine[] {
  const wanted = new Map<number, Misfit[]>();
  for (const misfit of misfits) wanted.set(misfit.line, [...(wanted.get(misfit.line) ?? []), misfit]);
  const made: RefusedLine[] = [];
  const most = Math.max(...wanted.keys());
  for (let start = 0, line = 1; start <= text.length && line <= most; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    for (const { needle, why, undeclared, cut } of wanted.get(line) ?? []) {
      const raw = text.slice(start, end), at = raw.indexOf(needle);
      const block = scan.blocks.findLast((one) => one.line < line);
      if (cut === true && at >= 0) { made.push({ line, column: at + 2, why, edit: { from: start + at, to: end, text: "" } }); continue; }
      made.push({ line, column: Math.max(0, at) + 1, why, ...(undeclared === undefined || block === undefined || text.includes(`\n:${undeclared} `, start) ? {} : { edit: { from: block.chainsEnd, to: block.chainsEnd, text: `:${undeclared} - [0:0]\n` } }) });
    }
    start = end + 1;
  }
  return made;
}
