import { describe, expect, it } from "vitest";
import { diagnose, type Rule, type Test } from "../../../src/index.js";
import { feltHigh } from "../../helpers/felt-high.js";

const TEXT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
const rule = (code: string, more: Partial<Rule> = {}): Rule => ({ code, since: "0", severity: "error", title: code, cause: code, symptoms: ["iptables/table-init-failed"], sources: ["-"], remedies: [], ...more });
const codes = (rules: readonly Rule[], text = TEXT, environment = {}): readonly string[] => diagnose(text, { rules, environment }).diagnoses.map(({ code }) => code);

describe("a condition", () => {
  const state = (test: Test, environment = {}) => diagnose(TEXT, { rules: [rule("a/a", { requires: [test] })], environment }).diagnoses[0]?.conditions.at(-1)?.state ?? "fails";
  it.each<[string, Test, Record<string, string | number | readonly string[]>, string]>([
    ["holds when it is seen", { fact: "field.table", is: "nat" }, {}, "holds"],
    ["fails when it is otherwise", { fact: "field.table", is: "raw" }, {}, "fails"],
    ["is unknown when nothing tells", { fact: "virtuozzo", atLeast: "6.0.6" }, {}, "unknown"],
    ["takes one of several", { fact: "field.table", is: ["raw", "nat"] }, {}, "holds"],
    ["compares versions with a build behind them", { fact: "virtuozzo", atLeast: "6.0.6" }, { virtuozzo: "6.0.6-1997" }, "holds"],
    ["compares OpenVZ kernels by their number", { fact: "kernel", below: "2.6.32-042stab108.8" }, { kernel: "2.6.32-042stab094.7" }, "holds"],
    ["compares numbers", { fact: "numiptentFailcnt", atLeast: 1 }, { numiptentFailcnt: 96 }, "holds"],
    ["looks into lists", { fact: "modulesLoaded", includes: "xt_state" }, { modulesLoaded: ["xt_state", "ip_tables"] }, "holds"],
    ["knows what a list lacks", { fact: "modulesLoaded", lacks: "xt_state" }, { modulesLoaded: ["ip_tables"] }, "holds"],
    ["minds the case when the pattern has a capital", { fact: "field.table", matches: "^NAT$" }, {}, "fails"],
    ["does not mind it otherwise", { fact: "field.error", matches: "table does not exist" }, {}, "holds"],
    ["asks whether anything is known", { fact: "virtuozzo", known: false }, {}, "holds"],
    ["takes any of several", { any: [{ fact: "virtuozzo", known: true }, { fact: "field.table", is: "nat" }] }, {}, "holds"],
    ["wants all of several", { all: [{ fact: "field.table", is: "nat" }, { fact: "virtuozzo", atLeast: "7" }] }, {}, "unknown"],
    ["fails when none of several holds", { any: [{ fact: "field.table", is: "raw" }, { fact: "field.table", is: "mangle" }] }, {}, "fails"],
    ["knows the derived error", { fact: "field.errno", is: "ENOENT" }, {}, "holds"],
    ["knows which messages are there", { fact: "messages", includes: "iptables/table-init-failed" }, {}, "holds"],
    ["knows that a message is not there", { fact: "messages", includes: "iptables/memory-allocation" }, {}, "fails"],
  ])("%s", (_, test, environment, wanted) => {
    expect(state(test, environment)).toBe(wanted);
  });
});

describe("rules compete", () => {
  it("by what is seen", () => {
    expect(codes([rule("a/special", { requires: [{ fact: "field.table", is: "nat" }] }), rule("a/default")])).toEqual(["a/special"]);
  });
  it("and one with an unknown condition loses to one without", () => {
    expect(codes([rule("a/special", { requires: [{ fact: "virtuozzo", atLeast: "6" }] }), rule("a/default")])).toEqual(["a/default"]);
  });
  it("until the caller tells", () => {
    expect(codes([rule("a/special", { requires: [{ fact: "virtuozzo", atLeast: "6" }] }), rule("a/default")], TEXT, { virtuozzo: "6.0.12" })).toEqual(["a/special"]);
  });
  it("and one whose exception holds is out", () => {
    expect(codes([rule("a/special", { requires: [{ fact: "field.table", is: "nat" }], excludes: [{ fact: "iptables", below: "1.4.12" }] }), rule("a/default")])).toEqual(["a/default"]);
  });
});

