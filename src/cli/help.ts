import { wrapText } from "../render/wrap.js";
import { COMMANDS_TOLD, lineOf, optionsTold, type About } from "./about.js";
import { OPTIONS, type Option } from "./options.js";
import { unknownWord } from "./usage-error.js";

const WIDTH = 120;
export const EXIT_WORDS = "Exit status: 0 nothing found, 1 something found, 2 wrong usage or unreadable input, 3 internal error, or output that cannot be written.";

/** A head and what it is about, side by side. */
function row(head: string, words: string, column: number): string {
  const lines = wrapText(words, WIDTH, " ".repeat(column));
  return `${head.padEnd(column)}${lines.slice(column)}\n`;
}

/** Heads in one column, what they are about in another. */
function rows(entries: readonly (readonly [head: string, words: string])[]): string {
  const column = Math.max(...entries.map(([head]) => head.length)) + 2;
  return entries.map(([head, words]) => row(head, words, column)).join("");
}

const headOf = ([name, { short, value }]: readonly [string, Option]): string => `  ${short === undefined ? "   " : `-${short},`} --${name}${value === undefined ? "" : ` ${value}`}`;

/** Of an option that a diagnosis has no use for, whose it is. */
const whose = ({ of }: Option): string => (of === undefined || of.includes("diagnose") ? "" : `for ${of.join(", ")}: `);

/** What `--help` prints. */
export const HELP = `whytables reads what iptables, vzctl, the kernel and the tools around them said,
and answers why, and what to do.

${rows(COMMANDS_TOLD.map((about) => [`  ${lineOf(about)}`, about.does]))}
${rows(Object.entries(OPTIONS).map((entry) => [headOf(entry), `${whose(entry[1])}${entry[1].help}`]))}
serve, mcp, bot and stream have options of their own: whytables help serve
${EXIT_WORDS}
`;

/** What `whytables help COMMAND` and `whytables COMMAND --help` print. */
export function helpOf(command: string): string {
  const about = COMMANDS_TOLD.find(({ name }) => name === command);
  if (about === undefined) throw unknownWord("command", command, COMMANDS_TOLD.map(({ name }) => name));
  return `${lineOf(about)}\n\n${sentence(about)}\n\n${rows(optionsTold(command).map((entry) => [headOf(entry), entry[1].help]))}`;
}

const sentence = ({ does }: About): string => wrapText(`${does.charAt(0).toUpperCase()}${does.slice(1)}.`, WIDTH);
