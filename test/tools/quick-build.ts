// The library's ES module in seconds, without declarations and doors: what a script needs that asks `dist/index.js`. `npm run build` makes what is shipped.
import { build } from "esbuild";
import { precomputed } from "./precomputed.js";

await build({
  entryPoints: ["src/index.ts"], outfile: "dist/index.js", bundle: true, platform: "neutral", mainFields: ["module", "main"], format: "esm", target: "es2022", plugins: [precomputed], logLevel: "warning",
});
