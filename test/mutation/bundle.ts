// Run in Stryker's copy: the chosen tests with the mutated sources as one file, so that a mutant costs no reading of a thousand modules.
import { build } from "esbuild";
import { precomputed } from "../tools/precomputed.js";
import { FOLDERS } from "./folders.js";

const [folder = ""] = process.argv.slice(2);
const contents = [...FOLDERS[folder]!, "test/mutation/corpus-sample.ts"].map((file) => `import "./${file}";\n`).join("");
await build({
  stdin: { contents, resolveDir: process.cwd(), loader: "ts" }, outfile: "mutation.bundle.test.mjs",
  // Our package says that its modules do nothing but export; tests do.
  ignoreAnnotations: true,
  bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", plugins: [precomputed], logLevel: "warning",
});
