import { parseLsmod } from "../../grammar/listing/lsmod.js";
import { parseModulesBuiltin } from "../../grammar/listing/modules-builtin.js";
import { parseTablesNames, type NamesListing } from "../../grammar/listing/table-names.js";
import { extensionOf } from "../../knowledge/lookup.js";
import { isKnownTable } from "../../knowledge/hooks.js";
import { generationFrom, netfilterOnly, type Listed, type ListedFamily, type Presence } from "./presence.js";

const KINDS: Readonly<Record<NamesListing["kinds"][number], Listed>> = { tables: "table", matches: "match", targets: "target" };

type Names = Record<ListedFamily, Partial<Record<Listed, Set<string>>>>;

/** Reads what a paste shows: lsmod, /proc/modules, /proc/net/ip_tables_names, _matches, _targets, modules.builtin, in any order, with prompts between. */
export function readListing(text: string): Presence {
  const loaded = parseLsmod(text);
  const names: Names = { ip: {}, ip6: {} };
  for (const listing of parseTablesNames(text) ?? []) if (!listing.absent) note(names[listing.family], listing);
  const modules = loaded?.map(({ module }) => module) ?? [];
  return {
    // A heading with nothing under it is a kernel without modules.
    modules: loaded !== undefined || /^[> |]{0,8}Module[ \t]{1,40}Size[ \t]{1,10}Used by/m.test(text) ? netfilterOnly(modules) : undefined,
    builtIn: netfilterOnly((parseModulesBuiltin(text) ?? []).map(({ module }) => module)),
    usedBy: new Map(loaded?.map(({ module, usedBy }) => [module, usedBy])),
    names,
    generation: generationFrom(text, modules),
  };
}

/** Where one command printed several files, a name's case and the table of extensions tell its kind. */
function note(names: Names[ListedFamily], listing: NamesListing): void {
  const kinds = listing.kinds.map((kind) => KINDS[kind]);
  for (const kind of kinds) names[kind] ??= new Set();
  for (const name of listing.names) {
    const kind = kinds.length === 1 ? kinds[0] : kinds.find((one) => (one === "table" ? isKnownTable(name) : extensionOf(one, name, listing.family) !== undefined));
    if (kind !== undefined) names[kind]!.add(name);
  }
}
