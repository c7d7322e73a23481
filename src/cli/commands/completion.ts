import { SHELLS } from "../about.js";
import { completionScript, type Shell } from "../completion.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Options } from "../options.js";
import { unknownWord, UsageError } from "../usage-error.js";

/** `whytables completion SHELL`: a script for that shell, out of the tables of commands and options. */
export function completionCommand([shell, ...others]: readonly string[], _: Options, io: Io): number {
  if (shell === undefined || others.length > 0) throw new UsageError(`completion wants a shell: ${SHELLS.join(", ")}`);
  if (!(SHELLS as readonly string[]).includes(shell)) throw unknownWord("shell", shell, SHELLS);
  io.out(completionScript(shell as Shell));
  return EXIT.nothing;
}
