import { parseArgs } from "node:util";
import { visible, visibleLines } from "../escape/terminal.js";
import { compareCommand } from "./commands/compare.js";
import { diagnoseCommand } from "./commands/diagnose.js";
import { explainCommand } from "./commands/explain.js";
import { factsCommand } from "./commands/facts.js";
import { messagesCommand, rulesCommand } from "./commands/lists.js";
import { redactCommand } from "./commands/redact.js";
import { requirementsCommand } from "./commands/requirements.js";
import { statelessCommand } from "./commands/stateless.js";
import { EXIT } from "./exit-codes.js";
import { HELP } from "./help.js";
import type { Io } from "./io.js";
import { OutputError } from "./output-error.js";
import { unknownWord, UsageError } from "./usage-error.js";
import { VERSION } from "./version.js";

/** Options of the command line, as read. */
export interface Options {
  readonly format?: string;
  readonly env: readonly string[];
  readonly json: boolean;
  readonly full: boolean;
  readonly ipv6: boolean;
  readonly kernel?: string;
  readonly map?: string;
  readonly place?: string;
  readonly rules?: string;
}

type CommandFunction = (files: readonly string[], options: Options, io: Io) => number;

const COMMANDS: Readonly<Record<string, CommandFunction>> = {
  diagnose: diagnoseCommand,
  explain: explainCommand,
  requirements: requirementsCommand,
  compare: compareCommand,
  rules: rulesCommand,
  messages: messagesCommand,
  facts: factsCommand,
  redact: redactCommand,
  stateless: statelessCommand,
};

const OPTIONS = {
  format: { type: "string", short: "f" },
  env: { type: "string", short: "e", multiple: true },
  json: { type: "boolean" },
  full: { type: "boolean" },
  kernel: { type: "string" },
  map: { type: "string" },
  place: { type: "string" },
  rules: { type: "string" },
  ipv6: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Runs one command line and gives the exit code. Never throws. */
export function run(args: readonly string[], io: Io): number {
  try {
    return dispatch(args, io);
  } catch (error) {
    if (error instanceof UsageError) {
      // What was typed may stand in it.
      io.err(`whytables: ${visible(error.message)}\n`);
      return EXIT.usage;
    }
    if (error instanceof OutputError) {
      io.err(`whytables: ${visible(error.message)}\n`);
      return EXIT.internal;
    }
    io.err(`whytables: internal error, please report it: ${visibleLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return EXIT.internal;
  }
}

function dispatch(args: readonly string[], io: Io): number {
  const { values, positionals } = parsed(args);
  if (values.help === true) { io.out(HELP); return EXIT.nothing; }
  if (values.version === true) { io.out(`whytables ${VERSION}\n`); return EXIT.nothing; }
  const [first = "", ...others] = positionals;
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first]! : diagnoseCommand;
  const files = command === diagnoseCommand && first !== "diagnose" ? positionals : others;
  const { format, env = [], json = false, full = false, ipv6 = false, kernel, map, place, rules } = values;
  return command(files, { env, json, full, ipv6, ...(format === undefined ? {} : { format }), ...(kernel === undefined ? {} : { kernel }), ...(map === undefined ? {} : { map }), ...(place === undefined ? {} : { place }), ...(rules === undefined ? {} : { rules }) }, io);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /Unknown option '(-[^']+)'/.exec((error as Error).message)?.[1];
    if (option !== undefined) throw unknownWord("option", option, Object.keys(OPTIONS).map((name) => `--${name}`));
    throw new UsageError((error as Error).message.split(". ")[0]!.split("\n")[0]);
  }
}
