import { parseArgvList, parseCommand } from "../../grammar/command/index.js";
import { readGenerator } from "../../grammar/save/lines.js";
import { readPrompt } from "../../input/prompt.js";
import type { Family } from "../../model/mode.js";
import { SLOT, type Book } from "../book.js";
import { cleanLines, type CleanLine } from "../reader/lines.js";
import { splitLine } from "../reader/words.js";
import { chainHeading, columnsOf, isChainHeading, listedFamily, listedRule, type Columns } from "./listing.js";
import { beginsNft, NftReader } from "./nft.js";
import { closeListing, newListing, type Listing } from "./rows.js";
import { familyOfBlock, openBlock, readBlockLine, readChainLine, type Block } from "./save.js";
import { ScriptRunner } from "./script.js";
import { noteOwners } from "./owners.js";
import { UNIT_SETTING } from "./unit-settings.js";

const FAMILIES: readonly (readonly [prefix: string, family: Family])[] = [["ip6tables", "ip6"], ["iptables", "ip"], ["arptables", "arp"], ["ebtables", "bridge"]];
const TABLE = /^\*([A-Za-z][\w-]{1,30})$/;
const RULE = /^-{1,2}(?:[AIDRNXPFCEZ46]|append|insert|policy|new-chain|ipv[46])[= ]?\S/;
/** Of the whole table. */
const WHOLE_TABLE = /^-(?:[FXZ]|-(?:flush|delete-chain|zero))$/;
const COUNTED_RULE = /^\[[^\]]{1,42}\][ \t]*-/;
const PROGRAM = /(?:^|[\s;&|(`"'>#$=[])(?:[\w./-]{1,60}\/)?(?:(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?|\$\{?(?:IP6?TABLES?|IP6?T|ipt6?|ip6?tables)\}?)(?=["']?[ \t,]+["']?[-$]|["'][ \t]*,)/g;
/** A rule is added, whoever does it. */
const ADDS = /\s(?:-[AI]|--append|--insert)\s+\S.*\s-[jg]\s/;
/** A rule without its program, that names its table. */
const TABLED = /^(?:-t\s*|--table[= ])\w+\s+-[AIDN]\s/;
/** How other languages run a command. */
const CALLS = /\b(?:system|popen|Popen|shell_exec|passthru|call|check_call|check_output|run|exec\w{0,8}|spawn\w{0,8})\s{0,4}\(/;
/** A rule that was commented out. Root's prompt ends in a blank. */
const COMMENTED = /^#+(?:sudo\s+)?(?:\/\S{1,30}\/)?ip6?tables(?=\s).*\s(?:-[AI]|--append|--insert)\s/;
/** Files that have commands as values, and settings that are none. Source: wg-quick(8), systemd.unit(5). */
const UNIT = /^\[(?:Interface|Peer|Unit|Service|Install)\]/m;
const UNIT_LINE = /^\[[A-Z]\w{2,20}\]$|^[A-Z][A-Za-z0-9]{1,40}\s?=/;
const LISTS = /(?:^|[\s;&|(/])(ip6?tables|arptables|ebtables)(?:-legacy|-nft)?(?:(-save)\b|((?:\s+\S+){0,8}))/;
const SETS_RULES = /tables|nft|\$\{?IP6?T/i;
const TAKES_AWAY = /down$|^execstop|^execreload/i;
const CONTINUED_MOST = 65_536;
const LINE_MOST = 262_144;
/** No rule, and nothing that could be one: an answer, prose, a heading. */
const NO_RULE = "no rule, chain, table or command was seen in it";
const WHOLE_SLOT = /^\{\{[^{}]{0,400}\}\}$/;
const RULE_LIKE = /(?:^|\s)-j\s+\S|^-[AI]\s|ip6?tables\s+-|^\*[a-z]+|^:[A-Z]/;

/** Reads a text of any kind: rule files, listings, commands, nft's blocks, one after another, with prompts and prose between. */
export class MixedReader {
  private block: Block | undefined;
  private listing: Listing | undefined;
  private columns: Columns | undefined;
  private chain: string | undefined;
  private nft: NftReader | undefined;
  private header: Family | undefined;
  private readonly runner: ScriptRunner;
  private prompts = true;
  private unit = false;
  private disbelieved: Family | undefined;

  private readonly book: Book;

  constructor(book: Book) {
    this.book = book;
    this.runner = new ScriptRunner(book, (body, line, family, unless) => this.file(body, line, family, unless));
  }

  /** A script, as far as its words tell what it does. */
  script(text: string): void {
    this.book.forms.add("script");
    this.runner.run(text, 1);
    this.leftOver(text);
  }

  /** Commands that the shell's words around them hid, as in a text that is half a script: none is passed over. */
  private leftOver(text: string): void {
    const { rules, notCounted, unread } = this.book;
    const told = new Set([...rules, ...notCounted, ...unread].map(({ line }) => line));
    let first = 0, held = "";
    text.split("\n").forEach((raw, index) => {
      if (held === "") first = index + 1;
      const joined = held + raw;
      held = raw.endsWith("\\") && joined.length < CONTINUED_MOST ? `${joined.slice(0, -1)} ` : "";
      if (held !== "" || !ADDS.test(` ${joined.replaceAll("*", " ")}`) || /^\s*#/.test(joined) || joined.length > LINE_MOST) return;
      for (let line = first; line <= index + 1; line++) if (told.has(line) || this.runner.seen.has(line)) return;
      const placed = { line: first, text: joined.trim() };
      if (this.spoken(placed, placed.text)) this.book.more(first, "the words around this command are none of the shell's: it is counted once");
      else if (/(?:ip6?|eb|arp)tables\s|^[ *]*-[AI]/.test(joined)) this.book.cannot(first, placed.text, "a command of iptables in words that were not understood");
    });
  }

  /** A rule file within another text. */
  file(text: string, first: number, family: Family | undefined, unless?: string): void {
    if (unless !== undefined) { this.book.notCounted.push({ line: first, text: text.split("\n", 1)[0] ?? "", why: unless }); return; }
    const inner = new MixedReader(this.book);
    inner.header = family;
    inner.read(text, first);
  }

  read(text: string, first = 1): void {
    this.prompts = !hasComments(text) && !/^#!|^[ \t]*(?:sudo[ \t]+)?(?:\/\S{1,40}\/)?ip6?tables[ \t]+-(?![SL-])/m.test(text);
    this.disbelieved = disbelievedHeader(text);
    this.unit = UNIT.test(text);
    let offset = 0, held: CleanLine | undefined;
    for (const placed of cleanLines(text, first)) {
      const start = offset;
      const newline = text.indexOf("\n", offset);
      offset = newline < 0 ? text.length : newline + 1;
      let line = placed;
      if (held !== undefined) line = { line: held.line, text: `${held.text} ${placed.text}` };
      held = undefined;
      if (line.text.endsWith("\\") && line.text.length < CONTINUED_MOST && !line.text.startsWith("#")) { held = { line: line.line, text: line.text.slice(0, -1).trimEnd() }; continue; }
      if (line.text !== "") this.take(line, text, start);
    }
    if (held !== undefined && held.text !== "") this.take(held, text, text.length);
    this.finish();
  }

  private finish(): void {
    this.nft?.close();
    this.nft = undefined;
    this.endListing();
    if (this.block !== undefined) this.block = undefined;
    noteOwners(this.book);
  }

  private endListing(): void {
    if (this.listing !== undefined) closeListing(this.book, this.listing);
    this.listing = undefined;
    this.columns = undefined;
    this.chain = undefined;
  }

  private take(placed: CleanLine, text: string, start: number): void {
    const { text: line } = placed;
    if (line.length > LINE_MOST) { this.book.cannot(placed.line, line.slice(0, 200), "longer than any rule"); return; }
    if (this.nft !== undefined) {
      this.nft.feed(placed);
      if (!this.nft.open) { this.nft.close(); this.nft = undefined; }
      return;
    }
    switch (line.charCodeAt(0)) {
      case 35: this.comment(placed); return; // #
      case 42: if (this.table(placed, text, start)) return; break; // *
      case 58: // :
        if (this.block !== undefined) { readChainLine(this.book, this.block, placed); return; }
        break;
      case 45: // -
        if (RULE.test(line) || (this.block !== undefined && WHOLE_TABLE.test(line))) { this.rule(placed); return; }
        if (this.block === undefined && TABLED.test(line)) { this.tabled(placed); return; }
        break;
      case 91: // [
        if (COUNTED_RULE.test(line)) { this.rule(placed); return; }
        break;
      case 67: // C
        if (line === "COMMIT") { this.commit(placed); return; }
        if (isChainHeading(line)) { this.heading(placed); return; }
        break;
      default:
    }
    this.others(placed);
  }

  private comment(placed: CleanLine): void {
    const { text } = placed;
    const generator = readGenerator(text);
    if (generator !== undefined) {
      const named = FAMILIES.find(([prefix]) => generator.program.startsWith(prefix))?.[1] ?? this.header;
      if (named !== undefined && named === this.disbelieved) {
        this.book.notes.add(`the file says ${generator.program}, and its addresses are of ${named === "ip6" ? "IPv4" : "IPv6"}: it is read as what the addresses say`);
        this.header = named === "ip6" ? "ip" : "ip6";
      } else this.header = named;
      this.endListing();
      return;
    }
    if (text.includes("managed by iptables-nft")) { this.nft = new NftReader(this.book); this.nft.feed(placed); this.nft = undefined; return; }
    if (this.block === undefined && COMMENTED.test(text)) {
      this.book.notCounted.push({ line: placed.line, text, why: "behind # without a blank: a comment, not root's prompt" });
      return;
    }
    // Root's own prompt, where no command stands without one.
    if (this.block !== undefined || !this.prompts || !/^# ?\S/.test(text)) return;
    const typed = text.replace(/^# ?/, "");
    if (this.opens(typed, placed)) return;
    if (/^(?:sudo )?(?:\/\S{1,30}\/)?(?:ip6?tables|nft|ebtables)\b/.test(typed)) this.others({ ...placed, text: typed });
  }

  private table(placed: CleanLine, text: string, start: number): boolean {
    const name = TABLE.exec(placed.text)?.[1];
    if (name === undefined) return false;
    this.endListing();
    this.book.forms.add("iptables-save");
    if (this.block !== undefined) this.book.more(placed.line, `the table ${this.block.table} before has no COMMIT: iptables-restore loads nothing of it`);
    const next = text.indexOf("COMMIT", start), following = text.indexOf("\n*", start + 1);
    const end = Math.min(next < 0 ? text.length : next, following < 0 ? text.length : following);
    this.block = openBlock(this.book, name, familyOfBlock(text.slice(start, end), name === "broute" ? "bridge" : this.header));
    this.again(placed.line, name, this.block.families);
    return true;
  }

  /** iptables-restore empties a table that a file brings: of two blocks the last one stands. ufw loads its files with `-n`. */
  private again(line: number, table: string, families: ReadonlySet<Family>): void {
    for (const family of families) {
      const key = `${family} ${table}`, before = this.book.shown.get(key);
      const ledger = this.book.pages.get(key)?.ledger;
      if (before !== undefined && ![...(ledger?.chains.keys() ?? [])].some((chain) => /^ufw6?-/.test(chain))) {
        this.book.forget(family, table, `the table ${table} comes once more in line ${line}: iptables-restore empties it first, unless it is called with -n`);
      }
      this.book.shown.set(key, { line, exact: true });
    }
  }

  private commit(placed: CleanLine): void {
    if (this.listing !== undefined && this.block === undefined) { this.endListing(); return; }
    if (this.block === undefined) this.book.cannot(placed.line, placed.text, "COMMIT without a table before it");
    this.block = undefined;
  }

  private rule(placed: CleanLine): void {
    if (this.block !== undefined) { readBlockLine(this.book, this.block, placed); return; }
    this.book.forms.add("iptables -S");
    if (this.listing?.rows.length !== 0 && this.columns !== undefined) this.endListing();
    this.listing ??= newListing(placed.line, { family: this.header });
    const { text } = placed;
    this.listing.rows.push({ ...placed, rule: text.startsWith("[") ? text.replace(/^\[[^\]]{1,42}\][ \t]*/, "") : text });
  }

  private tabled({ line, text }: CleanLine): void {
    this.endListing();
    this.book.forms.add("commands");
    this.book.command({ line, text, family: this.header }, splitLine(text));
  }

  private heading(placed: CleanLine): void {
    this.book.forms.add("iptables -L");
    // A chain that the listing has already is another table's.
    const name = placed.text.split(" ", 2)[1];
    if (this.listing?.rows.some(({ rule }) => rule.startsWith(`-P ${name} `) || rule === `-N ${name}`) === true) this.endListing();
    this.listing ??= newListing(placed.line, { family: this.header });
    this.chain = chainHeading(this.listing, placed);
    this.columns = undefined;
  }

  private others(placed: CleanLine): void {
    const { text } = placed;
    if (this.listing !== undefined && this.chain !== undefined) {
      const columns = columnsOf(text);
      if (columns !== undefined) { this.columns = columns; return; }
      if (this.columns !== undefined && listedRule(this.book, this.listing, this.chain, this.columns, placed)) {
        const family = listedFamily(text);
        if (this.listing.family === undefined && family !== undefined) this.listing = { ...this.listing, family };
        return;
      }
    }
    if (beginsNft(text)) {
      this.endListing();
      this.nft = new NftReader(this.book);
      this.nft.feed(placed);
      if (!this.nft.open) { this.nft.close(); this.nft = undefined; }
      return;
    }
    const prompt = readPrompt(text);
    const typed = prompt?.typed ?? text;
    if (prompt !== undefined && typed === "") return;
    if (this.opens(typed, placed)) return;
    // What was typed next comes after what the listing shows.
    if (prompt !== undefined) this.endListing();
    if (this.command(placed, typed)) return;
    if (prompt !== undefined) { this.block = undefined; this.aside(placed, typed); return; }
    if (this.unit && UNIT_LINE.test(text)) return;
    if (WHOLE_SLOT.test(text)) {
      this.book.cannot(placed.line, text, "a variable of the template stands for whole lines: what it holds is not in this text");
      this.book.more(placed.line, "a variable of the template may hold rules");
      return;
    }
    this.book.cannot(placed.line, text, this.block === undefined ? NO_RULE : `no line of a rule file: iptables-restore refuses the table ${this.block.table} here`);
    if (this.block !== undefined || RULE_LIKE.test(text)) this.book.more(placed.line, "a line that was not read");
  }

  /** What was typed, and is no command of iptables. */
  private aside(placed: CleanLine, typed: string): void {
    if (/^(?:sudo )?(?:ufw|firewall-cmd|csf|apf|shorewall|ferm|docker|fail2ban-client)\b/.test(typed)) this.book.cannot(placed.line, placed.text, "the rules that it makes are not in this text");
    else if (/ip6?tables/.test(typed) && !/^(?:cat|less|vi|vim|nano|man|rpm|yum|apt|service|systemctl|which|ls|grep|modprobe|lsmod|chkconfig|update-alternatives)\b/.test(typed.replace(/^sudo /, "")) && RULE_LIKE.test(typed)) this.book.cannot(placed.line, placed.text, "a command of iptables that was not understood");
  }

  /** A command whose output follows: `iptables -t nat -S`, `ip6tables-save`. */
  private opens(typed: string, placed: CleanLine): boolean {
    const found = typed.includes("tables") ? LISTS.exec(typed) : null;
    if (found === null) return false;
    const [, program = "", save, options = ""] = found;
    const family = FAMILIES.find(([prefix]) => program.startsWith(prefix))?.[1];
    if (save !== undefined) { this.endListing(); this.block = undefined; this.header = family; return true; }
    const listed = /\s(?:-[a-z]*[LS]|--list(?:-rules)?)[a-z]*(?:\s+(\w[\w-]*))?(?=\s|$)/.exec(options);
    if (listed === null || /\s-[AIDRNXPFC]\s/.test(options)) return false;
    this.endListing();
    this.block = undefined;
    const table = /\s(?:-t\s*|--table[= ])(\w+)/.exec(options)?.[1] ?? "filter";
    this.listing = newListing(placed.line, { family, sure: true, table, part: listed[1] !== undefined && listed[1] !== "grep" });
    return true;
  }

  private command(placed: CleanLine, typed: string): boolean {
    const setting = UNIT_SETTING.exec(typed);
    if (setting !== null && SETS_RULES.test(typed)) {
      const name = setting[1] ?? setting[2] ?? "";
      this.book.forms.add("script");
      this.runner.run(typed.slice(setting[0].length).replace(/["']$/, (mark) => ((typed.split(mark).length - 1) % 2 === 0 ? mark : "")), placed.line, TAKES_AWAY.test(name) ? `runs on ${name}, and takes away what was set up` : undefined);
      return true;
    }
    if (!typed.includes("tables") && !typed.includes("$") && !typed.includes("{{")) return false;
    if (plainCommand(this.book, placed, typed)) { this.book.forms.add("commands"); return true; }
    if (!/^(?:#|\/\/)/.test(typed) && /^(?:\S*\/)?(?:ip6?tables|sudo|\{\{|\$)/.test(typed) && /[;|&{]/.test(typed) && !/:\s/.test(typed)) {
      const before = this.book.rules.length + this.book.notCounted.length + this.book.unread.length;
      this.runner.run(typed, placed.line);
      if (this.book.rules.length + this.book.notCounted.length + this.book.unread.length > before) { this.book.forms.add("commands"); return true; }
    }
    return this.spoken(placed, typed);
  }

  /** Commands anywhere in the line, as people and programs quote them. */
  private spoken(placed: CleanLine, typed: string): boolean {
    let until = 0, any = false;
    if (CALLS.test(typed)) this.book.more(undefined, "commands stand in a program of another language: which of them run, and how often, is not followed");
    for (const found of typed.matchAll(PROGRAM)) {
      const lead = /^[\s;&|(`"'>#$=[]/.test(found[0]) && !found[0].startsWith("$") ? 1 : 0;
      const at = found.index + lead;
      if (at < until) continue;
      const name = found[0].slice(lead);
      const slot = name.includes("$");
      const written = slot ? `${name.includes('6') ? "ip6tables" : "iptables"}${typed.slice(at + name.length, at + 4096)}` : typed.slice(at, at + 4096);
      const listed = typed[at + name.length] === "'" || typed[at + name.length] === '"';
      const command = slot ? parseCommand(written, 0) : (listed ? parseArgvList(typed, at - 1) : undefined) ?? parseCommand(typed, at);
      if (command?.program.endsWith("tables") !== true) continue;
      until = slot ? at + command.span.end - (written.length - typed.slice(at, at + 4096).length) : Math.max(command.span.end, at + 1);
      const words = wordsOf(command.text);
      if (words.length === 0 || !words.some((word) => word.startsWith("-"))) continue;
      this.book.forms.add("commands");
      const family = FAMILIES.find(([prefix]) => command.program.startsWith(prefix))?.[1] ?? "ip";
      this.book.command({ line: placed.line, text: command.text, family, sure: true }, { words, open: false });
      any = true;
    }
    return any;
  }
}

