import { redact } from "../../api/redact.js";
import { json } from "../../escape/json.js";
import { visible, visibleLines } from "../../escape/terminal.js";
import { EXIT } from "../exit-codes.js";
import { readAll, type Io } from "../io.js";
import type { Options } from "../options.js";
import { UsageError } from "../usage-error.js";
import { writePrivate } from "../write-private.js";

/** `whytables redact FILE [--map FILE]`: the map leads back from the replacements, so it is only ever written where it is asked for. */
export function redactCommand(files: readonly string[], options: Options, io: Io): number {
  const { text, map } = redact(readAll(io, files));
  if (options.map !== undefined) {
    try {
      writePrivate(options.map, `${json(Object.fromEntries(map))}\n`);
    } catch (error) {
      throw new UsageError(`cannot write ${visible(options.map)}: ${visible((error as Error).message)}`);
    }
  }
  io.out(visibleLines(text));
  return map.size > 0 ? EXIT.found : EXIT.nothing;
}
