import type { Recognised } from "../grammar/recognise.js";
import { readTyped } from "../grammar/command/typed.js";
import type { TypedCommand } from "../model/command.js";
import type { Span } from "../model/text.js";
import type { Refusal } from "../model/refusal.js";
import type { Refused } from "./context.js";
import { baseName } from "../edit/line.js";
import { findAllTyped, findTyped } from "./find-typed.js";
import { refusalOfArptables, refusalOfEbtables } from "./bridge/index.js";
import { refusalOfConntrack } from "./conntrack/index.js";
import { refusalOfIpset } from "./ipset/index.js";
import { refusalOfIptables } from "./iptables/index.js";
import { refusalOfIpvs } from "./ipvs/index.js";
import { refusalOfNfacct } from "./nfacct/index.js";
import { refusalOfNfct } from "./nfct/index.js";
import { refusalOfSysctl } from "./sysctl/index.js";
import { refusalOfScript, scriptBefore } from "./script.js";
import { refusalOfRestore } from "./restore/index.js";

/** The readers by the program that was typed. */
const READERS: readonly (readonly [program: RegExp, read: (refused: Refused) => Refusal | undefined])[] = [
  [/^ip6?tables(?:-legacy|-nft)?$/, refusalOfIptables],
  [/^(?:ip6?tables|arptables|ebtables)(?:-legacy|-nft)?-restore$/, refusalOfRestore],
  [/^ip6?tables(?:-legacy|-nft)?-save$/, refusalOfIptables],
  [/^ipset$/, refusalOfIpset],
  [/^ebtables(?:-legacy|-nft)?$/, refusalOfEbtables],
  [/^arptables(?:-legacy|-nft)?$/, refusalOfArptables],
  [/^conntrack$/, refusalOfConntrack],
  [/^nfct$/, refusalOfNfct],
  [/^nfacct$/, refusalOfNfacct],
  [/^ipvsadm$/, refusalOfIpvs],
  [/^sysctl$/, refusalOfSysctl],
];

/** What was said, where, and the command that it answers, where that is known by now. */
export interface Asked {
  readonly text: string;
  /** What stands together: the messages of one run of a program. */
  readonly messages: readonly Recognised[];
  /** Where the program's name stands that was typed. Without it the nearest command that fits is taken. */
  readonly command?: Span;
}

/** Why a program of netfilter's refused the command beside its messages. Undefined for nft, for texts without a command, and for what is no refusal. */
export function tablesRefusal({ text, messages, command }: Asked): Refusal | undefined {
  const at = messages[0]?.span.start ?? text.length;
  const errors = messages.filter(({ message }) => message.role === "error");
  const speaker = errors.find(({ program }) => program !== undefined)?.program?.name;
  const fits = (program: string): boolean => speaker === undefined || sameFamily(program, speaker);
  const script = speaker !== undefined && !speaker.endsWith("-restore") ? scriptBefore(text, at) : undefined;
  if (script !== undefined) return refusalOfScript({ text, messages: errors, said: "", before: "" }, script, speaker!);
  const own = command === undefined ? undefined : readTyped(text, command.start);
  const fitting = own === undefined ? findTyped(text, at, fits) : [own];
  const candidates = fitting.length > 0 ? fitting : findTyped(text, at, () => true);
  const refusalOf = (typed: TypedCommand): Refusal | undefined => {
    const from = errors.length === 0 ? (typed.words.at(-1) ?? typed.program).span.end : text.lastIndexOf("\n", at - 1) + 1;
    const said = text.slice(from, from + SAID_MOST);
    const { start } = typed.program.span;
    const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - BEFORE_MOST), start);
    return READERS.find(([program]) => program.test(baseName(typed.program.text)))?.[1]({ text, messages: errors, said, typed, before });
  };
  // Of several on one line the first that the message fits is the one that failed.
  let first: Refusal | undefined;
  for (const typed of withNamed(candidates, text, at, errors)) {
    const refusal = refusalOf(typed);
    if (refusal !== undefined && refusal.mends.length > 0) return refusal;
    first ??= refusal;
  }
  return first;
}

const BEFORE_MOST = 200;
const NAMING = ["option", "value", "target", "match", "table", "set", "protocol", "interface"];

/** Several lines of commands before a message: the one that has the word which the message names is meant, the last of them. */
function withNamed(candidates: readonly TypedCommand[], text: string, at: number, errors: readonly Recognised[]): readonly TypedCommand[] {
  const names = errors.flatMap(({ fields }) => NAMING.flatMap((name) => (fields[name] === undefined ? [] : [String(fields[name].value)]))).filter((name) => name.length > 1);
  const has = ({ words }: TypedCommand): boolean => words.some((word) => names.some((name) => word.text.includes(name)));
  if (names.length === 0 || candidates.some(has)) return candidates;
  const other = findAllTyped(text, at).filter((typed) => has(typed) && candidates.some(({ program }) => stem(baseName(program.text)) === stem(baseName(typed.program.text)))).at(-1);
  return other === undefined ? candidates : [other];
}

/** How much of what was said is read where no grammar takes it apart. */
const SAID_MOST = 1000;

const stem = (program: string): string => program.replace(/-(?:legacy|nft)/g, "");
const sameFamily = (program: string, speaker: string): boolean => stem(program) === stem(speaker);
