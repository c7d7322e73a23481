// Installs what the benchmarks compare with, outside of the project's own dependencies: nothing here is needed to build or use it.
// grok-js 3.3.1 does not install as published: it names a git URL for `collections`; the registry's package of that name stands in.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../.cache/bench");

export function peers() {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "node_modules/oniguruma/build/Release"))) {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: { "grok-js": "3.3.1" }, overrides: { collections: "5.1.13" }, allowScripts: { oniguruma: true } }));
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], { cwd: folder, stdio: "inherit" });
    execFileSync("npm", ["rebuild", "oniguruma", "--foreground-scripts", "--silent"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  }
  return { grok: createRequire(join(folder, "package.json"))("grok-js") };
}
