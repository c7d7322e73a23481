import type { Recognised } from "../grammar/recognise.js";
import type { Fact } from "../model/fact.js";
import type { Span } from "../model/text.js";
import { namedPrompt, withoutMarks } from "./prompts.js";

/** A prompt that names its host, and what was typed behind it. */
interface Prompt {
  readonly host: string;
  readonly typed: string;
  readonly span: Span;
  readonly quoted: number;
}

const READ_MOST = 262_144;
const PROMPTS_MOST = 2000;
/** `# iptables -L`: no host tells one machine from another, only that lines without a gap are of one. Configuration files have comments of that form. */
const UNNAMED = /^(?:#|(?:ba)?sh-\d\.\d{1,2}#) {1,4}((?:sudo )?(?:\/usr)?(?:\/s?bin\/)?(?:ip6?tables|nft|ipset|ebtables|arptables|conntrack|cat|e?grep|lsmod|modprobe|service|systemctl|uname|sysctl|csf|ufw|dmesg|ls|vz\w{2,12}|prlctl)\b.{0,300})/;

/** Programs that only a node has. */
const NODE_PROGRAM = /^(?:sudo )?(?:\/usr)?(?:\/s?bin\/)?(?:vzctl|vzlist|vzmigrate|prlctl|pmigrate|vzpkg|vzquota|vzps|vztop|vzcfgvalidate|vzubc|vzcalc|vzmemcheck|vzsplit|prlsrvctl)\b/;
const NODE_FILE = /\/nf_conntrack\/parameters\/ip_conntrack_disable_ve0|\/etc\/vz\/|\/vz\/private\/|\/etc\/(?:virtuozzo|openvz)-release|\/etc\/modprobe\.d\/(?:openvz|parallels|vz)\S{0,20}\.conf/;
const INTO_CONTAINER = /\b(?:vzctl|prlctl) (?:exec2?|enter|console|runscript)\b/;
/** What these print may come out of the container's own scripts as well. */
const FROM_BOTH = /\b(?:vzctl|prlctl)[^|]{0,40} (?:start|restart|restore|resume|chkpnt|suspend|mount|create|reinstall)\b|\bvzmigrate\b/;
/** Of those without a host: people type these two in a container's lines, too, to show what they were told. */
const ALSO_ADVICE = /^(?:sudo )?(?:\/usr)?(?:\/s?bin\/)?(?:vzctl|prlctl)\b/;
const NODE_OUTPUT = /^options (?:ip|nf)_conntrack ip_conntrack_disable_ve0=/;
const NOT_THERE = /command not found|no such file/i;

interface Prompts {
  readonly prompts: readonly Prompt[];
  readonly nodes: ReadonlySet<string>;
}

function promptsOf(text: string): Prompts {
  const head = text.slice(0, READ_MOST);
  const named = promptsLike(head, namedPrompt);
  if (named.prompts.length > 0) return named;
  return promptsLike(head, (line, paragraph) => {
    const typed = UNNAMED.exec(line)?.[1];
    return typed === undefined ? undefined : { host: `${NO_HOST}${paragraph}`, typed };
  });
}
const NO_HOST = "\n";

function promptsLike(head: string, read: (line: string, paragraph: number) => { readonly host: string; readonly typed: string } | undefined): Prompts {
  const prompts: Prompt[] = [], nodes = new Set<string>();
  let at = 0, paragraph = 0, current: string | undefined, waiting: string | undefined;
  for (const line of head.split("\n")) {
    const { quoted, rest } = withoutMarks(line);
    if (rest === "") paragraph++;
    const found = read(rest, paragraph);
    if (waiting !== undefined && !(found === undefined && NOT_THERE.test(rest))) nodes.add(waiting);
    waiting = undefined;
    if (found !== undefined && prompts.length < PROMPTS_MOST) {
      prompts.push({ ...found, span: { start: at, end: at + line.length }, quoted });
      current = found.host;
      if (NODE_FILE.test(found.typed) || (NODE_PROGRAM.test(found.typed) && !(found.host.startsWith(NO_HOST) && ALSO_ADVICE.test(found.typed)))) waiting = found.host;
    } else if (current !== undefined && NODE_OUTPUT.test(rest)) nodes.add(current);
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
  const found = byPrompts(text, messages);
  return found.length > 0 ? found : byWords(text);
}

function byPrompts(text: string, messages: readonly Recognised[]): readonly Fact[] {
  const { prompts, nodes } = promptsOf(text);
  if (nodes.size === 0 && !prompts.some(({ host }) => CONTAINER_NAME.test(host)) && !NODE_WORDS.test(text.slice(0, READ_MOST))) return [];
  const errors = messages.filter(({ message }) => message.role === "error");
  const speaking = (errors.length > 0 ? errors : messages.filter(({ message }) => SPEAKING_READINGS.has(message.id)))
    .flatMap(({ span }) => promptOf(text, prompts, span) ?? [])
    .filter(({ typed }) => !FROM_BOTH.test(typed));
  const inside = speaking.find(({ typed }) => INTO_CONTAINER.test(typed));
  if (inside !== undefined) return [{ name: "place", value: "container", state: "seen", source: "text", span: inside.span }];
  if (nodes.size === 0) return byNames(speaking);
  const other = speaking.find(({ host }) => !nodes.has(host) && !host.startsWith(NO_HOST));
  if (other !== undefined) return [{ name: "place", value: "container", state: "assumed", source: "assumption", because: `${other.host} is another machine than the node in this text`, span: other.span }];
  const onNode = speaking.find(({ host }) => nodes.has(host));
  if (onNode === undefined) return [];
  const who = onNode.host.startsWith(NO_HOST) ? "the same machine" : onNode.host;
  return [{ name: "place", value: "node", state: "seen", source: "text", because: `${who} runs Virtuozzo's own programs`, span: onNode.span }];
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

/** "On the node itself"; that a module is loaded on the node is what people in containers say as well. */
const NODE_ITSELF = /\b(?:on|from) the (?:hardware |hw |vz |openvz |host |physical )?node itself\b|\bauf (?:dem|der) (?:hardware-?|host-?)?(?:node|knoten) selbst\b|(?<!\p{L})на сам(?:ой|ом) (?:хост-?|хардварной )?(?:ноде|узле)|\bsur le n(?:œ|oe)ud (?:lui-même|physique)|\b(?:en el propio nodo|en el nodo mismo)\b|(?:宿主机|母机|物理机|节点)(?:本身|自己|自身)/iu;

/** One of these stands in whatever `NODE_ITSELF` finds; to look for them costs nothing. */
const OWN_WORDS = ["node itself", "selbst", " сам", "lui-même", "physique", "nodo", "本身", "自己", "自身"];

function byWords(text: string): readonly Fact[] {
  const head = text.slice(0, READ_MOST), low = head.toLowerCase();
  const found = OWN_WORDS.some((word) => low.includes(word)) ? NODE_ITSELF.exec(head) : null;
  if (found === null) return [];
  return [{ name: "place", value: "node", state: "assumed", source: "assumption", because: "the text says so", span: { start: found.index, end: found.index + found[0].length } }];
}

/** How far below the prompt a program's output is followed. */
const OUTPUT_MOST = 8192;

/** The prompt whose output a message stands in: no blank line between them, and quoted as deeply. */
function promptOf(text: string, prompts: readonly Prompt[], span: Span): Prompt | undefined {
  const prompt = prompts.filter(({ span: { start } }) => start <= span.start).at(-1);
  if (prompt === undefined || span.start - prompt.span.start > OUTPUT_MOST) return undefined;
  const between = text.slice(prompt.span.start, span.start).split("\n");
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  if (withoutMarks(text.slice(lineStart, lineStart + 200)).quoted !== prompt.quoted) return undefined;
  return between.slice(0, -1).some((line) => /^[\s>|]*$/.test(line)) ? undefined : prompt;
}
