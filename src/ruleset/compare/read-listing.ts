import { parseLsmod, type LoadedModule } from "../../grammar/listing/lsmod.js";
import { parseModulesBuiltin } from "../../grammar/listing/modules-builtin.js";
import { parseTablesNames, type NamesListing } from "../../grammar/listing/table-names.js";
import { extensionOf, isNetfilterModule } from "../../knowledge/lookup.js";
import { isKnownTable } from "../../knowledge/hooks.js";
import { shownBy } from "./listing-faults.js";
import { readOnDisk } from "./on-disk.js";
import { generationFrom, netfilterOnly, type Listed, type ListedFamily, type Presence } from "./presence.js";

const KINDS: Readonly<Record<NamesListing["kinds"][number], Listed>> = { tables: "table", matches: "match", targets: "target" };

type Names = Record<ListedFamily, Partial<Record<Listed, Set<string>>>>;

/** Reads what a paste shows: lsmod, /proc/modules, /proc/net/ip_tables_names, _matches, _targets, modules.builtin, in any order, with prompts between. */
export function readListing(given: string): Presence {
  const text = cleaned(given);
  const listed = parseLsmod(text);
  const bare = listed === undefined ? bareNames(text) : undefined;
  const loaded = listed ?? bare;
  const disk = readOnDisk(text);
  const names: Names = { ip: {}, ip6: {} };
  for (const listing of parseTablesNames(text) ?? []) if (!listing.absent) note(names[listing.family], listing);
  const modules = loaded?.map(({ module }) => module) ?? [];
  return {
    // A heading with nothing under it is a kernel without modules.
    modules: loaded !== undefined || /^[> |]{0,8}Module[ \t]{1,40}Size[ \t]{1,10}Used by/m.test(text) ? netfilterOnly(modules) : undefined,
    builtIn: netfilterOnly((parseModulesBuiltin(text) ?? []).map(({ module }) => module)),
    usedBy: new Map(loaded?.map(({ module, usedBy }) => [module, usedBy])),
    names,
    generation: generationFrom(text, modules.length > 0 ? modules : [...disk.available]),
    shown: shownBy(given, listed, bare !== undefined),
    disk,
  };
}

// eslint-disable-next-line no-control-regex -- escape sequences of terminals are the point
const COLOUR = /\u001b\[[0-9;]{0,20}[mK]/g;

/** Without what terminals, mails and web pages put around. */
const cleaned = (text: string): string => text.replaceAll("\u00a0", " ").replace(COLOUR, "").replace(/\r\n?/g, "\n").replace(/^(?:[>|][ \t]?){1,8}/gm, "");

/** Names of modules and nothing else, one a line: a column of lsmod. */
function bareNames(text: string): readonly LoadedModule[] | undefined {
  const names: LoadedModule[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "" || line === "Module" || /[#$]/.test(line)) continue;
    if (!/^[a-z][\w-]{2,55}$/i.test(line) || !line.includes("_")) return undefined;
    names.push({ module: line.replaceAll("-", "_"), size: 0, uses: 0, usedBy: [], span: { start: 0, end: 0 } });
  }
  return names.length > 2 && names.some(({ module }) => isNetfilterModule(module)) ? names : undefined;
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
