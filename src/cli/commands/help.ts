import { EXIT } from "../exit-codes.js";
import { HELP, helpOf } from "../help.js";
import type { Io } from "../io.js";
import type { Options } from "../options.js";
import { UsageError } from "../usage-error.js";

/** `whytables help [COMMAND]`. */
export function helpCommand(words: readonly string[], _: Options, io: Io): number {
  if (words.length > 1) throw new UsageError("help wants one command");
  io.out(words[0] === undefined ? HELP : helpOf(words[0]));
  return EXIT.nothing;
}
