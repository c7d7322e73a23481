import type { Folded } from "../input/fold.js";
import type { Command } from "../model/command.js";
import type { Span } from "../model/text.js";
import { parseCommand } from "./command/index.js";
import { withoutWraps } from "./command/wraps.js";
import type { Match } from "./match.js";
import { firstEndingAfter } from "./overlap.js";
import { lineBounds, rowAt } from "./rows.js";

/** A command line found in the text; its spans point into the original. */
export interface FoundCommand {
  readonly command: Command;
  readonly span: Span;
  readonly row: number;
  /** What stands before it on its line, folded, at most 80 characters: a prompt, `sudo `, `vzctl exec 101 `. */
  readonly before: string;
  /** Its errors go to /dev/null: what is printed beside it is another command's. */
  readonly silenced: boolean;
}

const COMMAND_REACH = 4096;

export function readCommands(folded: Folded, low: string, places: number[], matches: readonly Match[]): (FoundCommand & { readonly end: number })[] {
  places.sort((a, b) => a - b);
  const found: (FoundCommand & { readonly end: number })[] = [];
  let behind = 0;
  for (const place of places) {
    if (place < behind) continue;
    const at = wordStart(low, place);
    if (isSpeaker(matches, at) || ADVICE.test(low.slice(Math.max(0, at - 5), at))) continue;
    const reach = Math.min(folded.length, at + COMMAND_REACH);
    const command = parseCommand(withoutWraps(folded.clean(at, reach)), 0);
    if (command === undefined) continue;
    const end = at + command.span.end;
    const { start: lineStart } = lineBounds(folded, at);
    behind = end;
    found.push({ command, span: folded.span(at, end), row: rowAt(folded, at), before: low.slice(Math.max(lineStart, at - 80), at), silenced: SILENCED.test(low.slice(end, end + 24)), end });
  }
  return found;
}

/** `Try 'iptables -h' or 'iptables --help' for more information.` */
const ADVICE = /\b(?:try|or) '$/;
/** Their errors are seen by nobody. */
const SILENCED = /^ ?(?:&> ?\/dev\/null|(?:1?> ?\/dev\/null )?2> ?\/dev\/null|1?> ?\/dev\/null 2>&1)/;

/** True where a program's name is the head of a message, or stands in a line that says nothing by itself (`Try 'iptables -h' …`). */
function isSpeaker(matches: readonly Match[], at: number): boolean {
  return matches.slice(Math.max(0, firstEndingAfter(matches, at) - 1)).some(({ entry, start, end, prefix }, index) =>
    index < 3 && ((prefix !== undefined && at >= prefix.start && at < prefix.end) || (entry.message.role === "trailer" && at >= start && at < end)));
}

/** Start of the word at `place`, with the path before a program's name. */
function wordStart(low: string, place: number): number {
  let start = place;
  while (start > 0 && place - start < 64 && /[a-z0-9_./-]/.test(low[start - 1]!)) start--;
  // A script's variable: `$IPTABLES -A …`, `${IPT} -A …`.
  if (low[start] === "{" && low[start - 1] === "$") return start - 1;
  if (low[start - 1] === "$") return start - 1;
  return low.startsWith("${", start - 2) ? start - 2 : start;
}
