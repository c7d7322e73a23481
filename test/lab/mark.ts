import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { listRules } from "../../src/index.js";
import type { Proven } from "./result.js";

const PREFIX = "proof lab; ";

const KINDS = "src/refusal/proven-kinds.ts";

export const provenKinds = (all: readonly Pick<Proven, "mend">[]): readonly string[] => [...new Set(all.flatMap(({ mend }) => (mend === undefined ? [] : [mend])))].sort();

/** Writes the kinds of refusal whose mended command was proven. */
export function markKinds(all: readonly Proven[]): readonly string[] {
  const before = readFileSync(KINDS, "utf8"), from = before.indexOf("new Set(`\n") + "new Set(`\n".length;
  const after = `${before.slice(0, from)}${provenKinds(all).map((kind) => `${kind}\n`).join("")}${before.slice(before.indexOf("`.trim()"))}`;
  if (after === before) return [];
  writeFileSync(KINDS, after);
  return [KINDS];
}

/** Writes `live` into the rules for exactly the remedies that were proven; one that no longer is goes back to its source. */
export function markLive(all: readonly Proven[]): readonly string[] {
  const proven = new Set(all.map((one) => `${one.code}\n${one.remedy}`));
  return listRules().flatMap(({ code, remedies }) => {
    const path = `src/rules/${code}.ts`;
    if (!existsSync(path)) return [];
    const before = readFileSync(path, "utf8");
    const after = remedies.reduce((source, { title }) => marked(source, title, proven.has(`${code}\n${title}`)), before);
    if (after === before) return [];
    writeFileSync(path, after);
    return [path];
  });
}

/** The proof that follows the remedy's title. */
function marked(source: string, title: string, live: boolean): string {
  const at = source.indexOf(`title: ${JSON.stringify(title)}`);
  const from = at < 0 ? -1 : source.indexOf("proof: {", at);
  const to = from < 0 ? -1 : source.indexOf("}", from);
  if (to < 0) return source;
  const proof = source.slice(from, to);
  const isLive = proof.includes('kind: "live"');
  if (isLive === live) return source;
  const changed = live
    ? proof.replace(/kind: "\w+", ref: "/u, `kind: "live", ref: "${PREFIX}`)
    : proof.replace('kind: "live"', 'kind: "source"').replace(`ref: "${PREFIX}`, 'ref: "');
  return source.slice(0, from) + changed + source.slice(to);
}
