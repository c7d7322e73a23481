import { existsSync, writeFileSync } from "node:fs";
import { listRules } from "../../src/index.js";
import type { LabCase } from "./case.js";
import { toStep } from "./case.js";
import type { Layer } from "./machine.js";
import { notes } from "./notes.js";
import { page } from "./page.js";
import type { Row } from "./prove.js";
import { remedyIndex } from "./remedy-index.js";

/** One remedy that a run has proven, as `proven.json` keeps it. No times in it: the same machine gives the same file. */
export interface Proven {
  readonly code: string;
  /** Title of the remedy as the rule has it, slots unfilled; of a mended command `the mended command`. */
  readonly remedy: string;
  /** The kind of refusal whose command was mended. */
  readonly mend?: string;
  readonly layer: "A" | "B";
  readonly kind: string;
  readonly kernel: string;
  readonly programs: readonly string[];
  /** How full the machine was: see `world/populate.sh`. */
  readonly worlds: readonly string[];
  /** How far the commands reached, of the first case. */
  readonly blast: readonly string[];
  readonly cases: readonly string[];
}

/** How `src/advice/mends.ts` says where a mended command comes from. */
export const MEND_REF = /reads such words; (\S+)$/u;
export const MENDED = "the mended command";

/** Where a printed remedy comes from: the rule's, by its title, or the mend of a kind of refusal. */
export function originOf({ code, remedy = "", ref = "" }: Pick<Row, "code" | "remedy" | "ref">): { readonly remedy: string; readonly mend?: string } {
  const mend = MEND_REF.exec(ref)?.[1];
  if (mend !== undefined) return { remedy: MENDED, mend };
  const rule = listRules().find((one) => one.code === code);
  return { remedy: (rule === undefined ? undefined : rule.remedies[remedyIndex(rule, remedy)]?.title) ?? remedy };
}

/** What came of a remedy in all its cases: it is live where one is, and none of them harmed. */
export function proven(rows: readonly Row[]): readonly Proven[] {
  const found = new Map<string, Proven>(), key = (row: Row): string => { const { remedy, mend = "" } = originOf(row); return `${row.code}\n${remedy}\n${mend}`; };
  const harmful = new Set(rows.filter(({ harm }) => harm.length > 0).map(key));
  for (const row of rows) {
    if (row.state !== "live" || harmful.has(key(row))) continue;
    const at = `${key(row)}\n${row.layer}`, before = found.get(at);
    found.set(at, {
      code: row.code, ...originOf(row), layer: row.layer, kind: row.kind, kernel: row.kernel,
      programs: [...new Set([...(before?.programs ?? []), ...row.programs])].sort(),
      worlds: [...new Set([...(before?.worlds ?? []), row.world ?? ""])].sort(),
      blast: before?.blast ?? row.blast,
      cases: [...(before?.cases ?? []), row.name],
    });
  }
  return [...found.keys()].sort().flatMap((at) => found.get(at) ?? []);
}

export const codesOf = (all: readonly Pick<Proven, "code">[]): number => new Set(all.map((one) => one.code)).size;

const FILE = "test/lab/proven.json";
const NOTES = "test/lab/NOTES.md";
const PAGE = "docs/proof.md";

export function writeResults(rows: readonly Row[], harm: readonly string[]): void {
  const all = proven(rows);
  writeFileSync(FILE, `${JSON.stringify(all, null, 1)}\n`);
  writeFileSync(NOTES, notes(rows, all));
  if (existsSync("docs")) writeFileSync(PAGE, page(all, rows, harm));
}

export function summary(rows: readonly Row[]): string {
  const of = (state: Row["state"]): number => rows.filter((row) => row.state === state).length;
  const all = proven(rows), refused = rows.filter((row) => row.refusal !== undefined && row.state !== "unmade" && row.state !== "skipped");
  const share = (...by: readonly string[]): string => `${refused.filter(({ cured }) => by.includes(cured)).length} of ${refused.length}`;
  return [
    `live: ${of("live")} cases, ${codesOf(all)} codes; failed: ${of("failed")}; open: ${of("open")}; elsewhere: ${of("elsewhere")}; not made: ${of("unmade")}; skipped: ${of("skipped")}; harm: ${rows.filter(({ harm }) => harm.length > 0).length}`,
    `refusals cured by the first remedy ${share("first")}, with the next and the branches ${share("first", "next", "branch")}`,
  ].join("\n");
}

export function programsOf(lab: LabCase, layer: Pick<Layer, "programs">): readonly string[] {
  const step = toStep(lab.run), program = (step.shown?.split(" ").find((word) => !/^(?:sudo|\w+=.*)$/u.test(word)) ?? step.argv[0]) ?? "";
  const version = lab.boot?.iptables === undefined ? layer.programs[program] ?? layer.programs[program.replace(/-(?:save|restore)$/u, "")] : `${program} v${lab.boot.iptables}`;
  return [version ?? program];
}
