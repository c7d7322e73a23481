import { effectiveTable, familyOf, parseCommand } from "../../grammar/command/index.js";
import { parseSave } from "../../grammar/save/index.js";
import type { Command } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import type { SavedTable } from "../../model/save.js";

/** One thing a text does to a table, in the order of the text. */
export interface Step {
  /** 1-based, of the line it begins on. */
  readonly line: number;
  readonly text: string;
  readonly family: Family;
  readonly table: string;
  /** A chain that the text says the table has: `:INPUT ACCEPT`. */
  readonly chain?: string;
  /** Without command and chain the table is merely opened: `*filter`. */
  readonly command?: Command;
}

/** Reads all that a text says about tables: rules as saved or listed, and commands, mixed with prompts and prose. */
export function stepsOf(text: string): readonly Step[] {
  const { tables } = parseSave(text);
  const saved = tables.flatMap(tableSteps);
  const taken = new Set(saved.map(({ line }) => line));
  const steps = [...saved];
  for (const line of logicalLines(text)) if (!taken.has(line.line)) steps.push(...commandSteps(line));
  return steps.sort((a, b) => a.line - b.line);
}

/** Signs of IPv6 in a rule: an address with two colons in it, or a protocol only IPv6 has. */
const IPV6_RULE = /(?:^|\s)(?:-[sd]|--(?:source|destination|src|dst|to-source|to-destination))\s+(?:!\s+)?[\da-f]{0,4}:[\da-f:]*:|icmpv6|icmp6|ipv6-icmp/i;

function tableSteps({ name: table, line, chains, rules, family: told }: SavedTable): readonly Step[] {
  const family: Family = told ?? (rules.some(({ text }) => IPV6_RULE.test(text)) ? "ip6" : "ip");
  return [
    { line, text: `*${table}`, family, table },
    ...chains.map((chain) => ({ line: chain.line, text: chain.text, family, table, chain: chain.name })),
    ...rules.map((rule) => ({ line: rule.line, text: rule.text, family, table, command: rule.command })),
  ];
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** A line joined of many is not followed further. */
const JOINED_MOST = 65_536;

/** Joins lines that end in a backslash; each keeps the number of its first. */
function* logicalLines(text: string): Generator<Line> {
  let start = 0;
  let held = "";
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number++;
    if (held === "") start = number;
    if (line.endsWith("\\") && held.length < JOINED_MOST) held += `${line.slice(0, -1)} `;
    else {
      yield { line: start, text: held + line };
      held = "";
    }
  }
  if (held !== "") yield { line: start, text: held };
}

const PROGRAM = "(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?";
/** A command as typed, or as scripts spell it: `$IPTABLES -A`, `${IP6T} -A`. A program that prints `iptables: …` or saves and restores is none. */
const COMMAND = new RegExp(String.raw`(?:^|[\s;&|(\x60"'>#$])(?:[\w./-]{1,60}/)?(${PROGRAM}|\$\{?(?:IP6?TABLES?|IP6?T|ipt6?|ip6?tables)\}?)(?=[ \t]+["']?-)`, "g");
/** No command is longer; keeps lines with many of them linear. */
const LONGEST = 4096;

function commandSteps({ line, text }: Line): readonly Step[] {
  const steps: Step[] = [];
  let until = 0;
  for (const found of text.matchAll(COMMAND)) {
    const at = found.index + found[0].length - found[1]!.length;
    if (at < until) continue;
    const name = found[1]!.startsWith("$") ? (found[1]!.includes("6") ? "ip6tables" : "iptables") : found[1]!;
    const command = parseCommand(name + text.slice(at + found[1]!.length, at + LONGEST), 0);
    if (command?.program.endsWith("tables") !== true) continue;
    until = at + found[1]!.length - name.length + command.span.end;
    steps.push({ line, text: text.slice(at, until).trim(), family: familyOf(command), table: effectiveTable(command), command });
  }
  return steps;
}
