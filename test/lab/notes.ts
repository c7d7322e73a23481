import type { Row } from "./prove.js";
import { MENDED, originOf, type Proven } from "./result.js";

/** The remedies that did not stand, with the reason: for who mends the rules. Written by `npm run lab`. */
export function notes(rows: readonly Row[], all: readonly Proven[]): string {
  const live = new Set(all.map(({ code, remedy, mend = "" }) => `${code}\n${remedy}\n${mend}`));
  const bad = new Map<string, { readonly row: Row; readonly problems: Map<string, string[]> }>();
  for (const row of rows) {
    if (row.state === "live" || row.state === "skipped") continue;
    const { remedy, mend = "" } = originOf(row), key = `${row.code}\n${remedy}\n${mend}`;
    const entry = bad.get(key) ?? { row, problems: new Map<string, string[]>() };
    bad.set(key, entry);
    for (const problem of row.problems) entry.problems.set(problem, [...(entry.problems.get(problem) ?? []), row.name]);
  }
  const of = (wanted: (key: string, row: Row) => boolean): string => [...bad].filter(([key, { row }]) => wanted(key, row)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { problems }]) => {
    const [code, remedy, mend] = key.split("\n");
    return [`- \`${code}\` ${remedy === MENDED ? `mend of \`${mend}\`` : remedy === "" ? "(no remedy)" : remedy}${live.has(key) ? " — live by other cases" : ""}`,
      ...[...problems].map(([problem, names]) => `  - ${line(problem)} [${names.slice(0, 4).join(", ")}${names.length > 4 ? `, ${names.length - 4} more` : ""}]`)].join("\n");
  }).join("\n");
  const other = rows.filter(({ expected, state }) => expected !== undefined && state !== "unmade").map(({ name, expected, code, state, cured }) => `- ${name}: written for \`${expected}\`, answered by \`${code}\` (${state}, cured: ${cured})`);
  return `# What the lab found wrong

Written by \`npm run lab\`; each line is a remedy that is not called live, or was not in a case, and what it failed in.

## Failed

${of((_, row) => row.state === "failed")}

## A word stays open, or no command is printed

${of((_, row) => row.state === "open")}

## Cannot be run on a machine of the lab

${of((_, row) => row.state === "elsewhere")}

## The error could not be made

${of((_, row) => row.state === "unmade")}

## Answered by another code than the case's

${other.join("\n")}
`;
}

const line = (text: string): string => text.replaceAll(/\s+/gu, " ").slice(0, 400);
