import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { precomputed } from "./test/tools/precomputed.js";
await build({ entryPoints: { cli: "src/cli/main.ts", worker: "src/doors/http/worker.ts", service: "src/service/index.ts", conversation: "src/conversation/index.ts", http: "src/doors/http/index.ts", "http-node": "src/doors/http/on-node.ts", mcp: "src/doors/mcp/index.ts",
  bot: "src/doors/tickets/index.ts", mail: "src/doors/mail/index.ts", stream: "src/doors/stream/index.ts" }, outdir: "dist", bundle: true, splitting: true, platform: "node", format: "esm", target: "node20", packages: "external", minifyWhitespace: true, treeShaking: true, plugins: [precomputed], logLevel: "warning" });
writeFileSync("dist/cli.js", "#!/usr/bin/env node\n" + readFileSync("dist/cli.js", "utf8"));
