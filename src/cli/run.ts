import { visible, visibleLines } from "../escape/terminal.js";
import { compareCommand } from "./commands/compare.js";
import { completionCommand } from "./commands/completion.js";
import { diagnoseCommand } from "./commands/diagnose.js";
import { explainCommand } from "./commands/explain.js";
import { factsCommand } from "./commands/facts.js";
import { helpCommand } from "./commands/help.js";
import { messagesCommand, rulesCommand } from "./commands/lists.js";
import { redactCommand } from "./commands/redact.js";
import { requirementsCommand } from "./commands/requirements.js";
import { statelessCommand } from "./commands/stateless.js";
import { EXIT } from "./exit-codes.js";
import { HELP, helpOf } from "./help.js";
import type { Io } from "./io.js";
import { readArguments, type Options } from "./options.js";
import { OutputError } from "./output-error.js";
import { UsageError } from "./usage-error.js";
import { VERSION } from "./version.js";

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
  completion: completionCommand,
  help: helpCommand,
};

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
  const { values, command, named, rest } = readArguments(args, Object.keys(COMMANDS));
  if (values.help === true) { io.out(named ? helpOf(command) : HELP); return EXIT.nothing; }
  if (values.version === true) { io.out(`whytables ${VERSION}\n`); return EXIT.nothing; }
  const { env = [], json = false, full = false, ipv6 = false, help: _, version: _version, ...given } = values;
  return COMMANDS[command]!(rest, { ...given, env, json, full, ipv6 }, io);
}
