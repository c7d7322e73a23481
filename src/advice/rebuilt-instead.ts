import { ownerById, ownershipOf, type Owner } from "../knowledge/owners/index.js";
import type { Remedy } from "../model/report.js";
import type { RuleRemedy } from "../model/rule.js";
import { lookUp, type Scope } from "../reason/scope.js";
import { circumstancesOf } from "./circumstances.js";
import { rebuildRemedy } from "./rebuild.js";

/** Where messages and commands name a chain or set. */
const NAMED = { chain: ["field.chain", "command.chain", "field.target", "command.target"], set: ["field.set"] } as const;

/** The owner's own way to make again what the text names; undefined where the remedy is no such one, or no owner or way is known. */
export function rebuiltInstead({ rebuilds }: RuleRemedy, scope: Scope): Remedy | undefined {
  if (rebuilds === undefined) return undefined;
  if (typeof rebuilds === "object") return remedyOf(ownerById(rebuilds.owner), undefined, scope);
  for (const place of NAMED[rebuilds]) {
    const name = lookUp(scope, place)?.value, table = scope.related?.found.command.table;
    const found = typeof name !== "string" || name === "" ? undefined : ownershipOf({ kind: rebuilds, name, ...(table === undefined || rebuilds === "set" ? {} : { table }) });
    if (found !== undefined && found.owner.id !== "iptables-nft") return remedyOf(found.owner, String(name), scope);
  }
  return undefined;
}

const remedyOf = (owner: Owner | undefined, name: string | undefined, scope: Scope): Remedy | undefined =>
  (owner === undefined ? undefined : rebuildRemedy(owner, name ?? "its chains", circumstancesOf(scope)));
