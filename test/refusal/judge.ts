import type { Mend, Refusal } from "../../src/model/refusal.js";
import { nftRefusals, refusalOfNft } from "../../src/refusal/nft/index.js";
import { shellLine } from "../../src/escape/shell.js";
import { ticketOf, type RefusalCase } from "./case.js";
import { runCase, type Run } from "./namespace.js";

export type Outcome = "cured" | "by another" | "not cured" | "open" | "elsewhere" | "harmed";

export interface Judged {
  readonly one: RefusalCase;
  readonly refusal?: Refusal;
  readonly outcome: Outcome;
  /** What was lost, or left behind by undo. */
  readonly note?: string;
  /** The mend's own check failed before and passed after, as it should; undefined without one or where the mend did not cure. */
  readonly checked?: boolean;
  /** Undo brought everything back. */
  readonly undone?: boolean;
}

/** Modules, services and other users are not to be had in a namespace. */
const ELSEWHERE = /(?:^|\s)(?:modprobe|systemctl|service|mount)\s/;

/** The first message of the ticket that is explained: a caller does as much with what it recognised. */
export function explained(one: RefusalCase): Refusal | undefined {
  for (const refused of nftRefusals(ticketOf(one))) {
    const found = refusalOfNft(refused);
    if (found !== undefined) return found;
  }
  return undefined;
}

const lines = (commands: readonly (readonly string[])[] | undefined): readonly string[] => (commands ?? []).map(shellLine);

/** A file that is loaded has to load again; see `../shared/score/cure.mjs` of the contract. */
const loads = (one: RefusalCase): boolean => /(?:^|\s)nft .*-f (?!-)/.test(one.command) && !one.kind.endsWith("json-as-text");

function tried(one: RefusalCase, mend: Mend): { readonly run: Run; readonly ok: boolean; readonly lost: readonly string[] } {
  const run = runCase(one, { commands: lines(mend.commands), check: lines(mend.check) });
  const may = one.mayLose === undefined ? undefined : new RegExp(one.mayLose);
  const lost = run.lost.filter((line) => may?.test(line) !== true);
  return { run, lost, ok: run.checkAfter === 0 && run.checkBefore !== 0 && lost.length === 0 && (!loads(one) || run.again === 0) };
}

/** Runs the first mend, then the next two. Cases without a check are only read. */
export function judge(one: RefusalCase, withUndo = false): Judged {
  const refusal = explained(one);
  const found = { one, ...(refusal === undefined ? {} : { refusal }) };
  const [first, ...others] = refusal?.mends ?? [];
  if (first === undefined) return { ...found, outcome: "open" };
  let outcome: Outcome = "not cured";
  let note: string | undefined, checked: boolean | undefined, undone: boolean | undefined;
  if (lines(first.commands).some((line) => ELSEWHERE.test(line))) outcome = "elsewhere";
  else {
    const { run, ok, lost } = tried(one, first);
    if (lost.length > 0) return { ...found, outcome: "harmed", note: lost[0]! };
    if (ok) outcome = "cured"; else note = run.stepSaid.split("\n").find((line) => line.includes("rror")) ?? run.stepSaid.split("\n")[0];
    if (ok && first.check !== undefined) checked = run.ownBefore !== 0 && run.ownAfter === 0;
    if (ok && withUndo && first.undo !== undefined && first.undo.length > 0) {
      const { left } = runCase(one, { commands: lines(first.commands), undo: lines(first.undo) });
      undone = left.length === 0;
      if (!undone) note = `undo left ${left[0]!}`;
    }
  }
  if (outcome !== "cured") {
    for (const other of others.slice(0, 2)) {
      if (lines(other.commands).some((line) => ELSEWHERE.test(line))) continue;
      const { ok, lost } = tried(one, other);
      if (lost.length > 0) return { ...found, outcome: "harmed", note: lost[0]! };
      if (ok) { outcome = "by another"; break; }
    }
  }
  return { ...found, outcome, ...(note === undefined ? {} : { note }), ...(checked === undefined ? {} : { checked }), ...(undone === undefined ? {} : { undone }) };
}
