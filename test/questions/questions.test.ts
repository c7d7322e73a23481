import { describe, expect, it } from "vitest";
import { diagnose, type Diagnosis, type EnvironmentInput, type FactValue } from "../../src/index.js";
import { FACT_NAMES } from "../../src/knowledge/fact-names.js";
import { loadCorpus } from "../helpers/corpus.js";

/** What people may answer, by the fact's type; a list gets the modules that the diagnosis names. */
function answers(name: string, diagnosis: Diagnosis): readonly FactValue[] {
  const fact = FACT_NAMES.find((one) => one.name === name)!;
  switch (fact.type) {
    case "choice": return fact.values ?? [];
    case "flag": return [true, false];
    case "number": return [0, 1, 65_536];
    case "list": return [[], diagnosis.modules.length > 0 ? diagnosis.modules : ["ip_tables"], ["5.10.0-8-amd64"], ["ip_tables", "nf_conntrack", "xt_state"]];
    case "version": return VERSIONS[name] ?? ["1.0.0", "1.4.7", "1.8.2", "1.8.9"];
    case "text": return TEXTS[name] ?? ["x86_64", "i686"];
  }
}
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  virtuozzo: ["6.0.5", "6.0.12", "7.0.9", "8.0.1", "9.0.1"], vzctl: ["4.2", "4.9"],
  kernel: ["2.6.18-028stab079.2", "2.6.32-042stab120.11", "3.10.0-693.21.1.vz7.46.7", "5.14.0-362.el9.x86_64", "6.1.0-18-amd64", "6.18.1"], nodeKernel: ["2.6.18-028stab079.2", "2.6.32-042stab120.11"],
};
const TEXTS: Readonly<Record<string, readonly string[]>> = { distribution: ["AlmaLinux release 9.3", "Debian GNU/Linux 12", "Alpine Linux 3.20", "Arch Linux"], forwardPolicy: ["DROP", "ACCEPT"], ctid: ["101"] };

/** What a paste of several outputs may tell at once. */
const PASTES: readonly EnvironmentInput[] = [
  { platform: "virtuozzo", place: "container", numiptentFailcnt: 12 }, { platform: "virtuozzo", place: "container", numiptentFailcnt: 0, virtuozzo: "6.0.12" },
  { platform: "none", place: "host", kernel: "6.1.0-18-amd64", modulesLoaded: ["ip_tables"] }, { platform: "docker", place: "container" }, { user: "user" },
];
const known = (fact: string, diagnosis: Diagnosis): readonly EnvironmentInput[] => (fact === "paste" ? PASTES : answers(fact, diagnosis).map((value) => ({ [fact]: value })));

const LEVEL = { low: 0, medium: 1, high: 2 } as const;
const first = (text: string, environment: EnvironmentInput): Diagnosis | undefined => diagnose(text, { environment }).diagnoses[0];

const asked = loadCorpus().filter(({ kind }) => kind === "hit").flatMap(({ path, text, environment }) => {
  const before = first(text, environment);
  return before !== undefined && before.ask.length > 0 ? [{ path, text, environment, before }] : [];
});
/** Answers that say "this program said something": no fact about the machine makes a cause of them, only the command and the log do. */
const LAST_RESORTS = new Set(["kernel/inconsistent-state", "kernel/rule-refused", "nft/refused", "other/program-fault", "other/program-said", "parameter/program-failed"]);
const undecided = asked.filter(({ before }) => before.confidence.level === "low" && !LAST_RESORTS.has(before.code));

/** "6" is told and leaves open whether it is 6.0.5 or 6.0.12: that is a question. */
const isVersionInPart = (name: string, value: FactValue): boolean => (name === "virtuozzo" || name === "vzctl") && /^\d{1,3}(?:\.\d{1,3})?$/.test(String(value));

describe("questions", () => {
  it("are asked of the corpus at all", () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(undecided.length).toBeGreaterThan(3);
  });

  it("are one at most, and never about what the text or the caller has told", () => {
    for (const { path, text, environment, before } of asked) {
      expect(before.ask.length, path).toBeLessThanOrEqual(1);
      const told = diagnose(text, { environment }).machines[0]!.facts.filter(({ name, state, value }) => state === "seen" && !isVersionInPart(name, value)).map(({ name }) => name);
      expect(before.ask.map(({ fact }) => fact).filter((fact) => told.includes(fact)), path).toEqual([]);
    }
  });

  it("are not asked again once they are answered", () => {
    for (const { path, text, environment, before } of asked) {
      for (const { fact } of before.ask) {
        expect(first(text, { ...environment, ...known(fact, before)[0]! })?.ask.map((question) => question.fact) ?? [], path).not.toContain(fact);
      }
    }
  });

  it.each(undecided.map((one) => [one.path, one] as const))("lead from %s to a decision, when the answers are known", (_, { text, environment, before }) => {
    // Answers are tried one after the other, as a desk would: the best of each is kept.
    let told: EnvironmentInput = { ...environment }, current = before;
    for (let turn = 0; turn < 3 && current.confidence.level === "low"; turn++) {
      const tries = current.ask.flatMap(({ fact }) => known(fact, current).map((more) => ({ environment: { ...told, ...more }, diagnosis: first(text, { ...told, ...more }) })));
      const best = tries.filter((one): one is { environment: EnvironmentInput; diagnosis: Diagnosis } => one.diagnosis !== undefined).sort((a, b) => LEVEL[b.diagnosis.confidence.level] - LEVEL[a.diagnosis.confidence.level])[0];
      if (best === undefined) break;
      told = best.environment;
      current = best.diagnosis;
    }
    expect(LEVEL[current.confidence.level]).toBeGreaterThan(LEVEL.low);
  });
});
