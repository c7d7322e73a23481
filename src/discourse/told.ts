import type { Recognised, Recognition } from "../grammar/recognise.js";
import { messageDefinitions } from "../grammar/messages/index.js";
import type { MessageDefinition } from "../grammar/message.js";
import { plain } from "../input/plain.js";
import { isKnownTable } from "../knowledge/hooks.js";
import { isExtensionName, isNetfilterModule } from "../knowledge/lookup.js";
import { speaksOfNetfilter } from "../knowledge/topic.js";
import { OTHERS, OVER } from "../lexicon/stance/over.js";
import { SUPPOSED } from "../lexicon/stance/supposed.js";
import { TELLINGS } from "../lexicon/symptom/index.js";
import type { Telling } from "../lexicon/telling.js";
import type { Field } from "../model/text.js";
import { phraseBook, readPhrases, type PhraseBook, type PhraseHit, type Slots } from "./phrases.js";
import { isWritten, lineAt, readLines, type TextLine } from "./lines.js";
import { readSaid, type Said } from "./said.js";
import { wordsOf, type SaidWord } from "./words.js";

/** A report in words comes early, or stands in a short text. */
const READ_MOST = 16_384;
const TOLD_MOST = 4;

const PROGRAMS: ReadonlySet<string> = new Set(["iptables", "ip6tables", "nft", "nftables", "ipset", "conntrack", "ebtables", "arptables", "ipvsadm"]);
const MODULE = /^(?:xt|ipt|ip6t|iptable|ip6table|ip|ip6|nf|nft|ebt|arpt|br)_[a-z0-9_]{2,30}$/;
const SYSCTL = /^(?:nf_conntrack|ip_conntrack|bridge-nf-call|bridge_nf_call|ip_forward|rp_filter|route_localnet)[a-z0-9_-]*$/;

/** What the names in braces of a telling's phrases are. */
const SLOTS: Slots = {
  table: (word) => word.length < 9 && isKnownTable(word),
  program: (word) => PROGRAMS.has(word),
  module: (word) => MODULE.test(word) && isNetfilterModule(word),
  extension: isExtensionName,
  sysctlKey: (word) => SYSCTL.test(word),
};

let shared: PhraseBook<Telling> | undefined;
const tellings = (): PhraseBook<Telling> =>
  (shared ??= phraseBook(TELLINGS.flatMap((telling) => Object.values(telling.phrases).flat().map((phrase) => [telling, phrase] as const)), SLOTS));

let byId: ReadonlyMap<string, MessageDefinition> | undefined;
const definition = (id: string): MessageDefinition => (byId ??= new Map(messageDefinitions().map((one) => [one.id, one]))).get(id)!;

/**
 * The recognition with what somebody tells in words of their own, where no program's error stands in the text: `there is no nat table in here`
 * means what iptables would have printed. Where anything in it is over, or is others', nothing is taken as told.
 */
export function withTold(text: string, recognition: Recognition): Recognition {
  const errors = recognition.messages.filter(({ message }) => message.role === "error");
  // A program's line around something else leaves room for what that was, in the terms of a shell or a system: `exit status 127`.
  const wrapped = errors.length > 0;
  if (!errors.every(({ message }) => message.fixed?.["problem"] === "wrapper")) return recognition;
  const head = plain(text.slice(0, READ_MOST));
  if (!speaksOfNetfilter(head.toLowerCase())) return recognition;
  const words = sentences(wordsOf(head), head);
  const hits = readPhrases(tellings(), words);
  if (hits.length === 0) return recognition;
  const said = readSaid(words);
  if (said.hits(OVER).length > 0 || said.hits(OTHERS).length > 0) return recognition;
  const lines = readLines(head, head);
  const found = new Map<string, Recognised>();
  for (const hit of hits) {
    if (found.size === TOLD_MOST || found.has(hit.meaning.message) || isSupposed(said, hit.first)) continue;
    const line = lines[lineAt(lines, words[hit.first]!.start)]!;
    if (MINOR.test(line.words) || (wrapped && hit.meaning.printed !== true) || (hit.meaning.printed !== true && !isSpeech(line))) continue;
    found.set(hit.meaning.message, recognised(head, said, hit));
  }
  return found.size === 0 ? recognition : { ...recognition, messages: [...recognition.messages, ...found.values()] };
}

/** A sentence goes over commas and brackets; a full stop within a name does not end it. */
const sentences = (words: readonly SaidWord[], text: string): readonly SaidWord[] => words.map((word, at) => {
  const between = text.slice(words[at - 1]?.end ?? 0, word.start);
  return word.joined || (at > 0 && between.length < BETWEEN_MOST && !SENTENCE_ENDS.test(between)) ? { ...word, joined: true } : word;
});
const BETWEEN_MOST = 12;
const SENTENCE_ENDS = /[.!?;]\s|\n\s*\n/;

/** Not what a program or a shell printed. */
const isSpeech = (line: TextLine): boolean => isWritten(line, SPEECH_WORDS) && !/^\W{0,3}(?:error|fatal)/i.test(line.words);
/** A program goes on after what it says so. */
const MINOR = /^\W{0,3}(?:warn|info|note|debug|notice)/i;
const SPEECH_WORDS = 3;

/** Whether the sentence up to there only supposes what follows. */
function isSupposed(said: Said, word: number): boolean {
  for (let at = word; at >= 0; at--) {
    if (said.beginsAt(SUPPOSED, at)) return true;
    if (!said.words[at]!.joined) return false;
  }
  return false;
}

function recognised(text: string, { words }: Said, { meaning: { message, fields = {} }, first, last, names }: PhraseHit<Telling>): Recognised {
  const span = { start: words[first]!.start, end: words[last]!.end };
  const values: Record<string, Field> = {};
  for (const [name, value] of Object.entries(fields)) values[name] = { value, span };
  for (const [name, at] of names) {
    const { start, end } = words[at]!;
    values[name] = { value: text.slice(start, end), span: { start, end } };
  }
  return { message: definition(message), span, fields: values, row: text.slice(0, span.start).split("\n").length - 1, told: true };
}
