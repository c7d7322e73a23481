import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { defineConfig, type Options } from "tsup";

/** Chooses the needles of all messages and puts them into the bundle, so that a first answer does not wait for it. */
const anchorTable: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "anchor-table",
  setup(bundle) {
    bundle.onLoad({ filter: /grammar\/anchor-table\.ts$/ }, async () => {
      const contents = 'export { anchorsOf, toRows } from "./src/grammar/anchors.js"; export { messageSources } from "./src/grammar/messages/index.js";';
      const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, write: false, format: "esm", platform: "node", packages: "external" });
      await mkdir(".cache", { recursive: true });
      const file = resolve(await mkdtemp(".cache/anchors-"), "anchors.mjs");
      await writeFile(file, outputFiles[0]!.text);
      const { anchorsOf, toRows, messageSources } = (await import(pathToFileURL(file).href)) as typeof import("./src/grammar/anchors.js") & typeof import("./src/grammar/messages/index.js");
      await rm(dirname(file), { recursive: true });
      return { contents: `export const anchorTable = JSON.parse(${JSON.stringify(JSON.stringify(toRows(anchorsOf(messageSources))))});`, loader: "js" };
    });
  },
};

const common: Options = { esbuildPlugins: [anchorTable], removeNodeProtocol: false, target: "es2022", splitting: false, sourcemap: false, minifyWhitespace: true, treeshake: true };

export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    // tsup 8.5.1 injects `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    clean: ["dist/index.*", "dist/report.schema.json"],
    onSuccess: () => copyFile("src/model/report.schema.json", "dist/report.schema.json"),
  },
  {
    ...common,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    clean: ["dist/cli.*"],
    banner: { js: "#!/usr/bin/env node" },
    onSuccess: () => chmod("dist/cli.js", 0o755),
  },
]);
