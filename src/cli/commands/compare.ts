import { json } from "../../escape/json.js";
import { compareNodes } from "../../ruleset/compare/compare-nodes.js";
import { renderComparison } from "../../render/comparison.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Options } from "../options.js";
import { fullBudget } from "../read.js";
import { UsageError } from "../usage-error.js";
import { formatOf } from "./diagnose.js";

/** `whytables compare SOURCE TARGET [--rules FILE]`. */
export function compareCommand(files: readonly string[], options: Options, io: Io): number {
  const [source, target] = files;
  if (source === undefined || target === undefined || files.length > 2) throw new UsageError("compare wants two files: what the source node and the target node print for lsmod");
  const format = formatOf(options);
  const budget = fullBudget();
  const result = compareNodes({ source: io.read(source, budget), target: io.read(target, budget), ...(options.rules === undefined ? {} : { rules: io.read(options.rules, budget) }) });
  io.out(format === "json" ? `${json(result)}\n` : renderComparison(result));
  return result.missingOnTarget.length + result.missingOnSource.length + result.neededAndMissing.length + result.settings.length > 0 ? EXIT.found : EXIT.nothing;
}
