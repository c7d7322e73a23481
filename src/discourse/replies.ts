import { questionsIn, type KnownQuestion } from "./asked.js";
import { lineAt, type TextLine } from "./lines.js";
import type { ThreadPart } from "./thread.js";

/** What somebody wrote after a question, and where it begins in the whole text. */
export interface Reply {
  /** The fact, or slot, that was asked for. */
  readonly fact: string;
  readonly text: string;
  readonly at: number;
}

export interface RepliesInput {
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** Lines that we wrote. */
  readonly own: ReadonlySet<number>;
  /** Lines with a message of a program: no words of people. */
  readonly printed: ReadonlySet<number>;
  readonly questions: readonly KnownQuestion[];
  readonly parts: readonly ThreadPart[];
}

/** What was written after questions of ours: in the next messages of a thread, or above or below our quoted text, as people reply to mails. */
export function repliesIn({ text, lines, own, printed, questions, parts }: RepliesInput): readonly Reply[] {
  const asking = parts.filter(({ author }) => author === "agent" || author === "bot");
  if (own.size === 0 && asking.length === 0) return [];
  const asked = questionsIn(text, questions).filter(({ at }) => own.has(lineAt(lines, at)) || asking.some(({ start, end }) => at >= start && at < end));
  return asked.flatMap(({ fact, at }) => {
    const line = parts.length > 1 ? replyInThread(at, lines, own, parts) : replyAround(lineAt(lines, at), lines, own, printed);
    return line === undefined ? [] : [{ fact, ...paragraphFrom(line, text, lines, own) }];
  });
}

const isSaid = (at: number, lines: readonly TextLine[], own: ReadonlySet<number>): boolean =>
  lines[at] !== undefined && !own.has(at) && lines[at].quoted === 0 && lines[at].words.trim() !== "";

function replyInThread(at: number, lines: readonly TextLine[], own: ReadonlySet<number>, parts: readonly ThreadPart[]): number | undefined {
  const next = parts.find(({ start, author }) => start > at && (author === "customer" || author === "unknown"));
  if (next === undefined) return undefined;
  for (let line = lineAt(lines, next.start); line < lines.length && lines[line]!.start < next.end; line++) if (isSaid(line, lines, own)) return line;
  return undefined;
}

/** Below our text; where nothing follows it, above: the reply then begins the mail. */
function replyAround(asked: number, lines: readonly TextLine[], own: ReadonlySet<number>, printed: ReadonlySet<number>): number | undefined {
  let end = asked;
  while (own.has(end) || lines[end]?.words.trim() === "") end++;
  const isReply = (line: number): boolean => isSaid(line, lines, own) && !printed.has(line) && lines[line]!.prompt === undefined;
  for (let line = end; line < lines.length && !printed.has(line); line++) if (isReply(line)) return line;
  for (let line = 0; line < asked; line++) if (isReply(line)) return line;
  return undefined;
}

function paragraphFrom(first: number, text: string, lines: readonly TextLine[], own: ReadonlySet<number>): { readonly text: string; readonly at: number } {
  let last = first;
  while (isSaid(last + 1, lines, own)) last++;
  return { text: text.slice(lines[first]!.start, lines[last]!.end), at: lines[first]!.start };
}
