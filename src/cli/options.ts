import { parseArgs } from "node:util";
import { unknownWord, UsageError } from "./usage-error.js";

/** Options of the command line, as read. */
export interface Options {
  readonly format?: string;
  readonly env: readonly string[];
  readonly config?: string;
  readonly own?: string;
  readonly json: boolean;
  readonly full: boolean;
  readonly ipv6: boolean;
  readonly kernel?: string;
  readonly diff?: string;
  readonly map?: string;
  readonly place?: string;
  readonly rules?: string;
}

interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
  /** Commands that take it; none: all of them. */
  readonly of?: readonly string[];
}

const SHOWING = ["diagnose", "explain", "requirements", "compare", "rules", "messages", "facts"];

/** Every option, and the commands that it belongs to; help and checks come out of this table. */
export const OPTIONS = {
  format: { type: "string", short: "f", value: "FORMAT", of: SHOWING, help: "text, json, markdown, html, slack (default: text)" },
  env: { type: "string", short: "e", multiple: true, value: "NAME=VALUE", of: ["diagnose"], help: "what you know of the machine: --env virtuozzo=6.0.12 --env place=container" },
  config: { type: "string", value: "FILE", of: ["diagnose"], help: "facts that hold for all tickets, one a line: platform: virtuozzo" },
  own: { type: "string", value: "FILE", of: ["diagnose", "explain", "rules", "messages"], help: "messages and rules of your own, as JSON, beside the built-in ones" },
  full: { type: "boolean", of: ["diagnose"], help: "all steps, conditions, evidence and sources, not the first screen only" },
  json: { type: "boolean", of: SHOWING, help: "the same as --format json" },
  kernel: { type: "string", value: "RELEASE", of: ["requirements"], help: "for requirements: the kernel the modules are named for" },
  diff: { type: "string", value: "FILE", of: ["requirements"], help: "for requirements: a second rule set, to be compared with the first" },
  rules: { type: "string", value: "FILE", of: ["compare"], help: "for compare: the rules that move" },
  map: { type: "string", value: "FILE", of: ["redact"], help: "for redact: where the way back is written" },
  place: { type: "string", value: "PLACE", of: ["stateless"], help: "for stateless: container or node" },
  ipv6: { type: "boolean", of: ["stateless"], help: "for stateless: the rules of ip6tables" },
  help: { type: "boolean", short: "h", help: "this" },
  version: { type: "boolean", short: "V", help: "the version" },
} as const satisfies Readonly<Record<string, Option>>;

const NAMED: Readonly<Record<string, Option>> = OPTIONS;
const takes = (name: string, command: string): boolean => NAMED[name]?.of?.includes(command) ?? true;
/** The options of one command. */
export const optionsOf = (command: string): readonly string[] => Object.keys(NAMED).filter((name) => takes(name, command));

/** Reads a command line; an option that the command has no use for is refused like one that nobody knows. */
export function readArguments(args: readonly string[], commands: readonly string[]) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    const option = /Unknown option '(-[^']+)'/.exec((error as Error).message)?.[1];
    if (option !== undefined) throw unknownWord("option", option, Object.keys(NAMED).map((name) => `--${name}`));
    throw new UsageError((error as Error).message.split(". ")[0]!.split("\n")[0]);
  }
  const { values, positionals, tokens } = parsed, [first = ""] = positionals, named = commands.includes(first);
  const command = named ? first : "diagnose";
  const stray = tokens.find((token) => token.kind === "option" && !takes(token.name, command));
  if (stray?.kind === "option") throw new UsageError(`${command} takes no --${stray.name}; that belongs to ${NAMED[stray.name]!.of!.join(", ")}`);
  return { values, command, rest: named ? positionals.slice(1) : positionals };
}

const COLUMN = 24;

/** The lines of the help about options. */
export const optionHelp = (): string => Object.entries(NAMED).map(([name, { short, value, help }]) => {
  const head = `  ${short === undefined ? "   " : `-${short},`} --${name}${value === undefined ? "" : ` ${value}`}`;
  return `${head.padEnd(COLUMN)}${head.length >= COLUMN ? " " : ""}${help}\n`;
}).join("");
