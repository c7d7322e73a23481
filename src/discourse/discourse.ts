import { once } from "../grammar/once.js";
import type { Recognised, Recognition } from "../grammar/recognise.js";
import { perObject } from "../knowledge/per-object.js";
import { plain } from "../input/plain.js";
import { heldBy } from "./held.js";
import { isWritten, lineAt, readLines, type TextLine } from "./lines.js";
import { attribute, type SeenMachine } from "./machines.js";
import { overIn } from "./over.js";
import type { Span } from "../model/text.js";
import { ownCommands, ownLines, type OwnSentences } from "./own.js";
import { repliesIn, type Reply } from "./replies.js";
import { readSaid, type Said } from "./said.js";
import { wordsOf } from "./words.js";
import type { ThreadPart } from "./thread.js";

/** How a message stands to the machine that it is about. Only `now` is evidence. */
export type Stance = "now" | "over" | "held" | "own";

/** The text as somebody's words about machines: read once, for all that follows. */
export interface Discourse {
  /** The text as its writer saw it, character for character in the same place. */
  readonly plain: string;
  readonly lines: readonly TextLine[];
  /** The machine that the errors are of comes first. */
  readonly machines: readonly SeenMachine[];
  /** What was written after questions of ours. */
  readonly replies: readonly Reply[];
  machineAt(offset: number): SeenMachine;
  /** Whether what stands there may have come out of the node or of its container. */
  ofBothAt(offset: number): boolean;
  /** Whether that stands in somebody else's words: a quotation, the mail that is answered. */
  anothersAt(offset: number): boolean;
  stanceOf(found: Recognised): Stance;
  /** The words said of that machine, and the cues in them. */
  saidOf(machine: string): Said;
  /** A text of the same length with nothing in it but what is said of that machine, by others than us, without commands of ours. `source` is the text or its plain form. */
  only(source: string, machine: string): string;
}

/** As web pages have them; a place in the text stays the same. */
const WIDE_BLANK = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const WORDS_MOST = 65_536;
const PROSE_WORDS = 6;

/**
 * @param parts of a thread, whose each stretch of the text is; none for a single text
 * @param own the sentences that an answer of ours may hold
 */
export function discourseOf(original: string, recognition: Recognition, own: OwnSentences, parts: readonly ThreadPart[] = []): Discourse {
  const text = original.replace(WIDE_BLANK, " ");
  const plainText = plain(text);
  const lines = readLines(text, plainText);
  const words = wordsOf(plainText.slice(0, WORDS_MOST));
  const ours = withBots(ownLines(words, lines, own), lines, parts);
  const messages = ours.size === 0 ? recognition.messages : recognition.messages.filter(({ span }) => !ours.has(lineAt(lines, span.start)));
  const withMessage = new Set(messages.map(({ span }) => lineAt(lines, span.start)));
  // What we said names machines, and none of them speaks there.
  const others = ours.size === 0 ? lines : lines.map((line, at) => (ours.has(at) ? emptied(line) : line));
  const attribution = attribute(others, messages, (line) => !withMessage.has(lineAt(lines, line.start)) && isProse(line));
  const { machines } = attribution;
  const held = heldBy(original);
  const commands = ownCommands(words, own);
  const said = once(() => readSaid(commands.length === 0 ? words : words.filter(({ start }) => !commands.some((command) => start >= command.start && start < command.end))));
  const over = overIn(original, said);
  const single = machines.length === 1 && ours.size === 0;
  const only = (source: string, machine: string): string => without(single ? source : blanked(source, lines, (at) => !ours.has(at) && attribution.of(at).id === machine), commands);
  return {
    plain: plainText, lines, machines,
    replies: repliesIn({ text: plainText, lines, own: ours, printed: withMessage, questions: own.questions, parts }),
    machineAt: (offset) => attribution.of(lineAt(lines, offset)),
    ofBothAt: (offset) => attribution.ofBoth(lineAt(lines, offset)),
    anothersAt: (offset) => lines[lineAt(lines, offset)]?.anothers === true,
    stanceOf: perObject((found: Recognised) => (ours.has(lineAt(lines, found.span.start)) ? "own" : held(found) ? "held" : over(found) ? "over" : "now")),
    saidOf: (machine) => (single ? said() : readSaid(wordsOf(only(plainText.slice(0, WORDS_MOST), machine)))),
    only,
  };
}

const emptied = ({ start, end, quoted, anothers, paragraph }: TextLine): TextLine => ({ start, end, quoted, anothers, paragraph, words: "" });

/** What a bot wrote is its own, whatever it looks like. */
function withBots(own: ReadonlySet<number>, lines: readonly TextLine[], parts: readonly ThreadPart[]): ReadonlySet<number> {
  const bots = parts.filter(({ author }) => author === "bot");
  if (bots.length === 0) return own;
  return new Set([...own, ...[...lines.keys()].filter((at) => bots.some(({ start, end }) => lines[at]!.start >= start && lines[at]!.start < end))]);
}

const isProse = (line: TextLine): boolean => isWritten(line, PROSE_WORDS);

const without = (source: string, spans: readonly Span[]): string =>
  spans.reduce((text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end), source);

function blanked(source: string, lines: readonly TextLine[], keep: (line: number) => boolean): string {
  let out = "";
  for (const [at, { start, end }] of lines.entries()) out += (keep(at) ? source.slice(start, end) : " ".repeat(end - start)) + source.slice(end, end + 1);
  return out + source.slice(lines.length === 0 ? 0 : lines.at(-1)!.end + 1);
}
