import { listRules } from "../../src/index.js";
import type { Row } from "./prove.js";
import { codesOf, MENDED, type Proven } from "./result.js";
import { whyNot } from "./why-not.js";

/** docs/proof.md. */
export function page(all: readonly Proven[], rows: readonly Row[], harm: readonly string[]): string {
  const live = new Set(all.map((one) => `${one.code}\n${one.remedy}`));
  const rest = listRules().flatMap((rule) => rule.remedies.filter((remedy) => !live.has(`${rule.code}\n${remedy.title}`)).map((remedy) => `| ${rule.code} | ${cell(remedy.title)} | ${remedy.proof.kind} | ${cell(remedy.proof.ref)} | ${whyNot(remedy)} |`));
  return `# What is proven

This page is written by \`npm run lab\`. For each row the lab made the error happen on the kernel named, in a machine that holds what other people's
programs set up: rules in the manner of Docker, kube-proxy, CNI, ufw, firewalld, fail2ban and libvirt, sets, files of several distributions
(\`test/lab/world\`). It gave what was printed to \`diagnose\`, answered what was asked, and ran the first remedy exactly as printed. The check failed before
and passed after, what was wanted was there, nothing changed but what the step names (*reach*), and undo brought everything back, byte for byte.
*environment*: the very same command worked afterwards. *corrected command*: the command that was printed did what was meant. *privilege*: the same
command worked with rights. *reboot*: it worked after a restart of the machine. Layer A is a network namespace of the machine that ran the lab, layer B a
modular Debian kernel in an emulated machine. *Reach* is of the first case: part, object, lines more and fewer.

${codesOf(all)} codes have a live remedy.

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
