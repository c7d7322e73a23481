import { askedFor, modeFor, modulesFor, strongerMode, strongerNeed, tablesOf, type ExtensionRow } from "../../knowledge/lookup.js";
import { generationOf, kernelBelow, NO_TRACKING6 } from "../../knowledge/generations.js";
import type { Family, Generation, Need, NetfilterMode } from "../../model/mode.js";
import type { Wants } from "../../model/requirements.js";

export const GENERATIONS: readonly Generation[] = ["2.6.18", "2.6.32", "current"];

/** A part of what a rule needs, before it is summed up. */
export interface Part {
  readonly needs: Need;
  /** Undefined when no mode suffices. */
  readonly mode: NetfilterMode | undefined;
  readonly notes: readonly string[];
  readonly modules: Readonly<Record<Generation, readonly string[]>>;
}

const perGeneration = (of: (generation: Generation) => readonly string[]): Part["modules"] => ({ "2.6.18": of("2.6.18"), "2.6.32": of("2.6.32"), current: of("current") });

/** Nothing at all: not even ip_tables has to be permitted. */
export const NOTHING: Part = { needs: "none", mode: "disabled", notes: [], modules: perGeneration(() => []) };

/** What one extension wants; the kernel, when it is told, settles names and what it lacks. */
export function partOf(row: ExtensionRow, family: Family, kernel: string | undefined): Part {
  const known = kernel === undefined ? undefined : generationOf(kernel);
  return {
    needs: row.need,
    mode: modeFor(row),
    notes: [...notesOf(row, family), ...lacking(row, known, kernel)],
    modules: perGeneration((generation) => modulesFor(askedFor(row, family, generation), family, generation, generation === known ? kernel : undefined)),
  };
}

function notesOf(row: ExtensionRow, family: Family): readonly string[] {
  const label = labelOf(row);
  return [
    ...(row.refused === undefined ? [] : [`${label}: ${row.refused}`]),
    ...(row.note === undefined ? [] : [`${label}: ${row.note}`]),
    ...(family === "ip6" && row.need === "conntrack" && row.modules["2.6.18"].length > 0 ? [NO_TRACKING6] : []),
  ];
}

export const labelOf = (row: ExtensionRow): string => (row.kind === "match" ? `-m ${row.name}` : row.kind === "target" ? `-j ${row.name}` : row.kind === "table" ? `table ${row.name}` : `helper ${row.name}`);

function lacking(row: ExtensionRow, generation: Generation | undefined, kernel: string | undefined): readonly string[] {
  if (generation === undefined || kernel === undefined) return [];
  const since = row.since === undefined ? "" : `; mainline has it since ${row.since}`;
  const tooOld = row.since !== undefined && generation === "current" && kernelBelow(kernel, row.since) === true;
  return row.modules[generation].length === 0 || tooOld ? [`${labelOf(row)}: not in kernel ${kernel}${since}`] : [];
}

/** Why the kernel refuses it at this place, when it does. A user's chain may be called from anywhere, so only built-in chains tell. */
export function misplaced(row: ExtensionRow, table: string, chain: string | undefined, kernel: string | undefined): readonly string[] {
  const tables = tablesOf(row, (kernel === undefined ? undefined : generationOf(kernel)) ?? "current");
  if (tables !== undefined && !tables.includes(table)) return [`${labelOf(row)}: the kernel takes it only in table ${tables.join(" or ")}, not in ${table}`];
  const builtIn = /^(?:PREROUTING|INPUT|FORWARD|OUTPUT|POSTROUTING)$/.test(chain ?? "");
  if (row.hooks !== undefined && builtIn && !row.hooks.some((hook) => hook === chain)) return [`${labelOf(row)}: the kernel takes it only from ${row.hooks.join(", ")}, not from ${chain}`];
  return [];
}

/** A bare module, such as a text search algorithm: it goes with any mode. */
export const modulePart = (module: string, note?: string): Part => ({ ...NOTHING, mode: "stateless", notes: note === undefined ? [] : [note], modules: perGeneration(() => [module]) });

export const notePart = (note: string): Part => ({ ...NOTHING, notes: [note] });

/** All parts together. One that no mode allows leaves the whole without a mode. */
export function together(parts: readonly Pick<Part, "needs" | "mode" | "notes" | "modules">[]): Part {
  let { needs, mode }: Pick<Part, "needs" | "mode"> = NOTHING;
  for (const part of parts) {
    needs = strongerNeed(needs, part.needs);
    mode = mode === undefined || part.mode === undefined ? undefined : strongerMode(mode, part.mode);
  }
  return {
    needs,
    mode,
    notes: [...new Set(parts.flatMap((part) => part.notes))],
    modules: perGeneration((generation) => [...new Set(parts.flatMap((part) => part.modules[generation]))]),
  };
}

/** A part as it is handed out: without a mode there is no such property. */
export const wantsOf = ({ needs, mode, notes, modules }: Part): Wants => ({ needs, ...(mode === undefined ? {} : { mode }), notes, modules });
