import { parseNft } from "../../../grammar/nft/parse.js";
import { refusal, type Explain } from "../explain.js";
import { mendOf } from "../mend/build.js";
import { fits } from "../speller/fits.js";
import type { NftCase } from "../case.js";

/** nft's words as they stand on the line, before the shell read them: quotes around words of the shell are taken off, nft's own stay. */
export function asWritten(given: NftCase): string | undefined {
  const { typed } = given.refused;
  if (typed === undefined) return undefined;
  // Where the shell ended the command at `;` the rest of the line belongs to it.
  const behind = typed.after === ";" ? beforePipe(typed.line.slice(typed.line.indexOf(typed.program) + typed.program.length)) : typed.words.map(({ raw }) => raw).join(" ");
  if (/\$\(|`/.test(behind)) return undefined;
  const words: string[] = [];
  for (const found of behind.matchAll(/'([^']*)'|((?:[^\s'"]|"[^"]*")+)/g)) words.push(found[1] ?? found[2]!.replace(/\\(.)/g, "$1"));
  return words.join(" ").replace(/ ;/g, ";");
}

/** What stands before a pipe, a further command or a redirection. */
function beforePipe(line: string): string {
  const end = /[|>]|&&/.exec(line)?.index ?? line.length;
  return line.slice(0, end).replace(/\d$/, "");
}

const spaced = (line: string): string => line.replace(/\{(?=\S)/g, "{ ").replace(/(?<=\S)\}/g, " }").replace(/,(?=\S)/g, ", ");

/**
 * ```text
 * nft add chain inet filter input { type filter hook input priority 0; }
 *                                                                    ^ the shell ends the command here
 * ```
 */
export const shellAte: Explain = (given) => {
  const { says, line, refused: { typed }, form } = given;
  if (typed === undefined || typed.file !== undefined) return undefined;
  const before = /syntax error near unexpected token|event not found|[}\w.-]: command not found/.test(says);
  const written = asWritten(given);
  if (written === undefined) return undefined;
  const inLine = spaced(written).replace(/\s+/g, " ").trim();
  const changed = bareWords(written) !== bareWords(line) || (says.startsWith("syntax error") && /"\w*[^\w"][^"]*"/.test(written) && !line.includes('"'));
  if (!before && (form !== "command" || !changed)) return undefined;
  // A variable that the shell had nothing for is gone.
  const empty = /\$\{?(\w{1,64})\}?/.exec(typed.line);
  if (empty !== null && !before && !line.includes("$")) return refusal(given, "shell-ate", { sign: "$", word: `$${empty[1]!}` }, []);
  const sign = /\{[^\s,{}]*,[^\s{}]*\}/.test(written) ? "{" : before || written.includes(';') ? ";" : written.includes('"') ? '"' : written.includes("*") ? "*" : "{";
  for (const candidate of [inLine, closed(inLine), quotedStars(inLine)]) {
    if (candidate === undefined || !fits({ form: "command", line: candidate }, candidate) || parseNft(candidate).items.length === 0) continue;
    return refusal(given, "shell-ate", { sign, word: inLine }, [
      mendOf({ ...given, form: "command" }, { intent: `\`${sign}\` is for nft, not for the shell`, sure: "told", instead: [candidate] }),
    ]);
  }
  return before ? refusal(given, "shell-ate", { sign, word: inLine }, []) : undefined;
};

/** Without blanks and without quotes around single words: what the shell leaves as it is. */
const bareWords = (line: string): string => line.replace(/"([\w.@-]*)"/g, "$1").replace(/\s+/g, "");

/** The shell's `;` before `}` may have been left out too. */
const closed = (line: string): string | undefined => {
  const mended = line.replace(/([^;{}\s]) \}$/, "$1; }");
  return mended === line ? undefined : mended;
};
const quotedStars = (line: string): string => line.replace(/(?<=\s)([\w.-]{1,64})\*(?!["\w])/g, '"$1*"');
