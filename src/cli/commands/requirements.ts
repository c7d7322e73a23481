import { json } from "../../escape/json.js";
import { renderRequirements } from "../../render/requirements.js";
import { requirements } from "../../reason/requirements.js";
import { EXIT } from "../exit-codes.js";
import { readAll, type Io } from "../io.js";
import type { Options } from "../options.js";
import { formatOf } from "./diagnose.js";

/** `whytables requirements FILE`. */
export function requirementsCommand(files: readonly string[], options: Options, io: Io): number {
  const format = formatOf(options);
  const text = readAll(io, files);
  const result = requirements(text, options.kernel === undefined ? {} : { kernel: options.kernel });
  io.out(format === "json" ? `${json(result)}\n` : renderRequirements(result));
  return result.rules.length > 0 ? EXIT.found : EXIT.nothing;
}
