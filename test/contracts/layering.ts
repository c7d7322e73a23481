import { posix } from "node:path";
import ts from "typescript";
import { importsOf } from "../helpers/imports.js";
import type { SourceFile } from "../helpers/sources.js";

/** The way of the data. A folder imports from itself and from folders before it, never from one behind it. */
const WAY = [
  "model", "escape", "knowledge", "lexicon", "input", "redact", "grammar", "edit", "ruleset", "discourse", "refusal", "facts", "rules", "reason", "advice", "render", "api",
  "conversation", "service", "index", "doors", "cli",
];
const DOORS = new Set(["doors", "cli"]);

/** Folders that may see less than what lies before them. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  model: ["model"],
  knowledge: ["knowledge", "model"],
  input: ["input", "model"],
  redact: ["redact", "model"],
  escape: ["escape", "model"],
  lexicon: ["lexicon", "model"],
  rules: ["rules", "knowledge", "model"],
  index: ["api", "model", "reason", "render", "ruleset"],
  doors: ["doors", "service", "conversation", "render", "escape", "model"],
};

/** Which folder of src may use which package. `node:` stands for all built-ins. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  parsimmon: ["grammar"], semver: ["facts"], "node:": [...DOORS],
  // Each is an optional peer; the command line reaches them through the doors alone.
  hono: ["doors"], "@hono": ["doors"], piscina: ["doors"], "@modelcontextprotocol": ["doors"], "postal-mime": ["doors"],
};

/** Every import that goes against the way of the data, as one line each. */
export function layeringProblems(files: readonly SourceFile[]): readonly string[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, source }) => {
    return [...importsOf(source).flatMap((name) => importProblems(path, name, known)), ...(folderOf(path) === "model" ? logicProblems(path, source) : [])];
  });
}

function importProblems(path: string, name: string, known: ReadonlySet<string>): readonly string[] {
  const folder = folderOf(path);
  if (!name.startsWith(".")) {
    const owner = name.startsWith("node:") ? "node:" : name.split("/")[0] ?? name;
    return PACKAGES[owner]?.includes(folder) === true ? [] : [`${path}: ${folder} may not import ${name}`];
  }
  const target = posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts");
  // The program's own version stands in one place only.
  if (target === "package.json" && DOORS.has(folder)) return [];
  if (!target.startsWith("src/")) return [`${path}: ${name} lies outside src`];
  if (target.endsWith(".json") && (folderOf(target) === folder || folderOf(target) === "model")) return [];
  if (!known.has(target)) return [`${path}: ${name} is no file of src`];
  const to = folderOf(target);
  const allowed = to === folder || (ONLY[folder]?.includes(to) ?? (WAY.indexOf(to) < WAY.indexOf(folder) && (!DOORS.has(to) || folder === "cli")));
  return allowed ? [] : [`${path}: ${folder} may not import from ${to} (${name})`];
}

/** `src/rules/lock/held.ts` → rules; a file directly under src counts as `index`. */
function folderOf(path: string): string {
  const [, folder, ...rest] = path.split("/");
  const name = rest.length === 0 ? "index" : folder ?? "";
  if (!WAY.includes(name)) throw new Error(`${path}: the folder ${name} has no place in the way of the data; give it one in test/contracts/layering.ts`);
  return name;
}

/** The model holds types and nothing that runs. */
function logicProblems(path: string, source: string): readonly string[] {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest).statements
    .filter((statement) => !(ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)))
    .map((statement) => `${path}: model holds types only, not a ${ts.SyntaxKind[statement.kind]}`);
}
