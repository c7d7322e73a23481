import type { TypedCommand, TypedWord } from "../../model/command.js";
import { runAt } from "../parsimmon.js";
import { readWords } from "./word-list.js";
import { word, type Word } from "./word.js";

/** A command is not read beyond. */
const LENGTH_MOST = 4096;

/**
 * The programs whose commands are edited, with a path before the name and the backend behind it.
 *
 * ```text
 * /usr/sbin/iptables-legacy-restore
 * ^^^^^^^^^^        ^^^^^^^ ^^^^^^^
 * path              variant job
 * ```
 */
const PROGRAM = /(?:[\w.~-]{0,64}\/){0,12}(?:(?:ip6?tables|ebtables|arptables)(?:-legacy|-nft)?(?:-restore|-save)?|ipset|nft|conntrack|nfct|nfacct|ipvsadm|sysctl|modprobe)(?![\w.@/-])/y;

/**
 * Blanks that a shell does not divide words at: they came with a web page. The reader of words takes them for blanks, so they are
 * other characters while it reads.
 */
const HIDDEN = "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000:";
const STAND_IN = 0xe000;
const standIn = (char: string): string => String.fromCharCode(STAND_IN + HIDDEN.indexOf(char));
const shown = (text: string): string => text.replace(/[\ue000-\ue007]/g, (mark) => HIDDEN[mark.charCodeAt(0) - STAND_IN] ?? mark);

function hidden(text: string, alone: boolean): string {
  const plain = text.replace(/[\u00a0\u2002\u2003\u2007\u2009\u202f\u3000]/g, standIn);
  const end = plain.indexOf("\n");
  return alone ? plain.slice(0, end < 0 ? undefined : end).replace(/:(?=\s|$)/g, standIn) + (end < 0 ? "" : plain.slice(end)) : plain;
}

/** Reads the command whose program's name begins at `at`, word by word. Undefined where no program's name stands there. Spans are of `text`. */
export function readTyped(text: string, at: number): TypedCommand | undefined {
  const alone = PROMPTED.test(text.slice(Math.max(0, at - PREFIX_MOST), at));
  const within = hidden(text.slice(at, at + LENGTH_MOST), alone);
  PROGRAM.lastIndex = 0;
  const name = PROGRAM.exec(within)?.[0];
  if (name === undefined) return undefined;
  const { words, end } = readWords(within, name.length, false, alone);
  const placed = (found: Word): TypedWord => {
    const raw = within.slice(found.start, found.end);
    return { text: shown(found.text), span: { start: at + found.start, end: at + found.end }, quoted: raw !== found.text };
  };
  const input = readInput(within, end);
  return {
    prefix: readPrefix(text, at),
    program: { text: name, span: { start: at, end: at + name.length }, quoted: false },
    words: words.map(placed),
    ...(input === undefined ? {} : { input: placed(input) }),
  };
}

/** A line of its own, behind a prompt: no sentence goes on with it, and its last colon is the command's. */
const PROMPTED = /(?:^|\n)(?:[^\s#$>%]{0,60}(?: [^\s#$>%]{1,40})?[#$>%] {1,2})?(?:sudo )?$/;

const FROM = /[ \t]*<[ \t]*(?![<(])/y;

function readInput(text: string, at: number): Word | undefined {
  FROM.lastIndex = at;
  const sign = FROM.exec(text);
  if (sign === null) return undefined;
  const file = runAt(word, text, at + sign[0].length);
  return file.ok ? file.value : undefined;
}

const PREFIX_MOST = 120;
const NAME = String.raw`[A-Za-z0-9][\w.@:-]{0,63}`;
/** Options of sudo that take no word, and its user. */
const SUDO = String.raw`(?:sudo|doas)(?: -[nEHS]{1,4}| -u [a-z_][\w-]{0,31}){0,3}`;
/**
 * What a command is run through, from the beginning of the line, a prompt or another command on: every program that takes the command
 * as its last words, and nothing that a shell would read.
 */
const PREFIX = new RegExp(String.raw`(?:^|[#$>%;&|(] {0,4}|: {1,4})((?:(?:${SUDO}|ip netns exec ${NAME}|ip -n(?:etns)? ${NAME}|`
  + String.raw`nsenter(?: (?:-[tFnm]|--target|--net|--mount)(?:[ =][\w./-]{1,64})?){1,6}(?: --)?|vzctl exec2? ${NAME}|prlctl exec ${NAME}|`
  + String.raw`(?:docker|podman) exec(?: -[itu]{1,3}(?: root)?| --privileged){0,4} ${NAME}|lxc exec ${NAME} --|lxc-attach -n ${NAME} --|env|time|command|nice) )+)$`);

/** The words before the program, where they are such that the command can be run through them again. */
function readPrefix(text: string, at: number): readonly TypedWord[] {
  const feed = text.lastIndexOf("\n", at - 1);
  const start = Math.max(feed + 1, at - PREFIX_MOST);
  const before = text.slice(start, at);
  const found = PREFIX.exec(before)?.[1];
  if (found === undefined) return [];
  const from = at - found.length;
  return [...found.matchAll(/\S+/g)].map((match) => ({ text: match[0], span: { start: from + match.index, end: from + match.index + match[0].length }, quoted: false }));
}
