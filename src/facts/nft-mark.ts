import { modulesOfExpression } from "../knowledge/nft-expressions.js";
import type { Recognised } from "../grammar/recognise.js";

/** What the carets under an nft command stand below: part of a rule or chain that takes a module, the making of a table, or another name. */
export interface NftMark {
  readonly kind: "expression" | "table" | "name";
  readonly modules: readonly string[];
}

const READ_MOST = 1200;
const VERBS = "add|create|insert|replace|delete|destroy|list|flush|rename|reset|get";
/** What names the object of a command: `insert rule inet fw4 input `. */
const OBJECT = new RegExp(`^\\W*(?:${VERBS}) \\w+ (?:(?:ip6?|inet|arp|bridge|netdev) )?\\S{0,80} ?\\S{0,80}$`);
const NEW_TABLE = /^(?:.{0,80}: )?(?:add|create) table /;
const WHOLE = new RegExp(`^(?:${VERBS}) \\w+ `);

/**
 * nft prints the command again and marks what was refused. Source: nftables `src/erec.c` erec_print. Logs put the same head before both lines.
 *
 * ```text
 * Error: Could not process rule: No such file or directory
 * add rule inet fw4 mangle meta l4proto tcp socket transparent 1 accept
 *                                           ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function nftMark(text: string, { message, span }: Recognised): NftMark | undefined {
  if (!message.id.startsWith("nft/")) return undefined;
  const [, command, carets] = text.slice(span.end, span.end + READ_MOST).split(/\r?\n/, 3);
  if (command === undefined || carets === undefined) return undefined;
  const from = carets.indexOf("^"), to = carets.lastIndexOf("^") + 1;
  if (from < 0 || !/^\^+\s*$/.test(carets.slice(from))) return undefined;
  if (NEW_TABLE.test(command)) return { kind: "table", modules: [] };
  const marked = command.slice(from, to);
  // The whole command is marked by versions that do not know better.
  if (marked.trim() === "" || WHOLE.test(marked)) return undefined;
  const before = command.slice(0, from).replace(/^.*: (?=\w+ )/, "");
  if (OBJECT.test(before) || /@$|\b(?:jump|goto) $/.test(before) || marked.startsWith("@")) return { kind: "name", modules: [] };
  const modules = modulesOfExpression(marked, / (?:rule|chain) (ip6?|bridge|netdev) /.exec(before)?.[1]);
  // Words that no table here has may be either.
  return modules.length > 0 ? { kind: "expression", modules } : undefined;
}
