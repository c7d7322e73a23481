import type { Rule } from "../../src/model/rule.js";
import type { Proven } from "./result.js";

/** Where rules and lab disagree: a remedy called live that no run has proven, and a proven one that is not called so. */
export function disagreements(rules: readonly Rule[], all: readonly Pick<Proven, "code" | "remedy" | "mend">[]): readonly string[] {
  const proven = new Set(all.filter(({ mend }) => mend === undefined).map((one) => `${one.code}: ${one.remedy}`));
  const remedies = rules.flatMap((rule) => rule.remedies.map((remedy) => ({ key: `${rule.code}: ${remedy.title}`, live: remedy.proof.kind === "live" })));
  const known = new Set(remedies.map((one) => one.key));
  return [
    ...remedies.filter((one) => one.live && !proven.has(one.key)).map((one) => `${one.key} — called live, proven by no run`),
    ...remedies.filter((one) => !one.live && proven.has(one.key)).map((one) => `${one.key} — proven, not called live`),
    ...[...proven].filter((key) => !known.has(key)).map((key) => `${key} — proven, no such remedy`),
  ];
}
