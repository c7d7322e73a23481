import { byWord } from "./by-word.js";
import type { Family, Generation, Need, NetfilterMode } from "../model/mode.js";
import { looksLikeNetfilterModule } from "./core-modules.js";
import { BRIDGE_EXTENSIONS } from "./extensions/bridge.js";
import { HELPERS } from "./extensions/helpers.js";
import { MATCHES } from "./extensions/matches.js";
import type { ExtensionKind, ExtensionRow } from "./extensions/row.js";
import { TABLES } from "./extensions/tables.js";
import { TARGETS } from "./extensions/targets.js";
import { THIRD_PARTY } from "./extensions/third-party.js";
import { renamedModule, TRACKING, trackingPerFamily } from "./generations.js";
import { MODE_OF_NEED } from "./modes.js";

export { generationOf } from "./generations.js";
export { strongerMode, strongerNeed } from "./modes.js";
export type { ExtensionKind, ExtensionRow } from "./extensions/row.js";

export const EXTENSIONS: readonly ExtensionRow[] = [...TABLES, ...MATCHES, ...TARGETS, ...BRIDGE_EXTENSIONS, ...HELPERS, ...THIRD_PARTY];

const BY_KEY: ReadonlyMap<string, ExtensionRow> = new Map(EXTENSIONS.flatMap((row) => row.families.map((family) => [`${row.kind} ${row.name} ${family}`, row] as const)));

/** Names that iptables takes for another one: `-p icmpv6` loads icmp6. Source: iptables 1.8 `libxtables/xtables.c` (xtables_chain_protos). */
const OTHER_NAMES: Readonly<Record<string, string>> = byWord({ icmpv6: "icmp6", "ipv6-icmp": "icmp6", "mobility-header": "mh", "ipv6-mh": "mh" });

/** The row of a table, match, target or helper; undefined for verdicts, chains and names nobody knows. Case counts: `-m mark`, `-j MARK`. */
export const extensionOf = (kind: ExtensionKind, name: string, family: Family): ExtensionRow | undefined =>
  BY_KEY.get(`${kind} ${name} ${family}`) ?? BY_KEY.get(`${kind} ${OTHER_NAMES[name] ?? ""} ${family}`);

export const needOf = (row: ExtensionRow): Need => row.need;

/** The smallest netfilter mode that allows it; undefined when none does. */
export const modeFor = (row: ExtensionRow): NetfilterMode | undefined => (row.refused === undefined ? MODE_OF_NEED[row.need] : undefined);

/**
 * The modules an extension needs loaded: its own, then connection tracking and NAT. Told the kernel's release as well, it knows
 * the names that changed within a generation.
 */
export function modulesFor(row: ExtensionRow, family: Family, generation: Generation, kernel?: string): readonly string[] {
  const own = row.modules[generation].map((module) => renamedModule(module, family, kernel));
  if (own.length === 0 || row.need === "none") return own;
  const tracking = [...TRACKING[row.need][generation], ...trackingPerFamily(family, generation, kernel)];
  return [...new Set([...own, ...(family === "ip6" && generation === "2.6.18" ? [] : tracking)])];
}

/**
 * The extension that iptables really asks the kernel for. From 1.4.16 on `-m state` is another way to write `-m conntrack`
 * (`extensions/libxt_conntrack.c`; libxt_state.c ends with 1.4.15); whoever runs a kernel of the current generation has such an iptables.
 */
export function askedFor(row: ExtensionRow, family: Family, generation: Generation): ExtensionRow {
  const other = row.kind === "match" && row.name === "state" && generation === "current" ? extensionOf("match", "conntrack", family) : undefined;
  return other ?? row;
}

/** The tables a kernel takes it in; undefined when it does not look. */
export const tablesOf = (row: ExtensionRow, generation: Generation): readonly string[] | undefined => row.tablesBefore?.[generation] ?? row.tables;

const EXTENSION_NAMES: ReadonlySet<string> = new Set(EXTENSIONS.map(({ name }) => name.toLowerCase()));

/** Whether a match, target or table is called so, in small letters or capitals. */
export const isExtensionName = (name: string): boolean => EXTENSION_NAMES.has(name.toLowerCase());

const ROWS_OF_MODULE: ReadonlyMap<string, readonly ExtensionRow[]> = rowsOfModules();

function rowsOfModules(): ReadonlyMap<string, readonly ExtensionRow[]> {
  const rows = new Map<string, ExtensionRow[]>();
  for (const row of EXTENSIONS) {
    for (const module of new Set(Object.values(row.modules).flat())) rows.set(module, [...(rows.get(module) ?? []), row]);
  }
  return rows;
}

/** The extensions a module provides, in any kernel generation. */
export const extensionsOfModule = (module: string): readonly ExtensionRow[] => ROWS_OF_MODULE.get(module) ?? [];

/** Whether a name is one of netfilter's modules, or has the shape of one. */
export const isNetfilterModule = (name: string): boolean => ROWS_OF_MODULE.has(name) || looksLikeNetfilterModule(name);
