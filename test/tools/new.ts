// `npm run new -- rule|message area/slug`: writes the stubs and the line in the index.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import packageJson from "../../package.json";
import { newMessage, newRule } from "./scaffold.js";

const [kind, code = ""] = process.argv.slice(2);
const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
try {
  if (kind !== "rule" && kind !== "message") throw new Error("usage: npm run new -- rule|message area/slug");
  const files = kind === "rule" ? newRule(code, packageJson.version, read) : newMessage(code, read);
  const taken = files.find(({ path }) => !path.endsWith("/index.ts") && existsSync(path));
  if (taken !== undefined) throw new Error(`${taken.path} is there already`);
  for (const { path, source } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    console.log(path);
  }
  console.log("Fill them in; then `npm run docs` and `npx vitest run test/contracts test/corpus.test.ts` name what is missing.");
} catch (error) {
  console.error(`new: ${(error as Error).message}`);
  process.exitCode = 2;
}
