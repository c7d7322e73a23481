import type { Recognised } from "../grammar/recognise.js";
import type { Refusal } from "../model/refusal.js";
import type { Refused } from "./context.js";
import { baseName } from "../edit/line.js";
import { findTyped } from "./find-typed.js";
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
  [/^ipset$/, refusalOfIpset],
  [/^ebtables(?:-legacy|-nft)?$/, refusalOfEbtables],
  [/^arptables(?:-legacy|-nft)?$/, refusalOfArptables],
  [/^conntrack$/, refusalOfConntrack],
  [/^nfct$/, refusalOfNfct],
  [/^nfacct$/, refusalOfNfacct],
  [/^ipvsadm$/, refusalOfIpvs],
  [/^sysctl$/, refusalOfSysctl],
];

/** Why a program of netfilter's refused the command beside its messages, which stand together in the text. */
export function tablesRefusal(text: string, messages: readonly Recognised[], at = messages[0]?.span.start ?? text.length): Refusal | undefined {
  const errors = messages.filter(({ message }) => message.role === "error");
  const speaker = errors.find(({ program }) => program !== undefined)?.program?.name;
  const fits = (program: string): boolean => speaker === undefined || sameFamily(program, speaker);
  const script = speaker !== undefined && !speaker.endsWith("-restore") ? scriptBefore(text, at) : undefined;
  if (script !== undefined) return refusalOfScript({ text, messages: errors, said: "" }, script, speaker!);
  const fitting = findTyped(text, at, fits);
  const candidates = fitting.length > 0 ? fitting : findTyped(text, at, () => true);
  const found = candidates.map((typed) => {
    const from = errors.length === 0 ? (typed.words.at(-1) ?? typed.program).span.end : text.lastIndexOf("\n", at - 1) + 1;
    const said = text.slice(from, from + SAID_MOST);
    return READERS.find(([program]) => program.test(baseName(typed.program.text)))?.[1]({ text, messages: errors, said, typed });
  });
  // Of several on one line the first that the message fits is the one that failed.
  return found.find((refusal) => refusal !== undefined && refusal.mends.length > 0) ?? found.find((refusal) => refusal !== undefined);
}

/** How much of what was said is read where no grammar takes it apart. */
const SAID_MOST = 1000;

const stem = (program: string): string => program.replace(/-(?:legacy|nft)/g, "");
const sameFamily = (program: string, speaker: string): boolean => stem(program) === stem(speaker);
