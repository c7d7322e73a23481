import { environmentFrom } from "../../src/cli/environment.js";
import type { EnvironmentInput } from "../../src/model/fact.js";
import { sourcesBelow, type SourceFile } from "./sources.js";

export type CaseKind = "hit" | "near-miss" | "wrong-version" | "healthy";

/** One file of the corpus: a header, `---`, and the text as a ticket has it. */
export interface CorpusCase {
  readonly path: string;
  /** The rule the case belongs to, of its folder; `healthy` for texts that must stay silent. */
  readonly folder: string;
  readonly kind: CaseKind;
  /** The code that must come out; none when nothing may. */
  readonly code?: string;
  /** Is the code the first one, or only among the others? */
  readonly first: boolean;
  /** Codes that must come out besides. */
  readonly also: readonly string[];
  readonly environment: EnvironmentInput;
  readonly mode?: string;
  readonly modules: readonly string[];
  /** Lines that the first answer's remedies must hold. */
  readonly commands: readonly string[];
  readonly messages: readonly string[];
  readonly from: string;
  readonly text: string;
}

const SINGLE = new Set(["code", "kind", "first", "mode", "from"]);
const LISTS = new Set(["also", "modules", "message", "command"]);
const KINDS: readonly string[] = ["hit", "near-miss", "wrong-version"];

/** The contract with the article, corpus/article, has a walker of its own: test/article. */
export const loadCorpus = (): readonly CorpusCase[] => sourcesBelow("corpus", ".txt").filter(({ path }) => !path.startsWith("corpus/article/")).map(parseCase);

/** Reads a case; what is wrong with its header is an error that names the file. */
export function parseCase({ path, source }: SourceFile): CorpusCase {
  const fail = (problem: string): never => { throw new Error(`${path}: ${problem}`); };
  const end = source.indexOf("\n---\n");
  if (end < 0) return fail("no line `---` between header and text");
  const single = new Map<string, string>(), lists = new Map<string, string[]>(), environment: string[] = [];
  for (const line of source.slice(0, end).split("\n")) {
    const [, key = "", value = ""] = /^([\w.-]+): (.+)$/.exec(line) ?? fail(`header line ${JSON.stringify(line)} is not \`key: value\``);
    if (key.startsWith("env.")) environment.push(`${key.slice(4)}=${value}`);
    else if (LISTS.has(key)) lists.set(key, [...(lists.get(key) ?? []), ...(key === "command" ? [value] : value.split(/[ ,]+/))]);
    else if (!SINGLE.has(key)) fail(`unknown header key ${key}`);
    else if (single.has(key)) fail(`header key ${key} is given twice`);
    else single.set(key, value);
  }
  const [, folder = fail("lies in no folder of a rule")] = /^corpus\/(healthy|[a-z0-9-]+\/[a-z0-9-]+)\/[^/]+\.txt$/.exec(path) ?? [];
  const from = single.get("from") ?? fail("has no `from:` (where the text comes from)");
  const shared = { path, folder, from, environment: environmentFrom(environment), text: source.slice(end + 5), modules: lists.get("modules") ?? [], commands: lists.get("command") ?? [], messages: lists.get("message") ?? [], also: lists.get("also") ?? [] };
  if (folder === "healthy") return { ...shared, kind: "healthy", first: true };
  const kind = single.get("kind") ?? "", code = single.get("code") ?? fail("has no `code:`");
  if (!KINDS.includes(kind)) fail(`kind: must be one of ${KINDS.join(", ")}`);
  if (kind === "hit" && code !== folder) fail(`a hit's code is that of its folder, ${folder}`);
  if (kind === "near-miss" && code === folder) fail("a near miss must not come out as the code of its folder");
  const mode = single.get("mode");
  return { ...shared, kind: kind as CaseKind, first: single.get("first") !== "no", ...(code === "none" ? {} : { code }), ...(mode === undefined ? {} : { mode }) };
}
