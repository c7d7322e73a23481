import { explain } from "../../api/explain.js";
import { listRules } from "../../api/lists.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Options } from "../run.js";
import { unknownWord, UsageError } from "../usage-error.js";
import { formatOf } from "./diagnose.js";

/** `whytables explain CODE`. */
export function explainCommand(codes: readonly string[], options: Options, io: Io): number {
  const [code] = codes;
  if (code === undefined || codes.length > 1) throw new UsageError("explain wants one code, such as virtuozzo/nat-not-allowed");
  const format = formatOf(options);
  let page;
  try {
    page = explain(code);
  } catch {
    throw unknownWord("code", code, listRules().map((rule) => rule.code));
  }
  io.out(format === "json" ? `${JSON.stringify(page, null, 2)}\n` : page.markdown);
  return EXIT.nothing;
}
