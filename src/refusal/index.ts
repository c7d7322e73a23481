import type { Recognised } from "../grammar/recognise.js";
import type { Refusal } from "../model/refusal.js";
import type { Refused } from "./context.js";
import { findTyped } from "./find-typed.js";
import { refusalOfIptables } from "./iptables/index.js";

/** The readers by the program that was typed. */
const READERS: readonly (readonly [program: RegExp, read: (refused: Refused) => Refusal | undefined])[] = [
  [/^ip6?tables(?:-legacy|-nft)?$/, refusalOfIptables],
];

/** Why a program of netfilter's refused the command beside its messages, which stand together in the text. */
export function tablesRefusal(text: string, messages: readonly Recognised[], at = messages[0]?.span.start ?? text.length): Refusal | undefined {
  const errors = messages.filter(({ message }) => message.role === "error");
  const speaker = errors.find(({ program }) => program !== undefined)?.program?.name;
  const fits = (program: string): boolean => speaker === undefined || sameFamily(program, speaker);
  const typed = findTyped(text, at, fits) ?? findTyped(text, at, () => true);
  if (typed === undefined) return undefined;
  const name = typed.program.text.slice(typed.program.text.lastIndexOf("/") + 1);
  const reader = READERS.find(([program]) => program.test(name))?.[1];
  return reader?.({ text, messages: errors, said: text.slice(at, at + 1000), typed });
}

const stem = (program: string): string => program.replace(/-(?:legacy|nft)/g, "");
const sameFamily = (program: string, speaker: string): boolean => stem(program) === stem(speaker);
