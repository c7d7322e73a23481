import { json } from "../../escape/json.js";
import { renderRequirements, renderRuleSetDifference } from "../../render/requirements.js";
import { compareRuleSets } from "../../ruleset/compare/compare-sets.js";
import { requirements } from "../../ruleset/requirements.js";
import { EXIT } from "../exit-codes.js";
import { readAll, type Io } from "../io.js";
import type { Options } from "../options.js";
import { formatOf } from "./diagnose.js";

/** `whytables requirements FILE [--diff FILE]`. */
export function requirementsCommand(files: readonly string[], options: Options, io: Io): number {
  const format = formatOf(options);
  const text = readAll(io, files);
  const kernel = options.kernel === undefined ? {} : { kernel: options.kernel };
  if (options.diff !== undefined) {
    const result = compareRuleSets(text, io.read(options.diff), kernel);
    io.out(format === "json" ? `${json(result)}\n` : renderRuleSetDifference(result));
    return result.onlyBefore.length + result.onlyAfter.length + result.policies.length > 0 || result.reordered ? EXIT.found : EXIT.nothing;
  }
  const result = requirements(text, kernel);
  io.out(format === "json" ? `${json(result)}\n` : renderRequirements(result));
  // Where nothing was read there is no answer: the input is at fault.
  return result.rules.length > 0 ? EXIT.found : EXIT.usage;
}
