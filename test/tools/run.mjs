// Bundles one TypeScript script and runs it: `node test/tools/run.mjs test/lab/cli.ts ARGS…`. Node 20 does not read TypeScript itself.
import { build } from "esbuild";
import { mkdirSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [entry, ...rest] = process.argv.slice(2);
const outfile = resolve(".cache/run", `${basename(entry, ".ts")}-${process.pid}.mjs`);
mkdirSync(resolve(".cache/run"), { recursive: true });
await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", sourcemap: "inline", logLevel: "warning" });
process.argv = [process.argv[0], entry, ...rest];
// Scripts may end by process.exit.
process.on("exit", () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
