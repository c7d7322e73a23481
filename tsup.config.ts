import { chmod, copyFile, readFile, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { precomputed } from "./test/tools/precomputed.js";

const common: Options = { esbuildPlugins: [precomputed], removeNodeProtocol: false, target: "es2022", splitting: false, sourcemap: false, minifyWhitespace: true, treeshake: true,
  // Node prints the line of an error that nobody catches; the whole library would be one.
  esbuildOptions: (options) => { options.lineLimit = 160; } };

// tsup 8.5.1 injects `baseUrl`, which TypeScript 6 calls deprecated.
const dts: NonNullable<Options["dts"]> = { compilerOptions: { ignoreDeprecations: "6.0" } };

/** What has types of its own. */
const doorEntries = {
  service: "src/service/index.ts", conversation: "src/conversation/index.ts", http: "src/doors/http/index.ts", "http-node": "src/doors/http/on-node.ts", mcp: "src/doors/mcp/index.ts",
  bot: "src/doors/tickets/index.ts", mail: "src/doors/mail/index.ts", stream: "src/doors/stream/index.ts",
};

const inside = ["parsimmon", "semver"];

export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts" },
    format: ["esm"],
    platform: "neutral",
    // A browser loads this file as it is, and Node takes longer to bring CommonJS packages into a module than to read all of ours.
    noExternal: inside,
    dts,
    clean: ["dist/index.*", "dist/report.schema.json"],
    onSuccess: async () => {
      await copyFile("src/model/report.schema.json", "dist/report.schema.json");
      // What is inside brings its licence along.
      const licences = await Promise.all(inside.map(async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, "utf8")}`));
      await writeFile("dist/THIRD-PARTY-LICENSES.txt", licences.join("\n"));
    },
  },
  {
    ...common,
    entry: { index: "src/index.ts" },
    format: ["cjs"],
    platform: "neutral",
    dts,
  },
  {
    ...common,
    // One graph: what the doors share is there once, and what only one of them needs is read when it is asked for.
    entry: { cli: "src/cli/main.ts", worker: "src/doors/http/worker.ts", ...doorEntries },
    format: ["esm"],
    target: "node20",
    platform: "node",
    splitting: true,
    // No `clean`: tsup would take the declarations of the others with it. The first one clears the folder.
    dts: { ...dts, entry: doorEntries },
    onSuccess: async () => {
      // Its first line would stand in every file that it is split into, were it a banner.
      await writeFile("dist/cli.js", `#!/usr/bin/env node\n${await readFile("dist/cli.js", "utf8")}`);
      await chmod("dist/cli.js", 0o755);
    },
  },
]);
