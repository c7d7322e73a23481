import type { Command } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import type { PlacedLine, SavedBy, SavedChain, SavedRule, SavedTable, SaveFile } from "../../model/save.js";
import { effectiveTable, familyOf, parseCommand } from "../command/index.js";
import { readChain, readCounters, readGenerator, readTable } from "./lines.js";
import { parseRuleLine } from "./rule-line.js";

export { parseRuleLine } from "./rule-line.js";

interface OpenTable {
  readonly name: string;
  readonly line: number;
  readonly family: Family | undefined;
  readonly form: SavedTable["form"];
  readonly chains: SavedChain[];
  readonly rules: SavedRule[];
}

const FAMILIES: readonly (readonly [prefix: string, family: Family])[] = [["ip6tables", "ip6"], ["iptables", "ip"], ["arptables", "arp"], ["ebtables", "bridge"]];
/** Where a command's program may stand in a line: behind a prompt, `sudo`, a path. */
const PROGRAM = /(?<![\w/.-])(?:[\w./-]{0,40}\/)?(?:ip6?tables|ebtables|arptables)/;

/** Reads rule files as iptables-save prints them, and listings by `iptables -S`, one after the other. Any text is read; what is no rule file is in `unknown`. */
export function parseSave(text: string): SaveFile {
  const tables: SavedTable[] = [], savedBy: SavedBy[] = [], unknown: PlacedLine[] = [];
  let open: OpenTable | undefined;
  let family: Family | undefined;
  let listed: Command | undefined;

  for (const placed of placedLines(text)) if (!read(placed)) unknown.push(placed);
  close(false);
  return { tables, savedBy, unknown };

  function read(placed: PlacedLine): boolean {
    const { text: line } = placed;
    switch (line[0]) {
      case "#": return readComment(placed);
      case "*": {
        const name = readTable(line);
        if (name === undefined) return false;
        begin(name, placed, "save", name === "broute" ? "bridge" : family);
        return true;
      }
      case ":": {
        const chain = open?.form === "save" ? readChain(line) : undefined;
        if (chain === undefined) return false;
        addChain(placed, chain.name, chain.policy === "-" ? undefined : chain.policy, chain.counters);
        return true;
      }
      case "[": case "-": return readRule(placed) || readProgram(line);
      default:
        if (line === "COMMIT") {
          if (open === undefined) return false;
          // Rules that COMMIT ends are the rest of a rule file.
          open = { ...open, form: "save" };
          close(true);
          return true;
        }
        return readProgram(line);
    }
  }

  function readComment({ text: line, line: number }: PlacedLine): boolean {
    const generator = readGenerator(line);
    if (generator !== undefined) {
      savedBy.push({ ...generator, line: number });
      family = FAMILIES.find(([prefix]) => generator.program.startsWith(prefix))?.[1] ?? family;
      return true;
    }
    readProgram(line);
    return true;
  }

  /** A command in the text tells whose rules follow: `iptables -t nat -S`, `ip6tables-save`. */
  function readProgram(line: string): boolean {
    const at = PROGRAM.exec(line)?.index;
    const command = at === undefined ? undefined : parseCommand(line, at);
    if (command === undefined || (command.operation !== "save" && command.operation !== "list-rules")) return false;
    close(false);
    family = familyOf(command);
    listed = command;
    return true;
  }

  function readRule(placed: PlacedLine): boolean {
    const { counters, at } = readCounters(placed.text);
    const before = open;
    if (open === undefined && counters === undefined) {
      if (!/^-[APN] \S/.test(placed.text)) return false;
      begin(listed === undefined ? "filter" : effectiveTable(listed), placed, "rules", family);
    }
    const command = open === undefined ? undefined : parseRuleLine(text, placed.span.start + at, open.name, open.family);
    if (command === undefined || command.operation === "other") {
      open = before;
      return false;
    }
    if (open!.form === "rules" && command.operation === "new-chain" && command.chain !== undefined) addChain(placed, command.chain, undefined, undefined);
    else if (open!.form === "rules" && command.operation === "policy" && command.chain !== undefined) addChain(placed, command.chain, command.target?.name, undefined);
    else open!.rules.push({ ...placed, command, ...(counters === undefined ? {} : { counters }) });
    return true;
  }

  function addChain(placed: PlacedLine, name: string, policy: string | undefined, counters: SavedChain["counters"]): void {
    open!.chains.push({ ...placed, name, ...(policy === undefined ? {} : { policy }), ...(counters === undefined ? {} : { counters }) });
  }
  function begin(name: string, { line }: PlacedLine, form: SavedTable["form"], whose: Family | undefined): void {
    close(false);
    open = { name, line, form, family: whose, chains: [], rules: [] };
  }
  function close(committed: boolean): void {
    if (open === undefined) return;
    const { family: whose, ...table } = open;
    tables.push({ ...table, ...(whose === undefined ? {} : { family: whose }), committed: committed || open.form === "rules" });
    open = undefined;
  }
}

/** The lines that hold something, trimmed. */
function* placedLines(text: string): Generator<PlacedLine> {
  for (let start = 0, line = 1; start <= text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (trimmed !== "") yield { line, text: trimmed, span: { start: from, end: from + trimmed.length } };
    start = end + 1;
  }
}
