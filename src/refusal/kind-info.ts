import type { Severity } from "../model/rule.js";
import { TABLES_KINDS } from "./all-kinds.js";
import { NFT_RULES } from "./nft/codes.js";
import { NFT_KINDS } from "./nft/index.js";

/** What is said of a kind of refusal, and the code of the rule that it is answered under. */
export interface RefusalKind {
  readonly kind: string;
  readonly title: string;
  readonly cause: string;
  readonly severity: Severity;
  readonly code: string;
}

/** Answers for kinds that no rule is about. */
const LAST_RESORT = "parameter/program-failed";

let table: ReadonlyMap<string, RefusalKind> | undefined;

/** Undefined for a kind whose matter other causes answer better. */
export const refusalKind = (kind: string): RefusalKind | undefined => (table ??= makeTable()).get(kind);

export const refusalKinds = (): readonly RefusalKind[] => [...(table ??= makeTable()).values()];

function makeTable(): ReadonlyMap<string, RefusalKind> {
  const nft = NFT_KINDS.flatMap(({ code: kind, title, cause, severity }) => {
    const code = NFT_RULES.get(kind);
    return code === undefined ? [] : [{ kind, title, cause, severity, code }];
  });
  const tables = TABLES_KINDS.map(({ kind, title, cause, severity, code = LAST_RESORT }) => ({ kind, title, cause, severity, code }));
  return new Map([...nft, ...tables].map((one) => [one.kind, one]));
}
