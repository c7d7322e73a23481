import { listRules } from "../../src/index.js";
import type { Rule, RuleRemedy } from "../../src/model/rule.js";
import type { Row } from "./prove.js";
import { codesOf, MENDED, originOf, type Proven } from "./result.js";
import { NO_CASE, whyNot } from "./why-not.js";

/** docs/proof.md. */
export function page(all: readonly Proven[], rows: readonly Row[], harm: readonly string[]): string {
  const live = new Set(all.map((one) => `${one.code}\n${one.remedy}`));
  const rest = listRules().flatMap((rule) => rule.remedies.filter((remedy) => !live.has(`${rule.code}\n${remedy.title}`)).map((remedy) => `| ${rule.code} | ${cell(remedy.title)} | ${remedy.proof.kind} | ${cell(remedy.proof.ref)} | ${cell(reason(rows, rule, remedy))} |`));
  const liveCodes = new Set(all.map(({ code }) => code)), without = listRules().filter(({ code, remedies }) => remedies.length > 0 && !liveCodes.has(code));
  return `# What is proven

This page is written by \`npm run lab\`. For each row the lab made the error happen on the kernel named, in a machine that holds what other people's
programs set up: rules in the manner of Docker, kube-proxy, CNI, ufw, firewalld, fail2ban and libvirt, sets, files of several distributions
(\`test/lab/world\`). It gave what was printed to \`diagnose\`, answered what was asked, and ran the first remedy exactly as printed. The check failed before
and passed after, what was wanted was there, nothing changed but what the step names (*reach*), and undo brought everything back, byte for byte.
*environment*: the very same command worked afterwards. *corrected command*: the command that was printed did what was meant. *privilege*: the same
command worked with rights. *reboot*: it worked after a restart of the machine. Layer A is a network namespace of the machine that ran the lab, layer B a
modular Debian kernel in an emulated machine. *Reach* is of the first case: part, object, lines more and fewer.

${codesOf(all)} codes have a live remedy, of ${listRules().filter(({ remedies }) => remedies.length > 0).length} that have one at all. Those that have none, and why:

| why not | codes |
| --- | --- |
${reasons(rows, without)}

| code | remedy | kind | layer | kernel | programs | reach |
| --- | --- | --- | --- | --- | --- | --- |
${all.map((one) => `| ${one.code} | ${cell(one.mend === undefined ? one.remedy : `${MENDED}: ${one.mend}`)} | ${one.kind} | ${one.layer} | ${one.kernel} | ${one.programs.join(", ")} | ${cell(one.blast.join("; ") || "none")} |`).join("\n")}

## Refusals that are cured

The project's own refused commands (\`corpus/refusal\`, \`test/refusal/tables\`), each made in such a machine and given to \`diagnose\`. *First*: the first remedy,
as printed, brought what was wanted and took nothing away. *With the next*: it or one of the two after it; *with branches*: or the first step of a branch.

${cures(rows)}

## Harm

${harm.length === 0 ? "The harm run was not made." : harm.join("\n")}

## Not proven here

| code | remedy | proof | where it is said | why not |
| --- | --- | --- | --- | --- |
${rest.join("\n")}
`;
}

/** What a case of the remedy failed in, where there is one; else what the remedy itself tells. */
function reason(rows: readonly Row[], rule: Rule, remedy: RuleRemedy): string {
  const own = rows.filter((row) => row.code === rule.code && originOf(row).remedy === remedy.title && row.state !== "skipped");
  const problem = own.flatMap(({ problems }) => problems)[0];
  if (problem !== undefined) return `in its case: ${problem.split(":")[0]!.trim()}`;
  const said = whyNot(remedy);
  return said === NO_CASE && rows.some((row) => row.code === rule.code) ? "no case has it as its first step" : said;
}

function reasons(rows: readonly Row[], without: readonly Rule[]): string {
  const by = new Map<string, string[]>();
  for (const rule of without) {
    const tried = rows.filter((row) => row.code === rule.code && row.state !== "skipped").flatMap(({ problems }) => problems)[0];
    const why = tried === undefined ? reason(rows, rule, rule.remedies[0]!) : `in its case: ${tried.split(":")[0]!.trim()}`;
    by.set(why, [...(by.get(why) ?? []), rule.code]);
  }
  return [...by].sort(([, a], [, b]) => b.length - a.length).map(([why, codes]) => `| ${cell(why)} | ${codes.length}: ${codes.sort().join(", ")} |`).join("\n");
}

function cures(rows: readonly Row[]): string {
  const made = rows.filter((row) => row.refusal !== undefined && row.state !== "unmade" && row.state !== "skipped");
  const line = (name: string, of: readonly Row[]): string => {
    const count = (...by: readonly string[]): string => { const number = of.filter(({ cured }) => by.includes(cured)).length; return `${number} (${percent(number, of.length)})`; };
    return `| ${name} | ${of.length} | ${count("first")} | ${count("first", "next")} | ${count("first", "next", "branch")} | ${of.filter(({ state }) => state === "live").length} | ${of.filter(({ harm }) => harm.length > 0).length} |`;
  };
  const head = (name: string): string => `| ${name} | cases | first | with the next | with branches | live | harmed |\n| --- | --- | --- | --- | --- | --- | --- |`;
  const by = (key: (row: Row) => string): string => [...new Set(made.map(key))].sort().map((name) => line(name, made.filter((row) => key(row) === name))).join("\n");
  return `${head("program")}\n${by(({ refusal = "" }) => refusal.split("/")[0] ?? "")}\n${line("all", made)}\n\n${head("kind")}\n${by(({ refusal = "" }) => refusal)}`;
}

const percent = (part: number, of: number): string => (of === 0 ? "-" : `${(100 * part / of).toFixed(0)} %`);
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
