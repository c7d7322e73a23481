import type { Recognised } from "../grammar/recognise.js";
import type { Fact } from "../model/fact.js";
import type { Span } from "../model/text.js";

/** A prompt that names its host, and what was typed behind it. */
interface Prompt {
  readonly host: string;
  readonly typed: string;
  readonly span: Span;
  readonly quoted: number;
}

const READ_MOST = 262_144;
const PROMPTS_MOST = 2000;
/** `[root@hn12 ~]# vzctl …`, `root@ct101:~# iptables …` */
const PROMPT = /^(?:\[[\w.-]{1,32}@([\w.-]{1,64})[ :][^\]\n]{0,80}\] ?[#$%]|[\w.-]{1,32}@([\w.-]{1,64}):[^\n#$]{0,80}[#$])[ \t]{0,8}(.{0,300})/;

/** Programs that only a node has. */
const NODE_PROGRAM = /^(?:sudo )?(?:\/usr)?(?:\/s?bin\/)?(?:vzctl|vzlist|vzmigrate|prlctl|pmigrate|vzpkg|vzquota|vzps|vztop|vzcfgvalidate|vzubc|vzcalc|vzmemcheck|vzsplit|prlsrvctl)\b/;
const NODE_FILE = /\/nf_conntrack\/parameters\/ip_conntrack_disable_ve0|\/etc\/vz\/|\/vz\/private\/|\/etc\/(?:virtuozzo|openvz)-release|\/etc\/modprobe\.d\/(?:openvz|parallels|vz)\S{0,20}\.conf/;
const INTO_CONTAINER = /\b(?:vzctl|prlctl) (?:exec2?|enter|console|runscript)\b/;
/** What these print may come out of the container's own scripts as well. */
const FROM_BOTH = /\b(?:vzctl|prlctl)[^|]{0,40} (?:start|restart|restore|resume|chkpnt|suspend|mount|create|reinstall)\b|\bvzmigrate\b/;
const NOT_THERE = /command not found|no such file/i;

/** A line's quote marks and what is behind them. */
function withoutMarks(line: string): { readonly quoted: number; readonly rest: string } {
  const marks = /^[\s>|]{0,40}/.exec(line)![0];
  return { quoted: marks.replace(/[^>|]/g, "").length, rest: line.slice(marks.length).replace(/<[^<>]{0,60}>/g, "") };
}

function promptsOf(text: string): { readonly prompts: readonly Prompt[]; readonly nodes: ReadonlySet<string> } {
  const prompts: Prompt[] = [], nodes = new Set<string>();
  let at = 0, waiting: string | undefined;
  for (const line of text.slice(0, READ_MOST).split("\n")) {
    const { quoted, rest } = withoutMarks(line);
    const found = PROMPT.exec(rest);
    if (waiting !== undefined && !(found === null && NOT_THERE.test(rest))) nodes.add(waiting);
    waiting = undefined;
    if (found !== null && prompts.length < PROMPTS_MOST) {
      const prompt = { host: (found[1] ?? found[2])!.toLowerCase(), typed: found[3]!, span: { start: at, end: at + line.length }, quoted };
      prompts.push(prompt);
      if (NODE_PROGRAM.test(prompt.typed) || NODE_FILE.test(prompt.typed)) waiting = prompt.host;
    }
    at += line.length + 1;
  }
  if (waiting !== undefined) nodes.add(waiting);
  return { prompts, nodes };
}

/**
 * Where the messages came up, as far as prompts tell: a host that runs vzctl and the like is a node. On another host beside a node
 * it was in a container, most likely; that host may be a second node.
 */
export function placeFacts(text: string, messages: readonly Recognised[]): readonly Fact[] {
  const { prompts, nodes } = promptsOf(text);
  if (nodes.size === 0 && !prompts.some(({ host }) => CONTAINER_NAME.test(host)) && !NODE_WORDS.test(text.slice(0, READ_MOST))) return [];
  const errors = messages.filter(({ message }) => message.role === "error");
  const speaking = (errors.length > 0 ? errors : messages.filter(({ message }) => SPEAKING_READINGS.has(message.id)))
    .flatMap(({ span }) => promptOf(text, prompts, span) ?? [])
    .filter(({ typed }) => !FROM_BOTH.test(typed));
  const inside = speaking.find(({ typed }) => INTO_CONTAINER.test(typed));
  if (inside !== undefined) return [{ name: "place", value: "container", state: "seen", source: "text", span: inside.span }];
  if (nodes.size === 0) return byNames(speaking);
  const other = speaking.find(({ host }) => !nodes.has(host));
  if (other !== undefined) return [{ name: "place", value: "container", state: "assumed", source: "assumption", because: `${other.host} is another machine than the node in this text`, span: other.span }];
  const [onNode] = speaking;
  return onNode === undefined ? [] : [{ name: "place", value: "node", state: "seen", source: "text", because: `${onNode.host} runs Virtuozzo's own programs`, span: onNode.span }];
}

/** `ct101` beside `hn5`: people name hosts so. */
const CONTAINER_NAME = /^(?:ct|ve)-?\d{1,10}(?:\.|$)/;
/** Readings that a cause stands on where nothing else does. */
const SPEAKING_READINGS: ReadonlySet<string> = new Set(["reading/forward-policy", "vz/forward-rejects", "vz/invalid-drop"]);
const NODE_WORDS = /\b(?:hardware|vz|openvz|virtuozzo|host) node\b|\bhwnode\b|\b(?:on|of|our) (?:the |our )?node\b/i;
const NODE_NAME = /^(?:hn|node|hwnode|vznode|pcs|vz\d?)-?\d{1,4}(?:\.|$)/;

/** Only where the text shows both kinds; a single host may have any name. */
function byNames(speaking: readonly Prompt[]): readonly Fact[] {
  const onNode = speaking.find(({ host }) => NODE_NAME.test(host));
  if (onNode === undefined || speaking.some(({ host }) => CONTAINER_NAME.test(host))) return [];
  return [{ name: "place", value: "node", state: "assumed", source: "assumption", because: `${onNode.host} is named like a node, and another host here like a container`, span: onNode.span }];
}

/** How far below the prompt a program's output is followed. */
const OUTPUT_MOST = 8192;

/** The prompt whose output a message stands in: no blank line between them, and quoted as deeply. */
function promptOf(text: string, prompts: readonly Prompt[], span: Span): Prompt | undefined {
  const prompt = prompts.findLast(({ span: { start } }) => start <= span.start);
  if (prompt === undefined || span.start - prompt.span.start > OUTPUT_MOST) return undefined;
  const between = text.slice(prompt.span.start, span.start).split("\n");
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  if (withoutMarks(text.slice(lineStart, lineStart + 200)).quoted !== prompt.quoted) return undefined;
  return between.slice(0, -1).some((line) => /^[\s>|]*$/.test(line)) ? undefined : prompt;
}