const TYPED = /^#[ \t]*(?:$|(?:sudo |\/\S{1,30}\/)?(?:ip6?tables|ebtables|arptables|nft|ipset|cat|ls|lsmod|modprobe|uname|service|systemctl|vz\w+|prl\w+|grep|less|head|tail|dmesg|sysctl|ip|ss|netstat|cd|vi|vim|nano|echo|exit|rpm|yum|apt|apt-get|dnf|csf|ufw)\b|(?:Generated|Completed|Warning)\b)/;

/** Whether lines that begin with # are comments: one of them at least is no command behind root's prompt. */
function hasComments(text: string): boolean {
  for (const found of text.matchAll(/^#[^\n]{0,200}/gm)) if (!TYPED.test(found[0].trimEnd())) return true;
  return false;
}

/** The family that a file's headers name and all of its addresses belie. */
function disbelievedHeader(text: string): Family | undefined {
  if (!text.includes("# Generated by ip")) return undefined;
  const said = { ip: false, ip6: false }, belied = { ip: false, ip6: false };
  for (const part of text.split(/^(?=# Generated by ip)/m)) {
    const family = part.startsWith("# Generated by ip6") ? "ip6" : part.startsWith("# Generated by ip") ? "ip" : undefined;
    if (family === undefined) continue;
    const told = familyOfBlock(part, undefined).family;
    if (told === family && familyOfBlock(part, family === "ip" ? "ip6" : "ip").family === family) said[family] = true;
    else if (familyOfBlock(part, family).family !== family) belied[family] = true;
  }
  return belied.ip6 && !said.ip6 ? "ip6" : belied.ip && !said.ip ? "ip" : undefined;
}

/** The words behind the program, of a command line or a list of arguments; a word processor's dashes made hyphens. */
function wordsOf(text: string): readonly string[] {
  const list = /^[[('"]*[\w/.-]*tables[\w-]*["']\s*,/.test(text);
  const words = list ? [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map((found) => found[1] ?? found[2] ?? "") : splitLine(text).words;
  return words.slice(list && !words[0]?.includes("tables") ? 0 : 1).map((word) => word.replace(/^[–—](?=[a-z]{2})/, "--").replace(/^[–—−]/, "-"));
}

const PLAIN = /^(?:sudo\s+(?:-\w\s+)*)?(?:\/[\w./-]{1,40}\/)?((?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?)\s+(?=["']?-)/;
const SHELL = /[;|&<>`#]/;

/** A command and nothing else on its line. */
function plainCommand(book: Book, placed: CleanLine, typed: string): boolean {
  const found = PLAIN.exec(typed);
  if (found === null || SHELL.test(typed)) return false;
  const split = splitLine(typed, found[0].length);
  if (split.open || split.words.length === 0) return false;
  // A sentence that goes on behind the command is told by its words.
  for (let i = 0; i < split.words.length; i++) {
    const word = split.words[i]!;
    if (word.endsWith(":") || (word.endsWith(".") && word.length > 1 && !/\d\.$/.test(word)) || (/^[A-Za-z]{2,}$/.test(word) && i > 1 && !split.words[i - 1]!.startsWith("-") && split.words[i - 1] !== "!" && !SLOT.test(word) && !MULTI.test(split.words[i - 2] ?? ""))) return false;
  }
  const family = FAMILIES.find(([prefix]) => found[1]!.startsWith(prefix))?.[1] ?? "ip";
  return book.command({ line: placed.line, text: typed, family, sure: true }, split) || true;
}
/** Options with two values. */
const MULTI = /^(?:--match-set|--set|--add-set|--del-set|--tcp-flags|--chunk-types|-P|--policy|-E|-I|-R)$/;
