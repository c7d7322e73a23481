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

export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for the value in the help. */
  readonly value?: string;
  /** All values that there are. */
  readonly values?: readonly string[];
  readonly help: string;
  /** Commands that take it; none: all of them. */
  readonly of?: readonly string[];
}

const SHOWING = ["diagnose", "explain", "requirements", "compare", "rules", "messages", "facts"];

/** Every option of the commands that answer and end, and the commands that it belongs to; help, manual page, completion and checks come out of this table. */
export const OPTIONS = {
  format: { type: "string", short: "f", value: "FORMAT", values: ["text", "json", "markdown", "html", "slack"], of: SHOWING, help: "text, json, markdown, html, slack (default: text)" },
  env: { type: "string", short: "e", multiple: true, value: "NAME=VALUE", of: ["diagnose"], help: "what you know of the machine: --env virtuozzo=6.0.12 --env place=container" },
  config: { type: "string", value: "FILE", of: ["diagnose"], help: "facts that hold for all tickets, one a line: platform: virtuozzo" },
  own: { type: "string", value: "FILE", of: ["diagnose", "explain", "rules", "messages"], help: "messages and rules of your own, as JSON, beside the built-in ones" },
  full: { type: "boolean", of: ["diagnose"], help: "all steps, conditions, evidence and sources, not the first screen only" },
  json: { type: "boolean", of: SHOWING, help: "the same as --format json" },
  kernel: { type: "string", value: "RELEASE", of: ["requirements"], help: "the kernel the modules are named for" },
  diff: { type: "string", value: "FILE", of: ["requirements"], help: "a second rule set, to be compared with the first" },
  rules: { type: "string", value: "FILE", of: ["compare"], help: "the rules that move" },
  map: { type: "string", value: "FILE", of: ["redact"], help: "where the way back is written" },
  place: { type: "string", value: "PLACE", values: ["container", "node"], of: ["stateless"], help: "container or node" },
  ipv6: { type: "boolean", of: ["stateless"], help: "the rules of ip6tables" },
  help: { type: "boolean", short: "h", help: "this, or with a command what it takes" },
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
    if (option === "--ndjson") throw new UsageError("lines of JSON are read and written by: whytables stream");
    if (option !== undefined) throw unknownWord("option", option, Object.keys(NAMED).map((name) => `--${name}`));
    throw new UsageError((error as Error).message.split(". ")[0]!.split("\n")[0]);
  }
  const { values, positionals, tokens } = parsed, [first = ""] = positionals, named = commands.includes(first);
  const command = named ? first : "diagnose";
  const stray = tokens.find((token) => token.kind === "option" && !takes(token.name, command));
  if (stray?.kind === "option" && values.help !== true) throw new UsageError(`${command} takes no --${stray.name}; that belongs to ${NAMED[stray.name]!.of!.join(", ")}`);
  return { values, command, named, rest: named ? positionals.slice(1) : positionals };
}
