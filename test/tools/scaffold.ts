/** What a file becomes. */
export interface Written { readonly path: string; readonly source: string }

const camel = (slug: string): string => slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Adds an import and its entry to an index, both where the alphabet has them. */
export function listed(index: string, importLine: string, entry: string): string {
  const lines = index.split("\n");
  const from = (line: string): string => /from "(\.[^"]+)"/.exec(line)?.[1] ?? "";
  const imports = lines.filter((line) => from(line).startsWith("./"));
  if (imports.includes(importLine)) throw new Error(`the index has this line already: ${importLine}`);
  const next = imports.find((line) => from(line) > from(importLine));
  const at = next === undefined ? lines.findLastIndex((line) => line.startsWith("import ")) + 1 : lines.indexOf(next);
  lines.splice(at, 0, importLine);

  // An empty list stands on one line; open it.
  const opening = lines.findIndex((line) => / = \[(?:\];)?$/.test(line));
  if (lines[opening]?.endsWith("[];") === true) lines.splice(opening, 1, lines[opening].slice(0, -2), "];");
  const place = imports.filter((line) => from(line) < from(importLine)).length;
  lines.splice(opening + 1 + place, 0, `  ${entry},`);
  return lines.join("\n");
}

const RULE = (code: string, version: string): string => `import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "${code}",
  since: "${version}",
  title: "",
  cause: "",
  severity: "error",
  symptoms: [],
  remedies: [],
  sources: [],
};
`;

const MESSAGE = (id: string, name: string): string => `import { format } from "../../format.js";
import { message } from "../../message.js";

export const ${name} = message({
  id: "${id}",
  from: [],
  text: format\`\`,
});
`;

const CASE = (code: string, kind: string): string => `code: ${kind === "hit" ? code : "none"}\nkind: ${kind}\nfrom: \n---\n`;

/** Everything a new rule needs: its file, its line in the index, a hit and a near miss. The contract tests name what is still empty. */
export function newRule(code: string, version: string, read: (path: string) => string | undefined): readonly Written[] {
  const [area = "", slug = ""] = parts(code);
  const areaIndex = `src/rules/${area}/index.ts`, areaName = `${camel(area)}Rules`;
  const index = read(areaIndex);
  const empty = `import type { Rule } from "../../model/rule.js";\n\nexport const ${areaName}: readonly Rule[] = [];\n`;
  return [
    { path: `src/rules/${code}.ts`, source: RULE(code, version) },
    { path: areaIndex, source: listed(index ?? empty, `import { rule as ${camel(slug)} } from "./${slug}.js";`, camel(slug)) },
    ...(index === undefined ? [{ path: "src/rules/index.ts", source: listed(read("src/rules/index.ts") ?? "", `import { ${areaName} } from "./${area}/index.js";`, `...${areaName}`) }] : []),
    ...["hit", "near-miss"].map((kind) => ({ path: `corpus/${code}/${kind}.txt`, source: CASE(code, kind) })),
  ];
}

/** A message in a file of its own, and its line in the index of its area. */
export function newMessage(id: string, read: (path: string) => string | undefined): readonly Written[] {
  const [area = "", slug = ""] = parts(id);
  const index = `src/grammar/messages/${area}/index.ts`, source = read(index);
  if (source === undefined) throw new Error(`no area ${area}: ${index} is not there`);
  return [
    { path: `src/grammar/messages/${id}.ts`, source: MESSAGE(id, camel(slug)) },
    { path: index, source: listed(source, `import { ${camel(slug)} } from "./${slug}.js";`, camel(slug)) },
  ];
}

function parts(code: string): readonly string[] {
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(code)) throw new Error(`${JSON.stringify(code)} is not of the form area/slug`);
  return code.split("/");
}
