import { byWord } from "../../knowledge/by-word.js";
import { moduleAliases } from "../../knowledge/module-aliases.js";
import { CORE_MODULES } from "../../knowledge/core-modules.js";
import { EXTENSIONS, extensionsOfModule, generationOf, isNetfilterModule, type ExtensionKind, type ExtensionRow } from "../../knowledge/lookup.js";
import type { Generation } from "../../model/mode.js";
import type { Shown } from "./listing-faults.js";
import type { OnDisk } from "./on-disk.js";

/** What a paste shows of a node. A kind that was not pasted tells nothing, rather than that it is empty. */
export interface Presence {
  /** Netfilter modules loaded; undefined without an lsmod or /proc/modules. */
  readonly modules: ReadonlySet<string> | undefined;
  /** Netfilter modules that are part of the kernel, as far as modules.builtin was pasted. */
  readonly builtIn: ReadonlySet<string>;
  /** Which modules use a module, where the listing says. */
  readonly usedBy: ReadonlyMap<string, readonly string[]>;
  /** Names of the kernel's own lists (/proc/net/ip_tables_names, _matches, _targets and those of ip6); undefined for a list that was not pasted. */
  readonly names: Readonly<Record<ListedFamily, NamesByKind>>;
  readonly generation: Generation | undefined;
  /** What the paste shows signs of: a filter, a cut. */
  readonly shown: Shown;
  readonly disk: OnDisk;
}

export type ListedFamily = "ip" | "ip6";
export type NamesByKind = Readonly<Partial<Record<Listed, ReadonlySet<string>>>>;
export type Listed = Extract<ExtensionKind, "table" | "match" | "target">;

/** Whether a node has what a module gives: by that name, by another generation's, or as a table, match or target that the kernel lists. Undefined when the paste cannot tell. */
export function has(presence: Presence, module: string): boolean | undefined {
  const { modules, builtIn, disk, shown } = presence;
  // Without a list of what is loaded, a file that modprobe finds is as good as loaded.
  const there = (name: string): boolean => modules?.has(name) === true || builtIn.has(name) || disk.builtIn.has(name) || (modules === undefined && disk.available.has(name));
  if (there(module) || moduleAliases(module).some((alias) => there(alias) && answersFor(presence, alias, module))) return true;
  if (BASE[module]?.some((family) => Object.keys(presence.names[family]).length > 0) === true) return true;
  const rows = extensionsOfModule(module).filter((row): row is ListedRow => row.kind !== "helper");
  const told = rows.map((row) => listsOf(presence, row));
  if (rows.some((row, at) => told[at]!.some((list) => list.has(row.name)))) return true;
  // A table module is told by its table alone, whatever targets it brings besides.
  const deciding = rows.some((row) => row.kind === "table") ? told.filter((_, at) => rows[at]!.kind === "table") : told;
  // A list that shows a part tells what it shows, and of the rest what its filter would have let through.
  if (modules !== undefined && shown.partial) return shown.wouldShow?.(module) === true && moduleAliases(module).every((alias) => !shown.wouldShow!(alias) || !there(alias)) ? false : undefined;
  if (modules === undefined && (disk.shown || disk.absent.has(module))) return false;
  return modules !== undefined || (deciding.length > 0 && deciding.every((lists) => lists.length > 0)) ? false : undefined;
}

const GENERATIONS = 3;

type ListedRow = ExtensionRow & { readonly kind: Listed };

/** Who has the lists has these, whatever stands in them. */
const BASE: Readonly<Record<string, readonly ListedFamily[]>> = byWord({ x_tables: ["ip", "ip6"], ip_tables: ["ip"], ip6_tables: ["ip6"] });

/** The pasted lists in which an extension would stand. */
const listsOf = (presence: Presence, row: ListedRow): readonly ReadonlySet<string>[] =>
  (["ip", "ip6"] as const).filter((family) => row.families.includes(family)).map((family) => presence.names[family][row.kind]).filter((list) => list !== undefined);

/**
 * nf_conntrack does the work of nf_conntrack_ipv4 and _ipv6 from 4.19 on, before it does not. There the IPv4 defragmentation is used by
 * nf_conntrack itself, before by nf_conntrack_ipv4.
 */
function answersFor({ generation, usedBy, modules }: Presence, alias: string, module: string): boolean {
  if (alias !== "nf_conntrack" || !/^nf_conntrack_ipv[46]$/.test(module)) return true;
  const users = [...(usedBy.get("nf_defrag_ipv4") ?? []), ...(usedBy.get("nf_defrag_ipv6") ?? [])];
  if (users.length > 0) return users.includes("nf_conntrack");
  return generation === "current" && !modules?.has("nf_conntrack_ipv4") && !modules?.has("nf_conntrack_ipv6");
}

/** The generations whose kernels have a module of a name; names that all have tell nothing. */
const TELLING: ReadonlyMap<string, ReadonlySet<Generation>> = new Map<string, ReadonlySet<Generation>>([
  ...EXTENSIONS.filter((row) => row.origin === undefined).flatMap((row) => Object.values(row.modules).flat())
    .map((module) => [module, generationsOf(module)] as const).filter(([, { size }]) => size < GENERATIONS),
  ...CORE_MODULES.filter((name) => /^(?:nf_tables|nft_|nf_reject_|nf_log_|br_netfilter|nf_defrag_ipv6|nf_nat_(?:ipv|masq|redir)|nf_conncount)/.test(name))
    .map((name) => [name, new Set<Generation>(["current"])] as const),
  ["ip_conntrack", new Set<Generation>(["2.6.18"])], ["ip_nat", new Set<Generation>(["2.6.18"])],
  // In 2.6.37 it became a part of xt_conntrack (net/netfilter/Kconfig, NETFILTER_XT_MATCH_STATE).
  ["xt_state", new Set<Generation>(["2.6.18", "2.6.32"])],
  ["nf_nat", new Set<Generation>(["2.6.32", "current"])], ["nf_conntrack_ipv4", new Set<Generation>(["2.6.32", "current"])],
]);

function generationsOf(module: string): ReadonlySet<Generation> {
  return new Set(extensionsOfModule(module).flatMap((row) =>
    (Object.entries(row.modules) as [Generation, readonly string[]][]).filter(([, modules]) => modules.includes(module)).map(([generation]) => generation)));
}

/** A kernel's release in a paste. */
export const releaseIn = (text: string): string | undefined => /(?:^|[^\w.])([2-9]\.\d{1,3}\.\d{1,3}-[\w.+-]{1,80})/.exec(text)?.[1];

/** The kernel's generation: from a release in the paste, else the one that has most of the modules. */
export function generationFrom(text: string, modules: Iterable<string>): Generation | undefined {
  const release = releaseIn(text);
  if (release !== undefined) return generationOf(release);
  const votes: Record<Generation, number> = { "2.6.18": 0, "2.6.32": 0, current: 0 };
  for (const module of modules) for (const generation of TELLING.get(module) ?? []) votes[generation]++;
  const [first, second] = (Object.entries(votes) as [Generation, number][]).sort((a, b) => b[1] - a[1]);
  return first![1] > second![1] ? first![0] : undefined;
}

/** The modules of the extensions that the kernel's own lists name. */
export const modulesOfNames = (presence: Presence, generation: Generation): readonly string[] =>
  EXTENSIONS.filter((row): row is ListedRow => row.kind !== "helper" && listsOf(presence, row as ListedRow).some((list) => list.has(row.name))).flatMap((row) => row.modules[generation]);

export const netfilterOnly = (modules: Iterable<string>): ReadonlySet<string> => new Set([...modules].filter(isNetfilterModule));

