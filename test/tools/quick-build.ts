// The library and the command with its doors in seconds, without declarations: what a script needs that asks `dist`. `npm run build` makes what is shipped.
import { chmod, copyFile, readFile, writeFile } from "node:fs/promises";
import { build, type BuildOptions } from "esbuild";
import { precomputed } from "./precomputed.js";

const common: BuildOptions = { bundle: true, format: "esm", target: "es2022", plugins: [precomputed], logLevel: "warning" };

await build({ ...common, entryPoints: ["src/index.ts"], outfile: "dist/index.js", platform: "neutral", mainFields: ["module", "main"] });
await build({
  ...common, outdir: "dist", splitting: true, platform: "node", packages: "external", chunkNames: "quick-[hash]",
  entryPoints: {
    cli: "src/cli/main.ts", worker: "src/doors/http/worker.ts", service: "src/service/index.ts", conversation: "src/conversation/index.ts", http: "src/doors/http/index.ts", "http-node": "src/doors/http/on-node.ts",
    mcp: "src/doors/mcp/index.ts", bot: "src/doors/tickets/index.ts", mail: "src/doors/mail/index.ts", stream: "src/doors/stream/index.ts",
  },
});
await copyFile("src/model/report.schema.json", "dist/report.schema.json");
await writeFile("dist/cli.js", `#!/usr/bin/env node\n${await readFile("dist/cli.js", "utf8")}`);
await chmod("dist/cli.js", 0o755);
