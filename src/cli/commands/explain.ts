import { json } from "../../escape/json.js";
import { explain } from "../../api/explain.js";
import { explainWord } from "../../api/explain-word.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Options } from "../options.js";
import { ownFrom } from "../own.js";
import { UsageError } from "../usage-error.js";
import { formatOf } from "./diagnose.js";

const EXAMPLES = "a code, a mode, a module, a parameter or a message, such as virtuozzo/nat-not-allowed, stateful, ipt_state, numiptent";

/** `whytables explain WORD…`: a code, or any word of the article; several words are one message. */
export function explainCommand(words: readonly string[], options: Options, io: Io): number {
  if (words.length === 0) throw new UsageError(`explain wants ${EXAMPLES}`);
  const format = formatOf(options), word = words.join(" "), own = ownFrom(options.own, io);
  let page;
  try {
    page = explainWord(word, own);
  } catch (error) {
    throw new UsageError(error instanceof TypeError ? error.message : String(error));
  }
  const shown = page.kind === "cause" ? explain(word, own) : page;
  io.out(format === "json" ? `${json(shown)}\n` : page.markdown);
  return EXIT.nothing;
}
