import type { Span } from "../../../model/text.js";
import { shellCommands, type ShellWord } from "./shell-words.js";

/** An nft command as typed. */
export interface NftTyped extends Span {
  /** Words before the program that belong to it: `sudo`. */
  readonly before: readonly string[];
  readonly options: readonly ShellWord[];
  /** What stands behind the options: nft's own language, or nothing where a file is loaded. */
  readonly words: readonly ShellWord[];
  /** The file of `-f`; `-` is standard input. */
  readonly file?: string;
  /** As nft sees it: words joined with blanks. */
  readonly language: string;
  /** The program in front: `nft`, `/usr/sbin/nft`, and what else was given nft's words. */
  readonly program: string;
  /** Something is piped or redirected into it. */
  readonly piped: boolean;
  /** What ended it: `;`, `|`, or nothing. */
  readonly after: string;
  /** The whole line of the text, from this command's first word on. */
  readonly line: string;
}

const LINE_MOST = 4096;
/** Options that take a value in the next word. Source: `src/main.c` nft_options, 1.0.6. */
const VALUED = new Set(["-f", "--file", "-I", "--includepath", "-D", "--define", "-d", "--debug"]);
const RUNNERS = /^(?:sudo|doas|exec|time|\/usr\/bin\/sudo)$/;
const NFT = /^(?:[\w./-]{0,80}\/)?nft$/;

/** The nft commands of the line that holds `at`. */
export function typedOnLine(text: string, at: number): readonly NftTyped[] {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const found = text.indexOf("\n", at);
  const end = Math.min(found < 0 ? text.length : found, lineStart + LINE_MOST);
  const program = programAt(text, lineStart, end);
  if (program === undefined) return [];
  const commands = shellCommands(text, program, end);
  return commands.flatMap((command, index): readonly NftTyped[] => {
    const at_ = command.words.findIndex(({ text: word }) => NFT.test(word));
    if (at_ < 0 || (at_ > 0 && !command.words.slice(0, at_).every(({ text: word }, place) => RUNNERS.test(word) || (place > 0 && word.startsWith("-"))))) return [];
    const before = command.words.slice(0, at_).map(({ text: word }) => word);
    const { options, words, file } = splitOptions(command.words.slice(at_ + 1));
    const last = words.at(-1) ?? options.at(-1) ?? command.words[at_]!;
    return [{
      before, options, words, ...(file === undefined ? {} : { file }), program: command.words[at_]!.text,
      language: words.map(({ text: word }) => word).join(" "), piped: index > 0 && commands[index - 1]!.after === "|", after: command.after,
      line: text.slice(command.start, end), start: command.words[0]!.start, end: last.end,
    }];
  });
}

/** Where the command line begins: behind a prompt, at `nft` or what stands for it. */
function programAt(text: string, start: number, end: number): number | undefined {
  const line = text.slice(start, end);
  const place = /(?<![\w./-])(?:[\w./-]{0,80}\/)?nft(?=\s|$)/.exec(line);
  if (place === null) return undefined;
  const prompt = /^.{0,120}[#$%>+]\s{1,4}/.exec(line.slice(0, place.index));
  const before = line.slice(prompt === null ? 0 : prompt[0].length, place.index);
  // Prose and messages name the program too.
  if (/^\s{0,8}(?:(?:sudo|doas|exec|time)\s{1,4}(?:-\S{1,20}\s{1,4}){0,4})?$/.test(before)) return start + (prompt?.[0].length ?? 0) + (before.length - before.trimStart().length);
  if (/[;|&]\s{0,4}(?:sudo\s{1,4})?$/.test(before)) return start + (prompt?.[0].length ?? 0);
  return undefined;
}

function splitOptions(words: readonly ShellWord[]): { readonly options: readonly ShellWord[]; readonly words: readonly ShellWord[]; readonly file: string | undefined } {
  let at = 0;
  let file: string | undefined;
  while (at < words.length) {
    const { text } = words[at]!;
    if (!text.startsWith("-") || text === "-") break;
    const joined = /^--file=(.{1,256})$/.exec(text)?.[1];
    if (joined !== undefined) file = joined;
    // `-jf FILE`: the last of the joined letters takes the value.
    const takes = VALUED.has(text) || /^-[a-zA-Z]*[fID]$/.test(text);
    if (takes && at + 1 < words.length) {
      if (/^(?:--file|-[a-zA-Z]*f)$/.test(text)) file = words[at + 1]!.text;
      at++;
    }
    at++;
  }
  const rest = words.slice(at).filter(({ text }, index, all) => !isRedirection(text) && !(index > 0 && /^\d?[<>]{1,2}$/.test(all[index - 1]!.text)));
  return { options: words.slice(0, at), words: rest, file };
}

const isRedirection = (word: string): boolean => /^\d?(?:>{1,2}|<{1,3})(?:&\d)?/.test(word);
