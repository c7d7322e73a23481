import { isNetfilterModule } from "../knowledge/lookup.js";
import { moduleName } from "../knowledge/module-name.js";
import type { Fact } from "../model/fact.js";
import { flowing } from "./prompts.js";

const MOST = 6;
const AROUND = 80;
const NAME = /(?<![\w/.+-])(?:xt|ipt|ip6t|iptable|ip6table|ip|nf|nft)_[A-Za-z0-9_]{2,30}(?![\w/+-])/g;
/** What people say of a module that they lack, in the languages tickets come in. */
const LACKED = /missing|not (?:loaded|enabled|available|compiled|built)|enabl|activat|load|asked for|modprobe|insmod|fehl|laden|aktivier|нужен|нужн|включ|загру|подгру|activ|carg|charg|habilit|abilit|włącz|załad|yükle|etkinleştir|kích hoạt|aktifkan|开启|加载|启用|缺|没有|有効|読み込/i;
/** The kernel was built without the loader, or its loader was switched off: modules are there and nobody asks for them. */
const NO_AUTOLOAD = /\bmodule auto-?load|\bauto-?loading of modules|\bCONFIG_KMOD\b|\bkernel module loader\b/i;

/** Netfilter modules that the words around an error name as what was lacking; and, where autoloading is said to be off, that they are there. */
export function saidModules(head: string): readonly Fact[] {
  const said = new Map<string, { readonly start: number; readonly end: number }>();
  for (const found of head.matchAll(NAME)) {
    if (said.size === MOST) break;
    // `iptables v1.8.9 (nf_tables): …` names the variant.
    if (found[0] === "nf_tables" && head[found.index - 1] === "(") continue;
    const start = found.index, end = start + found[0].length;
    const around = flowing(`${head.slice(Math.max(0, start - AROUND), start)} ${head.slice(end, end + AROUND)}`);
    if (LACKED.test(around) && isNetfilterModule(found[0])) said.set(moduleName(found[0]), { start, end });
  }
  const [span] = said.values();
  if (span === undefined) return [];
  const fact = (name: string, because: string): Fact => ({ name, value: [...said.keys()], state: "assumed", source: "assumption", because, span });
  return [fact("modulesSaid", "the text names them as what is lacking"), ...(NO_AUTOLOAD.test(head) ? [fact("modulesOnDisk", "the text says that the kernel does not load modules by itself")] : [])];
}
