import { TABLES_KINDS } from "./all-kinds.js";
import type { KindInfo } from "./kind.js";
import { NFT_RULES } from "./nft/codes.js";
import { NFT_KINDS } from "./nft/index.js";

/** What is said of a kind of refusal. Where no rule is about it (no `code`), the likeliest of the message's causes takes its words and mends. */
export type RefusalKind = KindInfo;

/** Rules know more than the words do: which owner it is, and what else may be missing in a rule of its own making. */
const LEFT_TO_RULES: ReadonlySet<string> = new Set(["iptables/owned-chain-missing", "iptables/extension-missing"]);

/** What the command was run through says who may not. */
const FIRST: ReadonlySet<string> = new Set(["nft/not-allowed", "nft/user-namespace"]);

let table: ReadonlyMap<string, RefusalKind> | undefined;

/** Undefined for a kind whose matter other causes answer better. */
export const refusalKind = (kind: string): RefusalKind | undefined => (table ??= makeTable()).get(kind);

export const refusalKinds = (): readonly RefusalKind[] => [...(table ??= makeTable()).values()];

function makeTable(): ReadonlyMap<string, RefusalKind> {
  const nft = NFT_KINDS.flatMap(({ code: kind, title, cause, severity }) => {
    const code = NFT_RULES.get(kind);
    return code === undefined ? [] : [{ kind, title, cause, severity, code, ...(FIRST.has(kind) ? { first: true as const } : {}) }];
  });
  const tables = TABLES_KINDS.filter(({ kind }) => !LEFT_TO_RULES.has(kind));
  return new Map([...nft, ...tables].map((one) => [one.kind, one]));
}
