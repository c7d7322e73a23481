import { readFileSync } from "node:fs";
import type { LedgerLine } from "./caps.js";

/** The ledger's lines, the oldest first. A line is never edited. */
export const readLedger = (): readonly (LedgerLine & { readonly batch: string })[] =>
  readFileSync("test/first-sight/ledger.jsonl", "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line, (_, value: unknown) => value ?? undefined) as LedgerLine & { readonly batch: string });
