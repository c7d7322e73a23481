import { effectiveTable, familyOf, parseCommand } from "../../grammar/command/index.js";
import type { Command } from "../../model/command.js";
import type { Family } from "../../model/mode.js";

/** One thing a text does to a table, in the order of the text. */
export interface Step {
  /** 1-based, of the line it begins on. */
  readonly line: number;
  readonly text: string;
  readonly family: Family;
  readonly table: string;
  /** Without one the table is merely opened: `*filter`. */
  readonly command?: Command;
}

/** No command is longer; keeps lines with many of them linear. */
const LONGEST = 8192;

interface Line {
  readonly line: number;
  readonly text: string;
}

const WORD = "(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?";
/** A command as typed, or as scripts spell it: `$IPTABLES -A`, `${IP6T} -A`. A program that prints `iptables: …` or saves and restores is none. */
const COMMAND = new RegExp(String.raw`(?:^|[\s;&|(\x60"'>#$])(?:[\w./-]{1,60}/)?(${WORD}|\$\{?(?:IP6?TABLES?|IP6?T|ipt6?|ip6?tables)\}?)(?=[ \t]+["']?-)`, "g");
const SAVE_PROGRAM = /(ip6tables|iptables|ebtables|arptables)(?:-legacy|-nft)?-save/;

/** Joins lines that end in a backslash; each keeps the number of its first. */
function* logicalLines(text: string): Generator<Line> {
  let start = 0;
  let held = "";
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number++;
    if (held === "") start = number;
    if (line.endsWith("\\") && held.length < 65_536) held += `${line.slice(0, -1)} `;
    else {
      yield { line: start, text: held + line };
      held = "";
    }
  }
  if (held !== "") yield { line: start, text: held };
}

/** Reads all that a text says about tables: iptables-save blocks and commands, mixed with prompts and prose. */
export function stepsOf(text: string): readonly Step[] {
  const steps: Step[] = [];
  let announced: Family | undefined;
  let block: Line[] | undefined;
  const close = (): void => {
    if (block !== undefined) steps.push(...blockSteps(block, announced));
    block = undefined;
  };
  for (const line of logicalLines(text)) {
    const body = line.text.trim();
    const table = /^\*([a-z]{2,16})$/.exec(body);
    if (table !== null) close();
    if (table !== null) block = [{ ...line, text: body }];
    else if (block !== undefined && /^(?::|-[A-Z]|--[a-z]|\[\d+:\d+\]|COMMIT$|#|$)/.test(body)) {
      block.push({ ...line, text: body });
      if (body === "COMMIT") close();
    } else {
      close();
      const program = SAVE_PROGRAM.exec(body)?.[1];
      if (program !== undefined) announced = FAMILIES[program];
      steps.push(...commandSteps(line));
    }
    if (body.startsWith("#")) announced = FAMILIES[SAVE_PROGRAM.exec(body)?.[1] ?? ""] ?? announced;
  }
  close();
  return steps;
}

const FAMILIES: Readonly<Record<string, Family>> = { iptables: "ip", ip6tables: "ip6", ebtables: "bridge", arptables: "arp" };

/** Signs of IPv6 in a rule: an address with two colons in it, or a protocol only IPv6 has. */
const IPV6_RULE = /(?:^|\s)(?:-[sd]|--(?:source|destination|src|dst|to-source|to-destination))\s+(?:!\s+)?[\da-f]{0,4}:[\da-f:]*:|icmpv6|icmp6|ipv6-icmp|ip6t/i;

function blockSteps(lines: readonly Line[], announced: Family | undefined): readonly Step[] {
  const [head, ...rest] = lines;
  const table = head!.text.slice(1);
  const family: Family = table === "broute" ? "bridge" : (announced ?? (rest.some(({ text }) => IPV6_RULE.test(text)) ? "ip6" : "ip"));
  const program = { ip: "iptables", ip6: "ip6tables", bridge: "ebtables", arp: "arptables" }[family];
  const steps: Step[] = [{ line: head!.line, text: head!.text, family, table }];
  for (const { line, text } of rest) {
    const chain = /^:(\S{1,64})(?:\s|$)/.exec(text)?.[1];
    const words = chain === undefined ? text.replace(/^\[\d+:\d+\]\s*/, "") : `-N ${chain}`;
    if (!words.startsWith("-")) continue;
    const command = parseCommand(`${program} -t ${table} ${words}`, 0);
    if (command !== undefined) steps.push({ line, text, family, table, command });
  }
  return steps;
}

function commandSteps({ line, text }: Line): readonly Step[] {
  const steps: Step[] = [];
  let until = 0;
  for (const found of text.matchAll(COMMAND)) {
    const at = found.index + found[0].length - found[1]!.length;
    if (at < until) continue;
    const name = found[1]!.startsWith("$") ? (found[1]!.includes("6") ? "ip6tables" : "iptables") : found[1]!;
    const rest = text.slice(at + found[1]!.length, at + LONGEST);
    const command = parseCommand(name + rest, 0);
    if (command?.program.endsWith("tables") !== true) continue;
    until = at + found[1]!.length - name.length + command.span.end;
    steps.push({ line, text: text.slice(at, until).trim(), family: familyOf(command), table: effectiveTable(command), command });
  }
  return steps;
}
