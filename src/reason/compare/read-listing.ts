import { extensionOf } from "../../knowledge/lookup.js";
import { isKnownTable } from "../../knowledge/hooks.js";
import { generationFrom, netfilterOnly, type Listed, type ListedFamily, type Presence } from "./presence.js";

/** `xt_state 16384 3 user,user` (lsmod) or `xt_state 16384 3 user,user, Live 0x0` (/proc/modules). */
const MODULE = /^(\w{2,56})[ \t]+\d{2,9}[ \t]+\d{1,5}(?:[ \t]+(\S{1,2000}))?(?:[ \t]+(?:Live|Loading|Unloading)\b.{0,40})?$/;
const NAME = /^\w{2,30}$/;
const KINDS: Readonly<Record<string, Listed>> = { names: "table", matches: "match", targets: "target" };

interface Heading {
  readonly family: ListedFamily;
  readonly kind: Listed;
}

type Names = Record<ListedFamily, Partial<Record<Listed, Set<string>>>>;

/** A list without a heading is taken for one of IPv4. */
const ANY: readonly Heading[] = (["table", "match", "target"] as const).map((kind) => ({ family: "ip", kind }));

/** Reads what a paste shows: lsmod, /proc/modules, /proc/net/ip_tables_names, _matches and _targets, in any order, with prompts between. */
export function readListing(text: string): Presence {
  const modules = new Set<string>();
  const usedBy = new Map<string, readonly string[]>();
  const names: Names = { ip: {}, ip6: {} };
  let sawModules = false;
  let open: readonly Heading[] | undefined;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    const module = MODULE.exec(line);
    const headings: readonly Heading[] = [...line.matchAll(/(ip6?)_tables_(names|matches|targets)/g)].map((found) => ({ family: found[1] as ListedFamily, kind: KINDS[found[2]!]! }));
    if (module !== null || /^Module\s+Size\s+Used by/.test(line)) {
      sawModules = true;
      if (module === null) continue;
      modules.add(module[1]!);
      usedBy.set(module[1]!, (module[2] ?? "").split(",").filter((user) => /^\w+$/.test(user)));
    } else if (headings.length > 0) {
      open = headings;
      for (const { family, kind } of headings) names[family][kind] ??= new Set();
    } else if (NAME.test(line)) note(names, line, open);
    else if (line !== "") open = undefined;
  }
  return {
    modules: sawModules ? netfilterOnly(modules) : undefined,
    usedBy,
    names,
    generation: generationFrom(text, modules),
  };
}

/** Under one heading a name is of its kind; under several, or none, its case and the table of extensions tell. */
function note(names: Names, name: string, open: readonly Heading[] | undefined): void {
  const heading = open?.length === 1 ? open[0] : (open ?? ANY).find(({ family, kind }) => (kind === "table" ? isKnownTable(name) : extensionOf(kind, name, family) !== undefined));
  if (heading !== undefined) (names[heading.family][heading.kind] ??= new Set()).add(name);
}
