import { chmod, copyFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { precomputed } from "./test/tools/precomputed.js";

const common: Options = { esbuildPlugins: [precomputed], removeNodeProtocol: false, target: "es2022", splitting: false, sourcemap: false, minifyWhitespace: true, treeshake: true };

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
