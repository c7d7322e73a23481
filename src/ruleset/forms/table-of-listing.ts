import { TABLE_CHAINS } from "../../knowledge/hooks.js";
import { extensionOf } from "../../knowledge/lookup.js";
import type { Family } from "../../model/mode.js";

/** What a listing shows of the table that it is of. */
export interface Held {
  /** Built-in chains whose policies it shows. */
  readonly policies: ReadonlySet<string>;
  /** All chains that rules stand in. */
  readonly chains: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly matches: ReadonlySet<string>;
}

const BUILT_IN = /^(?:PREROUTING|INPUT|FORWARD|OUTPUT|POSTROUTING)$/;

/** The tables that a listing may be of, the likeliest first; one where it tells. */
export function tablesOfListing(held: Held, family: Family): readonly string[] {
  const shown = new Set([...held.policies, ...[...held.chains].filter((chain) => BUILT_IN.test(chain))]);
  const tables = TABLE_CHAINS.filter((entry) => entry.family === family);
  let fits = tables.filter(({ chains }) => [...shown].every((chain) => (chains as readonly string[]).includes(chain))).map(({ table }) => table);
  for (const [kind, names] of [["target", held.targets], ["match", held.matches]] as const) {
    for (const name of names) {
      const row = extensionOf(kind, name, family);
      if (row?.tables !== undefined) { const { tables: only } = row; fits = fits.filter((table) => only.includes(table)); }
    }
  }
  // Without its own option the program lists filter; what filter can hold is taken for it.
  if (fits.includes("filter")) return ["filter"];
  // A listing shows all chains of a table: the table whose chains these are.
  const exact = tables.filter(({ table, chains }) => fits.includes(table) &&
    (chains.length === held.policies.size || (table === "nat" && held.policies.size === chains.length - 1 && !held.policies.has("INPUT"))));
  if (held.policies.size > 0 && exact.length === 1) return [exact[0]!.table];
  return fits.filter((table) => table !== "security" || fits.length === 1);
}