describe("one text, several messages", () => {
  const MEMORY = "iptables: Memory allocation problem.";
  const memory = (code: string, more: Partial<Rule> = {}) => rule(code, { symptoms: ["iptables/memory-allocation"], ...more });
  it("two causes are two diagnoses", () => {
    expect(codes([rule("a/one"), memory("a/two")], `${TEXT}\n${MEMORY}`)).toHaveLength(2);
  });
  it("ten repeats are one diagnosis with a count", () => {
    const { diagnoses } = diagnose(`${MEMORY}\n`.repeat(10), { rules: [memory("a/two")] });
    expect(diagnoses.map(({ code, count }) => [code, count])).toEqual([["a/two", 10]]);
  });
  it("an outer symptom lends its evidence to the inner cause", () => {
    const { diagnoses } = diagnose(`${TEXT}\n${MEMORY}`, { rules: [rule("a/outer", { role: "outer" }), memory("a/inner")] });
    expect(diagnoses.map(({ code }) => code)).toEqual(["a/inner"]);
    expect(diagnoses[0]!.evidence).toHaveLength(2);
  });
  it("and leads when it is alone", () => {
    expect(codes([rule("a/outer", { role: "outer" })])).toEqual(["a/outer"]);
  });
  it("a cause takes the consequences that it names", () => {
    expect(codes([rule("a/cause", { explains: ["b/*"] }), memory("b/consequence")], `${MEMORY}\n${TEXT}`)).toEqual(["a/cause"]);
  });
  it("noise comes last", () => {
    expect(codes([rule("a/noise", { role: "noise" }), memory("a/cause")], `${TEXT}\n${MEMORY}`)).toEqual(["a/cause", "a/noise"]);
  });
  it("a message without a rule is not lost", () => {
    expect(diagnose(TEXT, { rules: [memory("a/other")] }).unexplained.map(({ nearest }) => nearest?.message)).toEqual(["iptables/table-init-failed"]);
  });
});

describe("confidence", () => {
  it("is low when the text does not tell which cause it is, and says so", () => {
    const { confidence } = diagnose(TEXT, { rules: [rule("a/open", { role: "undecided" })] }).diagnoses[0]!;
    expect(confidence.level).toBe("low");
    expect(confidence.reasons.join()).toContain("does not tell");
  });
  it("is high when everything was seen", () => {
    expect(diagnose(TEXT, { rules: [rule("a/sure", { requires: [{ fact: "field.table", is: "nat" }] })] }).diagnoses[0]!.confidence).toSatisfy(feltHigh);
  });
  it("rises to a decision when the question is answered", () => {
    const rules = [rule("a/virtuozzo", { requires: [{ fact: "platform", is: "virtuozzo" }] }), rule("a/open", { role: "undecided" })];
    const before = diagnose(TEXT, { rules }).diagnoses[0]!;
    expect([before.code, before.confidence.level, before.ask[0]?.fact]).toEqual(["a/open", "low", "platform"]);
    const after = diagnose(TEXT, { rules, environment: { platform: "virtuozzo" } }).diagnoses[0]!;
    expect([after.code, after.ask]).toEqual(["a/virtuozzo", []]);
    expect(after.confidence).toSatisfy(feltHigh);
  });
});

describe("wrong arguments", () => {
  it.each([
    [() => diagnose(undefined as unknown as string), "text"],
    [() => diagnose("", { rules: 1 as unknown as Rule[] }), "options.rules"],
    [() => diagnose("", { environment: { nonsense: "1" } }), "environment.nonsense"],
    [() => diagnose("", { environment: { place: "moon" } }), "environment.place"],
    [() => diagnose("", { environment: { numiptentLimit: "many" } }), "environment.numiptentLimit"],
  ])("are one TypeError that names the field: %#", (call, field) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(field);
  });
});
