import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** Modules that are data: what they export is computed when the package is built, and stands in the bundle as JSON. */
const DATA: readonly { readonly file: RegExp; readonly exports: Readonly<Record<string, string>>; readonly imports: string }[] = [
  // Choosing the needles of 4,000 messages takes longer than any answer.
  { file: /src\/grammar\/anchor-table\.ts$/, imports: 'import { anchorsOf, toRows } from "./src/grammar/anchors.js"; import { messageSources } from "./src/grammar/messages/index.js";', exports: { anchorTable: "toRows(anchorsOf(messageSources))" } },
  // V8 reads JSON much faster than it compiles the same objects.
  { file: /src\/rules\/index\.ts$/, imports: 'import * as rules from "./src/rules/index.js";', exports: { rules: "rules.rules", redirects: "rules.redirects" } },
];

async function compute(imports: string, expressions: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const contents = `${imports}${Object.entries(expressions).map(([name, expression]) => `const $${name} = ${expression}; export { $${name} as ${name} };`).join("")}`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, write: false, format: "esm", platform: "node", packages: "external" });
  await mkdir(".cache", { recursive: true });
  const file = resolve(await mkdtemp(".cache/precomputed-"), "data.mjs");
  try {
    await writeFile(file, outputFiles[0]!.text);
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } finally {
    await rm(dirname(file), { recursive: true });
  }
}

export const precomputed: Plugin = {
  name: "precomputed",
  setup(bundle) {
    for (const { file, imports, exports } of DATA) {
      bundle.onLoad({ filter: file }, async () => {
        const values = await compute(imports, exports);
        return { loader: "js", contents: Object.keys(exports).map((name) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(values[name]))});`).join("\n") };
      });
    }
  },
};
