import { existsSync, writeFileSync } from "node:fs";
import { listRules } from "../../src/index.js";
import type { Row } from "./prove.js";
import { remedyIndex } from "./remedy-index.js";
import { whyNot } from "./why-not.js";

/** One remedy that a run has proven, as `proven.json` keeps it. No times in it: the same machine gives the same file. */
export interface Proven {
  readonly code: string;
  /** Title of the remedy as the rule has it, slots unfilled. */
  readonly remedy: string;
  readonly layer: "A" | "B";
  readonly kind: string;
  readonly kernel: string;
  readonly programs: readonly string[];
  /** True when undo brought the error back. */
  readonly undone: boolean;
  readonly cases: readonly string[];
}

export function proven(rows: readonly Row[]): readonly Proven[] {
  const found = new Map<string, Proven>();
  for (const row of rows) {
    if (row.state !== "proven" || row.remedy === undefined) continue;
    const remedy = ruleTitle(row.code, row.remedy);
    const key = `${row.code}\n${remedy}\n${row.layer}`;
    const before = found.get(key);
    found.set(key, {
      code: row.code, remedy, layer: row.layer, kind: row.kind, kernel: row.kernel,
      programs: [...new Set([...(before?.programs ?? []), ...row.programs])].sort(),
      undone: (before?.undone ?? false) || row.undone === true,
      cases: [...(before?.cases ?? []), row.name],
    });
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

function ruleTitle(code: string, printed: string): string {
  const rule = listRules().find((one) => one.code === code);
  const index = rule === undefined ? -1 : remedyIndex(rule, printed);
  return rule?.remedies[index]?.title ?? printed;
}

const FILE = "test/lab/proven.json";
const PAGE = "docs/proof.md";

export function writeResults(rows: readonly Row[]): void {
  const all = proven(rows);
  writeFileSync(FILE, `${JSON.stringify(all, null, 1)}\n`);
  if (existsSync("docs")) writeFileSync(PAGE, page(all));
}

export function summary(rows: readonly Row[]): string {
  const of = (state: Row["state"]): readonly Row[] => rows.filter((row) => row.state === state);
  const skipped = new Map<string, number>();
  for (const row of of("skipped")) skipped.set(row.reason ?? "", (skipped.get(row.reason ?? "") ?? 0) + 1);
  return [
    `proven: ${of("proven").length} cases, ${new Set(of("proven").map((row) => row.code)).size} codes; not cured: ${of("not cured").length}; skipped: ${of("skipped").length}`,
    ...[...skipped].map(([reason, count]) => `  skipped ${count}: ${reason}`),
    ...of("not cured").map((row) => `  not cured: ${row.code}: ${row.name}: ${row.reason ?? ""}`),
  ].join("\n");
}

function page(all: readonly Proven[]): string {
  const live = new Set(all.map((one) => `${one.code}\n${one.remedy}`));
  const rest = listRules().flatMap((rule) => rule.remedies.filter((remedy) => !live.has(`${rule.code}\n${remedy.title}`)).map((remedy) => `| ${rule.code} | ${cell(remedy.title)} | ${remedy.proof.kind} | ${cell(remedy.proof.ref)} | ${whyNot(remedy)} |`));
  return `# What is proven

This page is written by \`npm run lab\`. For each row the lab made the error happen on the kernel named, gave what was printed to \`diagnose\`, ran the
commands that the diagnosis printed, and saw the error gone. *environment*: the very same command worked afterwards. *corrected command*: the command that
the diagnosis printed did what was meant. *privilege*: the same command worked with rights. *reboot*: it worked after a restart of the machine.
Layer A is a network namespace of the machine that ran the lab, layer B a modular Debian kernel in an emulated machine.
*Undo*: the undo commands brought the error back.

${new Set(all.map((one) => one.code)).size} codes have a live remedy.

| code | remedy | kind | layer | kernel | programs | undo |
| --- | --- | --- | --- | --- | --- | --- |
${all.map((one) => `| ${one.code} | ${cell(one.remedy)} | ${one.kind} | ${one.layer} | ${one.kernel} | ${one.programs.join(", ")} | ${one.undone ? "yes" : ""} |`).join("\n")}

## Not proven here

| code | remedy | proof | where it is said | why not |
| --- | --- | --- | --- | --- |
${rest.join("\n")}
`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
