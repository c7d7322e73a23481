import type { Said } from "../discourse/said.js";
import { isNetfilterModule } from "../knowledge/lookup.js";
import { moduleName } from "../knowledge/module-name.js";
import { LACKED, NO_AUTOLOAD } from "../lexicon/state/cured-by.js";
import type { Fact } from "../model/fact.js";
import type { Span } from "../model/text.js";

const MOST = 6;
/** Words around a name in which it is said to be lacking. */
const AROUND = 12;
const NAME = /^(?:xt|ipt|ip6t|iptable|ip6table|ip|nf|nft)_[a-z0-9_]{2,30}$/;

/** Netfilter modules that the words around an error name as what was lacking; and, where autoloading is said to be off, that they are there. */
export function saidModules(head: string, said: Said): readonly Fact[] {
  if (said.hits(LACKED).length === 0) return [];
  const modules = new Map<string, Span>();
  for (const [at, { word, start, end }] of said.words.entries()) {
    if (modules.size === MOST) break;
    // `iptables v1.8.9 (nf_tables): …` names the variant, and a path names a file.
    if (!NAME.test(word) || (word === "nf_tables" && head[start - 1] === "(") || /[/.+-]/.test(head[start - 1] ?? "") || /[/+-]/.test(head[end] ?? "")) continue;
    const lacked = Array.from({ length: 2 * AROUND }, (_, step) => at - AROUND + step).some((near) => said.beginsAt(LACKED, near));
    if (lacked && isNetfilterModule(word)) modules.set(moduleName(head.slice(start, end)), { start, end });
  }
  const [span] = modules.values();
  if (span === undefined) return [];
  const fact = (name: string, because: string): Fact => ({ name, value: [...modules.keys()], state: "assumed", source: "assumption", because, span, claim: true });
  return [
    fact("modulesSaid", "the text names them as what is lacking"),
    ...(said.hits(NO_AUTOLOAD).length > 0 ? [fact("modulesOnDisk", "the text says that the kernel does not load modules by itself")] : []),
  ];
}
