import { byWord } from "../../knowledge/by-word.js";
import type { Family } from "../../model/mode.js";
import { SLOT, type Book } from "../book.js";
import { ShellParser, type Heredoc, type ShellItem, type ShellNode, type Simple } from "../reader/shell-syntax.js";
import { ShellValues } from "../reader/shell-values.js";
import { firewallCommand } from "./firewalld.js";
import { NftReader } from "./nft.js";
import { UNIT_SETTING } from "./unit-settings.js";

/** How a script's own words are read: a rule file within it goes back to the reader of rule files. */
export type ReadFile = (body: string, line: number, family: Family | undefined, unless: string | undefined) => void;

const PROGRAM = /^(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?$/;
const RESTORE = /^(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?-restore$/;
/** A variable that nobody set, and that scripts call the program by. */
const PROGRAM_SLOT = /^\$\{?_?(?:IP6?_?TABLES?(?:_?BIN|_?CMD|_?PATH)?6?|IP6?T(?:ABLES)?6?|IPT4|IPTABLES[46V]+|EBTABLES?)\}?$/i;
/** A variable with a rule behind it, in words that no other program has: `$fw -t nat -A POSTROUTING -o eth0 -j MASQUERADE`. */
const PROGRAM_BY_USE = /(?:^|[;&|({]|\b(?:sudo|do|then|else))[ \t]*"?\$\{?([A-Za-z_]\w{0,40})\}?"?[ \t]+(?:-w[ \t]+)?(?:-t[ \t]+\S{1,40}[ \t]+)?(?:-[AI]|--append|--insert)[ \t]+\S[^\n]{0,400}?[ \t](?:-[jg]|--jump|--goto)[ \t]/gm;
const BARE_VARIABLE = /^\$\{?([A-Za-z_]\w*)\}?$/;
const TEMPLATE_PROGRAM = /^(?:\{\{|<%=?|@@?|__|%).{0,60}ip6?_?t/i;
/** Programs that run what stands behind them. */
const RUNS: Readonly<Record<string, RegExp>> = byWord({
  sudo: /^-|^\w+=/, exec: /^-/, command: /^-/, eval: /^$/, time: /^-/, nice: /^-|^\d+$/, nohup: /^$/, busybox: /^$/, run: /^$/, try: /^$/, doas: /^-/, env: /^-|^\w+=/, timeout: /^-|^\d/,
});
const STARTS = /^(?:start|up|on|enable|apply|load|add|setup|install|open|begin|default|firewall_?start|start_?firewall|post-?up|init)$/i;
const STOPS = /(?:^|[_-])(?:stop|down|off|disable|unload|flush|clear|clean(?:up)?|reset|remove|delete|teardown|uninstall|panic|close|status|save|list|show|restart|reload|force-reload|condrestart|try-restart|usage|help)(?:$|[_-])/i;
/** Programs whose rules do not stand in the text. */
const FIREWALLS = /^(?:ufw|firewall-cmd|csf|apf|fail2ban-client|docker(?:-compose)?|podman|ferm|shorewall6?|wg-quick|kubectl|lxc|virsh|firewall|sing-box|xray)$/;
const FILE_OF_RULES = /^[ \t]*(?:\*(?:filter|nat|mangle|raw|security|broute)\b|-A \S+ |\[\d+:\d+\] -A )/m;
const RUNS_MOST = 400_000;
const CALLS_DEEP = 24;
/** A command, not a sentence about one. */
const PRINTED = /^\s*(?:sudo\s+)?(?:\/\S{1,30}\/)?ip6?tables\s+(?:-t\s+\w+\s+)?(?:-[AI]|--append|--insert)\s+\S+\s+(?:\d+\s+)?(?:!\s+)?-{1,2}[a-z]/;
const WRAPS = /\$(?:[@*]|\{[@*]\})/;

/** How far the commands that are run are counted. */
interface Way {
  /** Runs at another time: it is neither needed nor counted with the others. */
  readonly unless?: string | undefined;
  /** Runs where something else does not: needed, not counted. */
  readonly beside?: string | undefined;
}

type Truth = boolean | undefined;

/** Runs a script as far as its words tell what it does, and takes down the rules that it makes. */
export class ScriptRunner {
  private readonly values = new ShellValues();
  private readonly functions = new Map<string, Extract<ShellNode, { kind: "function" }>>();
  private readonly called = new Set<string>();
  /** Lines whose commands were followed, whatever became of them. */
  readonly seen = new Set<number>();
  /** Variables that stand where iptables does, told by the rules behind them and not by their names. */
  private readonly programs = new Set<string>();
  private runs = 0;
  /** Where the outermost function that is run was called. */
  private site: { readonly line: number; readonly text: string } | undefined;
  private deep = 0;

  private readonly book: Book;
  private readonly readFile: ReadFile;

  constructor(book: Book, readFile: ReadFile) {
    this.book = book;
    this.readFile = readFile;
  }

  run(text: string, first: number, unless?: string, beside?: string): void {
    for (const [, name = ""] of text.matchAll(PROGRAM_BY_USE)) this.programs.add(name);
    const parser = new ShellParser(text, first);
    const items = parser.parse();
    for (const { line, why } of parser.problems.slice(0, 20)) this.book.more(line, `the shell's words were not understood there: ${why}`);
    const way = { unless, beside };
    this.collect(items);
    this.items(items, way);
    this.uncalled(way);
  }

  /** Functions are known before anything calls them. */
  private collect(items: readonly ShellItem[]): void {
    for (const { node } of items) if (node.kind === "function" && !this.functions.has(node.name)) this.functions.set(node.name, node);
  }

  /** Functions that the text does not call: what starts is taken for called, what stops is not. */
  private uncalled(way: Way): void {
    const left = [...this.functions.values()].sort((a, b) => Number(STARTS.test(b.name)) - Number(STARTS.test(a.name)) || a.line - b.line);
    const starts = left.some(({ name }) => STARTS.test(name));
    for (const { name, line, body } of left) {
      if (this.called.has(name)) continue;
      this.called.add(name);
      if (STOPS.test(name)) { this.items(body, { ...way, unless: way.unless ?? `runs in ${name}, not when the rules are set up` }); continue; }
      const before = this.book.rules.length;
      const outer = this.values.arguments;
      this.values.arguments = undefined;
      this.items(body, way);
      this.values.arguments = outer;
      if (this.book.rules.length > before && !(starts && STARTS.test(name))) this.book.more(line, `nothing here calls the function ${name}: it is counted as called once`);
    }
  }

  /** Runs commands; the truth of the last one, where it is known. */
  private items(items: readonly ShellItem[], way: Way): Truth {
    let truth: Truth = true, piped: ShellItem | undefined;
    for (const item of items) {
      const hangs = item.join === "&&" || item.join === "||";
      if (item.join === "&&" ? truth === false : item.join === "||" && truth === true) {
        this.unrun([{ ...item, join: "" }], way, item.join === "||" ? "runs only where the command before it fails" : "runs only where the test before it holds, and it does not");
        continue;
      }
      if (hangs && truth === undefined) this.perhaps(item.node, item.join);
      truth = this.node(item.node, way, item.join === "|" ? piped : undefined);
      if (item.not && truth !== undefined) truth = !truth;
      piped = item;
    }
    return truth;
  }

  /** Commands that do not run by what the text says: they are read, and told as not counted. */
  private unrun(items: readonly ShellItem[], way: Way, why: string): void {
    if (this.makesRules(items)) this.items(items, { ...way, unless: way.unless ?? why });
  }

  /** What hangs on a condition that the text does not settle is counted, and told. */
  private perhaps(node: ShellNode, join: string): void {
    if (holdsRules(node, this.functions)) this.book.more(node.line, `runs ${join === "||" ? "only where the command before it fails" : "under a condition"}: counted as if it does`);
  }

  private node(node: ShellNode, way: Way, from: ShellItem | undefined): Truth {
    if (++this.runs > RUNS_MOST) { this.book.more(node.line, "too many commands to follow: those from here on are not counted"); return undefined; }
    switch (node.kind) {
      case "simple": return this.simple(node, way, from);
      case "group": this.collect(node.body); return this.items(node.body, way);
      case "function": this.functions.set(node.name, node); return true;
      case "for": return this.loop(node, way);
      case "while": return this.repeat(node, way);
      case "if": return this.choose(node, way);
      case "case": return this.select(node, way);
    }
  }

  private loop({ line, name, items, body }: Extract<ShellNode, { kind: "for" }>, way: Way): Truth {
    const given = items === undefined ? this.values.arguments ?? ["$@"] : items.flatMap((item) => this.values.expand(item));
    const before = this.values.get(name);
    if (given.length === 0) this.unrun(body, way, `a loop over ${items?.map(({ raw }) => raw).join(" ").slice(0, 60) ?? "nothing"}, which is empty here: no turn of it runs`);
    for (const one of given) {
      const open = SLOT.test(one) || /[*?]/.test(one);
      if (open && this.makesRules(body)) this.book.more(line, `a loop over ${one}: its turns cannot be counted, one is`);
      this.values.set(name, open ? undefined : one);
      this.items(body, way);
      if (this.runs > RUNS_MOST) break;
    }
    this.values.set(name, before);
    return undefined;
  }

  private makesRules(items: readonly ShellItem[]): boolean { return items.some(({ node }) => holdsRules(node, this.functions)); }

  private repeat({ line, test, body, heredocs }: Extract<ShellNode, { kind: "while" }>, way: Way): Truth {
    const read = test.length === 1 && test[0]!.node.kind === "simple" ? test[0]!.node.words.map(({ raw }) => raw) : [];
    const names = read[0] === "read" ? read.slice(1).filter((word) => !word.startsWith("-")) : [];
    const doc = heredocs[0];
    if (names.length > 0 && doc !== undefined && !/[$`]/.test(doc.body)) {
      for (const row of doc.body.split("\n").filter((one) => one.trim() !== "")) {
        const fields = row.trim().split(/\s+/);
        names.forEach((name, index) => this.values.set(name, index === names.length - 1 ? fields.slice(index).join(" ") : fields[index] ?? ""));
        this.items(body, way);
      }
      for (const name of names) this.values.set(name, undefined);
      return undefined;
    }
    if (this.makesRules(body)) this.book.more(line, "a loop whose turns cannot be counted: one is");
    for (const name of names) this.values.set(name, undefined);
    this.items(body, way);
    return undefined;
  }

  private choose({ line, arms, otherwise }: Extract<ShellNode, { kind: "if" }>, way: Way): Truth {
    let open = false, settled = false;
    for (const { test, body } of arms) {
      const truth: Truth = settled ? false : this.items(test, way);
      if (truth === false || settled) { this.unrun(body, way, settled ? `runs only where the condition of line ${line} does not hold` : `runs only where the condition of line ${line} holds, and it does not`); continue; }
      if (open) { this.items(body, this.beside(way, line)); continue; }
      if (truth === undefined && this.makesRules(body)) this.book.more(line, "a condition that the text does not settle: counted as if it holds");
      this.items(body, way);
      settled = truth === true;
      // A branch without rules of its own leaves the next one to be counted.
      open ||= this.makesRules(body);
    }
    if (settled) this.unrun(otherwise, way, `runs only where the condition of line ${line} does not hold`);
    else this.items(otherwise, open ? this.beside(way, line) : way);
    return undefined;
  }

  private beside = (way: Way, line: number): Way => ({ ...way, beside: way.beside ?? `runs where the condition of line ${line} does not hold: needed then, and not counted besides` });

  private select({ line, subject, arms }: Extract<ShellNode, { kind: "case" }>, way: Way): Truth {
    const value = this.values.joined(subject);
    if (!SLOT.test(value)) {
      const arm = arms.find(({ patterns }) => patterns.some((pattern) => fits(value, pattern)));
      for (const one of arms) if (one !== arm) this.unrun(one.body, way, `runs only on ${one.patterns.join("|")}`);
      return arm === undefined ? undefined : this.items(arm.body, way);
    }
    const started = arms.find(({ patterns }) => patterns.some((pattern) => STARTS.test(pattern.replace(/["']/g, ""))));
    if (started !== undefined) {
      this.items(started.body, way);
      for (const arm of arms) if (arm !== started) this.items(arm.body, { ...way, unless: way.unless ?? `runs on ${arm.patterns.join("|")}, not on ${started.patterns.join("|")}` });
      return undefined;
    }
    const holding = arms.filter(({ body }) => this.makesRules(body));
    if (holding.length > 0) this.book.more(line, `branches for ${subject.raw}, of which one runs: all are counted`);
    for (const { body } of arms) this.items(body, way);
    return undefined;
  }

  private simple(node: Simple, way: Way, from: ShellItem | undefined): Truth {
    for (const { name, value, more } of way.unless === undefined ? node.assigned : []) {
      const text = value.length === 1 ? this.values.joined(value[0]!) : value.flatMap((word) => this.values.expand(word)).join(" ");
      const before = more ? this.values.get(name) ?? "" : "";
      this.values.set(name, SLOT.test(text) && !/ip6?tables/.test(text) ? undefined : before + (more && value.length > 0 && before !== "" && !text.startsWith(" ") && value.length !== 1 ? ` ${text}` : text));
    }
    if (node.assigned.length > 0) this.seen.add(node.line);
    const words = node.words.flatMap((word) => this.values.expand(word));
    for (const doc of node.heredocs) this.heredoc(doc, words, way);
    return words.length === 0 ? true : this.execute(words, node, way, from);
  }

  private execute(words: readonly string[], node: Simple, way: Way, from: ShellItem | undefined): Truth {
    const [first = "", ...rest] = words;
    const name = first.slice(first.lastIndexOf("/") + 1);
    const { line } = node;
    const called = this.functions.get(first);
    if (called !== undefined) return this.call(called, rest, node, way);
    if (PROGRAM.test(name)) return this.rule(name, rest, node, way);
    if (RESTORE.test(name)) {
      if (node.heredocs.length === 0 && !pipedFile(from)) this.book.more(line, `${node.text.slice(0, 80)}: what that file holds is not in this text`);
      return true;
    }
    if (PROGRAM_SLOT.test(first) || (TEMPLATE_PROGRAM.test(first) && rest[0]?.startsWith("-") === true)) {
      return this.rule(first.replace(/v4|46/i, "").includes('6') ? "ip6tables" : /^\$\{?EB/i.test(first) ? "ebtables" : "iptables", rest, node, way);
    }
    const variable = BARE_VARIABLE.exec(first)?.[1];
    if (variable !== undefined && rest[0]?.startsWith("-") === true && this.programs.has(variable)) {
      this.book.more(undefined, `${first} is a variable: by the rules behind it the program is iptables, for one family at a time`);
      return this.rule(variable.includes('6') && !/46|64/.test(variable) ? "ip6tables" : "iptables", rest, node, way, false);
    }
    if (name === "nft") return this.nft(rest, node, way);
    // `command -v iptables` asks where the program is.
    if (name === "command" && /^-[vV]$/.test(rest[0] ?? "")) return this.other(name, rest, node, way);
    if (name === "firewall-cmd" && firewallCommand(this.book, { line: node.line, text: node.text, ...way }, rest)) return undefined;
    const options = RUNS[name];
    if (options !== undefined && rest.length > 0) {
      let at = 0;
      while (at < rest.length && options.source !== "^$" && options.test(rest[at]!)) at++;
      const inner = name === "eval" ? rest.join(" ").split(/\s+/) : rest.slice(at);
      return inner.length === 0 || inner[0] === first ? true : this.execute(inner, node, way, from);
    }
    if ((name === "ip" && rest[0] === "netns" && rest[1] === "exec") || name === "nsenter" || name === "chroot" || name === "vzctl" || name === "docker" || name === "xargs") {
      const at = rest.findIndex((word) => PROGRAM.test(word.slice(word.lastIndexOf("/") + 1)));
      if (at >= 0) return this.execute(rest.slice(at), node, way, from);
    }
    if (name === "return" || name === "exit") return undefined;
    return this.other(name, rest, node, way);
  }

  private other(name: string, rest: readonly string[], node: Simple, way: Way): Truth {
    const { line, text } = node;
    switch (name) {
      case "[": case "[[": case "test": return this.test(rest.filter((word) => word !== "]" && word !== "]]"));
      case "true": case ":": return true;
      case "false": return false;
      case "which": case "command": case "type": case "hash": return rest.some((word) => /ip6?tables/.test(word)) ? true : undefined;
      case "local": case "export": case "readonly": case "declare": case "typeset": case "unset": case "shift": return true;
      case ".": case "source": this.book.more(line, `${text.slice(0, 80)}: what that file sets or adds is not in this text`); return undefined;
      case "sh": case "bash": case "dash": case "run-parts":
        if (rest[0] === "-c" && rest[1] !== undefined) { this.run(rest[1], line); return undefined; }
        this.book.more(line, `${text.slice(0, 80)}: what that script adds is not in this text`);
        return undefined;
      case "echo": case "printf": case "logger": this.seen.add(line); if (this.printed(name, rest, node, way)) return true; break;
      default:
    }
    if (FIREWALLS.test(name)) { this.book.cannot(line, text, `a command of ${name}: the rules it makes are not in this text`); this.book.more(line, `${name} may add rules`); }
    else if (name.endsWith(".sh") || (text.startsWith("./") && !/\s/.test(name))) this.book.more(line, `${text.slice(0, 80)}: what that script adds is not in this text`);
    else if (SLOT.test(name) && rest.some((word) => /^-{1,2}[A-Za-z]/.test(word)) && / (?:-A|-I|-j|--append|--jump) /.test(` ${rest.join(" ")} `)) {
      this.book.cannot(line, text, `${name} is a variable: the program is not known`);
      this.book.more(line, `${name} may be iptables`);
    } else if (/(?:^|\s)(?:-A|-I) \S+ .*-j \S/.test(` ${rest.join(" ")}`)) {
      this.book.cannot(line, text, `${name.slice(0, 40)} is no program that is known to make rules`);
      this.book.more(line, `${name.slice(0, 40)} may call iptables`);
    }
    return undefined;
  }

  /** Commands that are written into another script: what they need is told, and nothing of it is counted. */
  private printed(name: string, rest: readonly string[], { line }: Simple, way: Way): boolean {
    const said = rest.find((word) => PRINTED.test(word));
    if (said === undefined) return this.settings(rest, line, way);
    if (this.deep >= CALLS_DEEP) return false;
    const text = said.replace(/\\n/g, " ; ").replace(/%[sd]/g, "\${printed}");
    this.deep++;
    this.items(new ShellParser(text, line).parse(), { ...way, beside: way.beside ?? `${name} prints it, and what it is printed into runs it: needed there, and not counted` });
    this.deep--;
    this.book.more(line, `${name} prints commands of iptables: how often they are run is not in this text`);
    return true;
  }

  /** Settings with commands in them, written into a file that runs them: `echo "PostUp = iptables …" >> wg0.conf`. */
  private settings(rest: readonly string[], line: number, { unless }: Way): boolean {
    let any = false;
    for (const word of rest) {
      for (const [index, one] of word.split(/\n|\\n/).entries()) {
        if (!UNIT_SETTING.test(one) || !/ip6?tables\s/.test(one)) continue;
        any = true;
        this.seen.add(line + index);
        this.readFile(one, line + index, undefined, unless);
      }
    }
    return any;
  }

  private call(called: Extract<ShellNode, { kind: "function" }>, words: readonly string[], node: Simple, way: Way): Truth {
    if (this.deep >= CALLS_DEEP) { this.book.more(called.line, `the function ${called.name} calls itself: not followed further`); return undefined; }
    this.called.add(called.name);
    this.deep++;
    const outer = this.values.arguments, site = this.site;
    this.values.arguments = words;
    this.site = site ?? { line: node.line, text: node.text };
    const truth = this.items(called.body, way);
    this.values.arguments = outer;
    this.site = site;
    this.deep--;
    return truth;
  }

  private rule(name: string, words: readonly string[], { line, text }: Simple, { unless, beside }: Way, sure = true): Truth {
    const family = name.startsWith("ip6") ? "ip6" : name.startsWith("eb") ? "bridge" : name.startsWith("arp") ? "arp" : "ip";
    this.seen.add(line);
    // A wrapper's rules stand where it is called.
    const placed = this.site !== undefined && WRAPS.test(text) ? this.site : { line, text };
    this.book.command({ ...placed, family, sure, unless, beside }, { words, open: false });
    // `iptables -C … || iptables -A …`: what is asked for is not there yet.
    return words.includes("-C") || words.includes("--check") ? false : !words.some((word) => /^(?:-\w*[LS]|--list)/.test(word)) || undefined;
  }

  private nft(words: readonly string[], node: Simple, { unless }: Way): Truth {
    if (node.heredocs.length > 0) return true;
    if (words[0] === "-f" || words.includes("-f") || words[0] === "--file") { this.book.more(node.line, `${node.text.slice(0, 80)}: what that file holds is not in this text`); return true; }
    const reader = new NftReader(this.book, unless);
    reader.feed({ line: node.line, text: words.join(" ") });
    reader.close();
    return true;
  }

  private heredoc({ body, line }: Heredoc, words: readonly string[], { unless }: Way): void {
    const program = words.map((word) => word.slice(word.lastIndexOf("/") + 1)).find((word) => RESTORE.test(word) || word === "nft");
    const filled = body.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (raw, name: string) => this.values.get(name) ?? raw);
    if (program === "nft") {
      const reader = new NftReader(this.book, unless);
      filled.split("\n").forEach((text, index) => reader.feed({ line: line + index, text: text.trim() }));
      reader.close();
    } else if (program !== undefined || FILE_OF_RULES.test(filled)) {
      const file = words.join(" ");
      this.readFile(filled, line, program?.startsWith("ip6") === true || /v6|ip6|6\.rules/.test(file) ? "ip6" : program === undefined ? undefined : "ip", unless);
    }
  }

  private test(words: readonly string[]): Truth {
    const [a = "", b = "", c = ""] = words;
    if (a === "!") { const inner = this.test(words.slice(1)); return inner === undefined ? undefined : !inner; }
    if (words.some((word) => word === "-a" || word === "-o" || word === "&&" || word === "||")) return undefined;
    const known = (word: string): boolean => !SLOT.test(word) && !word.includes("$");
    if (words.length <= 2) {
      if (a === "-n") return words.length === 1 ? false : known(b) ? b !== "" : undefined;
      if (a === "-z") return words.length === 1 ? true : known(b) ? b === "" : undefined;
      if (a === "-x" || a === "-f" || a === "-e") return /ip6?tables/.test(b) || PROGRAM_SLOT.test(b) ? true : undefined;
      return words.length === 0 ? false : words.length === 1 && known(a) ? a !== "" : undefined;
    }
    if (/^\$\{?1\b/.test(a) && (b === "=" || b === "==")) return STARTS.test(c) ? true : STOPS.test(c) ? false : undefined;
    if (!known(a) || !known(c)) return undefined;
    switch (b) {
      case "=": case "==": return fits(a, c);
      case "!=": return !fits(a, c);
      case "-eq": return Number(a) === Number(c);
      case "-ne": return Number(a) !== Number(c);
      case "-gt": return Number(a) > Number(c);
      case "-ge": return Number(a) >= Number(c);
      case "-lt": return Number(a) < Number(c);
      case "-le": return Number(a) <= Number(c);
      default: return undefined;
    }
  }
}

/** `cat <<EOF | iptables-restore`: the file was read where it stands. */
const pipedFile = (from: ShellItem | undefined): boolean => from?.node.kind === "simple" && from.node.heredocs.length > 0;

/** Whether a pattern of the shell fits, as far as `*` and `?` go. */
function fits(value: string, pattern: string): boolean {
  const bare = pattern.replace(/["']/g, "");
  if (!/[*?[]/.test(bare)) return value === bare;
  const expression = bare.slice(0, 200).replace(/\*+/g, "*").replace(/[.+^${}()|\\[\]]/g, "\\$&").replace(/\*/g, ".*").replace(/\?/g, ".");
  return (bare.match(/\*/g)?.length ?? 0) < 4 && new RegExp(`^${expression}$`).test(value.slice(0, 1000));
}

/** Whether a command makes rules, as far as its own words tell. */
function holdsRules(node: ShellNode, functions: ReadonlyMap<string, unknown>): boolean {
  const any = (items: readonly ShellItem[]): boolean => items.some((item) => holdsRules(item.node, functions));
  switch (node.kind) {
    case "simple": return node.words.some(({ raw }) => /ip6?tables|ebtables|^nft$|^\$\{?\w*IP6?T/i.test(raw)) || functions.has(node.words[0]?.raw ?? "") || node.heredocs.length > 0;
    case "group": case "for": case "while": return any(node.body);
    case "if": return node.arms.some(({ body }) => any(body)) || any(node.otherwise);
    case "case": return node.arms.some(({ body }) => any(body));
    case "function": return false;
  }
}

/** A rule file within a script: `iptables-restore <<EOF`. Bounded: a line may name the program a thousand times. */
const HEREDOC = /ip6?tables(?:-legacy|-nft)?-restore(?:[ \t]{1,8}[\w./-]{1,40}){0,6}[ \t]{0,8}<<-?\s{0,8}\\?["']?\w+/;

/** Whether a text is a script, rather than commands with prose around. */
export function isScript(text: string): boolean {
  if (/^#!.{0,60}\b(?:ba|da|[kza])?sh\b/.test(text)) return true;
  if (/^#!.{0,60}\b(?:python|perl|ruby|node|php)/.test(text)) return false;
  if (!/ip6?tables|\$\{?\w*IP6?T|nft\b|ebtables/i.test(text)) return false;
  if (/^[ \t]*(?:function\s+)?[\w.-]{1,60}\s*\(\)\s*(?:\{|$)/m.test(text)) return true;
  if (/(?:^|;|\s)for\s+\w+\s+in\b/.test(text) && /(?:^|[;\s])do\b/.test(text) && /(?:^|[;\s])done\b/.test(text)) return true;
  if (/(?:^|[;\s])while\b/.test(text) && /(?:^|[;\s])do\b/.test(text) && /(?:^|[;\s])done\b/.test(text)) return true;
  if (/(?:^|[;\s])if\s/.test(text) && /(?:^|[;\s])then\b/.test(text) && /(?:^|[;\s])fi\b/m.test(text)) return true;
  if (/^[ \t]*case [^\n]+ in$/m.test(text) && /^[ \t]*esac\b/m.test(text)) return true;
  if (text.includes("<<") && HEREDOC.test(text)) return true;
  // Variables that commands use.
  for (const found of text.matchAll(/^[ \t]*(?:export[ \t]+|readonly[ \t]+)?([A-Za-z_]\w*)=/gm)) {
    if (text.includes(`$${found[1]!}`) || text.includes(`\${${found[1]!}`)) return true;
  }
  return false;
}
