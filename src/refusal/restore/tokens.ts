import { byWord } from "../../knowledge/by-word.js";
import { applyEdits } from "../../edit/edit.js";
import type { Line } from "../../edit/line.js";
import type { Recognised } from "../../grammar/recognise.js";
import type { Context } from "../context.js";
import type { Fault, Way } from "../fault.js";
import { faultOfLine } from "../iptables/index.js";
import { withoutEnd } from "../trim.js";
import { replaceWords, type Address } from "./sed.js";

/**
 * Rules in which a message's word may stand, for files that the text does not show: the word is put where it may be, the reader of
 * command lines says what is meant, and what differs is what is changed in the file.
 */
const RULES: Readonly<Record<string, readonly string[]>> = byWord({
  "iptables/unknown-option": ["-A INPUT -p tcp {option} {free}"],
  "iptables/invalid-port": ["-A INPUT -p tcp --dport {value} -j ACCEPT", "-A INPUT -p tcp --sport {value} -j ACCEPT", "-A INPUT -p tcp -m multiport --dports {value} -j ACCEPT"],
  "iptables/option-port-does-not-resolve-to-anything": ["-A INPUT -p udp --dport {value} -j ACCEPT", "-A INPUT -p udp --sport {value} -j ACCEPT"],
  "iptables/host-not-found": ["-A INPUT -s {value} -j ACCEPT", "-A INPUT -d {value} -j ACCEPT"],
  "iptables/unknown-protocol": ["-A INPUT -p {value} -j ACCEPT"],
  "iptables-nft/chain-does-not-exist": ["-A INPUT -j {target}"],
  "iptables/couldnt-load-target": ["-A INPUT -j {target}"],
  "iptables/couldnt-find-target": ["-A INPUT -j {target}"],
  "iptables/couldnt-load-match": ["-A INPUT -m {match} -j ACCEPT"],
  "iptables/couldnt-find-match": ["-A INPUT -m {match} -j ACCEPT"],
  "extension/shared-bad-state": ["-A INPUT -m state --state {value} -j ACCEPT"],
  "extension/conntrack-bad-ctstate": ["-A INPUT -m conntrack --ctstate {value} -j ACCEPT"],
  "extension/shared-bad-rate": ["-A INPUT -m limit --limit {value} -j ACCEPT"],
  "extension/reject-target-unknown-reject-type": ["-A INPUT -p tcp -j REJECT --reject-with {value}"],
  "iptables/option-log-level-unknown": ["-A INPUT -j LOG --log-level {value}"],
  "iptables/bad-argument": ["-A INPUT -p tcp --dport 1 {value}"],
});
/** Stands in a rule where the file has something that nobody knows here. */
const FREE = "\u0001";

export interface TokenWay {
  readonly fault: Fault;
  readonly way: Way;
  readonly expressions: readonly (string | undefined)[];
  /** The rule is of the other family: the whole file is. */
  readonly program?: string;
}

/** What to change in a line that is not seen, by the words that the message gives. */
export function tokenWays(message: Recognised, context: Context, address: Address): readonly TokenWay[] {
  const found = (RULES[message.message.id] ?? []).flatMap((rule): readonly TokenWay[] => {
    const words = filled(rule, message);
    if (words === undefined) return [];
    const line: Line = { prefix: [], program: context.family === "ip6" ? "ip6tables" : "iptables", words };
    const fault = faultOfLine(line, [message], context);
    // A word that stands alone says nothing of those around it: only that `-j` is missing before it.
    if (message.message.id === "iptables/bad-argument" && fault?.kind !== "iptables/jump-missing" && fault?.kind !== "iptables/dashes") return [];
    return fault === undefined ? [] : fault.ways.flatMap((way): readonly TokenWay[] => tokenWay(line, fault, way, address));
  });
  return found;
}

function filled(rule: string, { fields }: Recognised): readonly string[] | undefined {
  const words: string[] = [];
  for (const word of rule.split(" ")) {
    const name = /^\{(\w+)\}$/.exec(word)?.[1];
    const value = name === undefined ? word : name === "free" ? FREE : fields[name]?.value;
    if (value === undefined || value === "") return undefined;
    words.push(withoutEnd(String(value), "\r\n"));
  }
  return words;
}

function tokenWay(line: Line, fault: Fault, way: Way, address: Address): readonly TokenWay[] {
  if (way.before !== undefined || way.lines.length !== 1 || way.lines[0]!.some((edit) => edit.do === "program-name")) return [];
  const edited = applyEdits(line, way.lines[0]!);
  if (edited === undefined) return [];
  if (edited.program !== line.program) return [{ fault, way, expressions: [], program: edited.program }];
  const changed = difference(line.words, edited.words);
  if (changed === undefined || [...changed.from, ...changed.to].includes(FREE)) return [];
  // A rule that has the option's match by now needs none.
  const only = changed.to[0] === "-p" && changed.from[0] !== "-p" ? { without: " -p " } : undefined;
  return [{ fault, way, expressions: [replaceWords(address, changed.from, changed.to, only)] }];
}

/** The words that differ; with the word behind them where words were put in, so that the place is known. */
function difference(before: readonly string[], after: readonly string[]): { readonly from: readonly string[]; readonly to: readonly string[] } | undefined {
  let start = 0, end = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (start === before.length - end && end > 0) end--;
  const from = before.slice(start, before.length - end), to = after.slice(start, after.length - end);
  // An option's name says where its value stands: a bare number stands in many places.
  return from.length === 0 ? undefined : (from[0]!).startsWith("-") || start === 0 || !(before[start - 1]!).startsWith("-") ? { from, to } : { from: [before[start - 1]!, ...from], to: [before[start - 1]!, ...to] };
}
