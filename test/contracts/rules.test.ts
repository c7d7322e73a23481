import { WRAPPER_PROBLEMS } from "../../src/knowledge/wrapper-problems.js";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { explain, listMessages } from "../../src/index.js";
import { redirects, rules } from "../../src/rules/index.js";
import type { Rule, RuleRemedy } from "../../src/model/rule.js";
import { loadCorpus } from "../helpers/corpus.js";
import { filesBelow, sourcesBelow } from "../helpers/sources.js";
import { causesPage } from "../tools/pages.js";
import { contentProblems, corpusProblems, gatesOnVersion, pageProblems, registryProblems, type RuleModule } from "./rules.js";

const ids = listMessages().map(({ id }) => id);
/** What messages of programs around iptables mean. */
const meanings = Object.keys(WRAPPER_PROBLEMS).map((problem) => `means/${problem}`);
const modules: readonly RuleModule[] = await Promise.all(
  filesBelow("src/rules", ".ts").filter((path) => /^src\/rules\/[^/]+\/[^/]+\.ts$/.test(path) && !path.endsWith("/index.ts"))
    .map(async (path) => ({ path, exports: (await import(pathToFileURL(path).href)) as Record<string, unknown> })),
);

describe("every rule", () => {
  it("lies in the file of its code and is listed in order", () => {
    expect(registryProblems(modules, rules, redirects)).toEqual([]);
  });

  it("has a hit, a near miss and, where it gates on one, a wrong version in the corpus", () => {
    expect(corpusProblems(rules, loadCorpus())).toEqual([]);
  });

  it("is data with sources, checks, known facts and messages, and plain words", () => {
    expect(rules.flatMap((rule) => contentProblems(rule, [...ids, ...meanings]))).toEqual([]);
  });

  it("has its page, as explain prints it", () => {
    const pages = new Map((existsSync("docs/rules") ? sourcesBelow("docs/rules", ".md") : []).map(({ path, source }) => [path, source]));
    expect(pageProblems(rules, pages, ({ code }) => explain(code).markdown)).toEqual([]);
    expect(readFileSync("docs/causes.md", "utf8") === causesPage(rules), "docs/causes.md is stale: run `npm run docs`").toBe(true);
  });
});

describe("the contract of rules", () => {
  const remedy: RuleRemedy = { title: "Do it", where: "host", effect: "interrupts-traffic", lasting: false, commands: [["modprobe", { slot: "module" }]], check: [["modprobe", "-n", { slot: "module" }]], proof: { kind: "source", ref: "somewhere" } };
  const good: Rule = { code: "a/b", since: "0.1.0", title: "It is so", cause: "Because.", severity: "error", symptoms: ["x/y"], requires: [{ fact: "kernel", known: true }], remedies: [remedy], sources: ["somewhere"] };
  const file: RuleModule = { path: "src/rules/a/b.ts", exports: { rule: good } };
  const hit = { folder: "a/b", kind: "hit" } as const, near = { folder: "a/b", kind: "near-miss" } as const;
  const gated: Rule = { ...good, remedies: [{ ...remedy, when: [{ any: [{ fact: "virtuozzo", below: "6.0.6" }] }] }] };

  it("lets a good rule pass", () => {
    expect([registryProblems([file], [good], { "old/one": "a/b" }), corpusProblems([good], [hit, near]), contentProblems(good, ["x/y"]), pageProblems([good], new Map([["docs/rules/a/b.md", "page"]]), () => "page")]).toEqual([[], [], [], []]);
  });

  const other: Rule = { ...good, code: "a/c" };
  it.each([
    ["a file that is not listed", [file], [], {}, "not listed"],
    ["a rule without a file", [], [good], {}, "0 files, 1 rules"],
    ["a code that is not the path", [{ ...file, path: "src/rules/a/x.ts" }], [good], {}, "its code is a/b"],
    ["another export", [{ ...file, exports: { rule: good, more: 1 } }], [good], {}, "instead of `rule` alone"],
    ["a code used twice", [file, file], [good, good], {}, "listed twice"],
    ["disorder", [file, { path: "src/rules/a/c.ts", exports: { rule: other } }], [other, good], {}, "alphabetical"],
    ["a retired code that is used", [file], [good], { "a/b": "a/b" }, "used again"],
    ["a redirect that leads nowhere", [file], [good], { "old/one": "a/z" }, "no rule"],
  ] as const)("sees %s", (_, files, listed, retired, problem) => {
    expect(registryProblems(files, listed, retired).join("\n")).toContain(problem);
  });

  it("sees a rule without cases, and a case without a rule", () => {
    expect(corpusProblems([good], [near]).join()).toContain("no hit");
    expect(corpusProblems([good], [hit]).join()).toContain("no near miss");
    expect(corpusProblems([gated], [hit, near]).join()).toContain("no wrong-version");
    expect(corpusProblems([], [hit]).join()).toContain("no rule has this code");
  });

  it.each([
    ["a remedy's gate", gated, true],
    ["a condition", { ...good, requires: [{ fact: "kernel", atLeast: "4.7" }] }, true],
    ["an exclusion", { ...good, excludes: [{ all: [{ fact: "iptables", below: "1.8" }] }] }, true],
    ["a trigger", { ...good, symptoms: [{ message: "x/y", when: [{ fact: "message.version", below: "1.4.12" }] }] }, true],
    ["a number that is no version", { ...good, requires: [{ fact: "numiptentFailcnt", atLeast: 1 }] }, false],
    ["a support", { ...good, supports: [{ fact: "kernel", atLeast: "4.7" }] }, false],
  ] as const)("tells whether %s gates on a version", (_, rule, gates) => {
    expect(gatesOnVersion(rule)).toBe(gates);
  });

  const withRemedy = (change: Partial<RuleRemedy>): Rule => ({ ...good, remedies: [{ ...remedy, ...change }] });
  it.each([
    ["no source", { ...good, sources: [] }, "names no source"],
    ["no release", { ...good, since: "soon" }, "no release"],
    ["a message that is not known", { ...good, symptoms: ["x/z"] }, "no message has the id x/z"],
    ["an area of messages that is not known", { ...good, symptoms: ["z/*"] }, "no message has the id z/*"],
    ["a fact that is not known", { ...good, requires: [{ any: [{ fact: "kernal", known: true }] }] }, "no fact is called kernal"],
    ["a question that is not known", { ...good, ask: ["weather"] }, "asks for weather"],
    ["a function", { ...good, cause: (() => "x") as unknown as string }, "no data"],
    ["a colour", { ...good, title: "\u001b[31mred" }, "a control character"],
    ["HTML", { ...good, cause: "It is <b>bold</b>." }, "HTML"],
    ["an entity", { ...good, cause: "a &lt; b" }, "HTML"],
    ["Markdown", withRemedy({ note: "Run `it`" }), "Markdown"],
    ["a remedy without a check", withRemedy({ check: [] }), "neither check nor look"],
    ["a check that only prints", withRemedy({ check: [["lsmod"]] }), "only prints"],
    ["less than its commands do", withRemedy({ effect: "none" }), "says none, its commands are"],
    ["commands that empty everything", withRemedy({ commands: [["iptables", "-F"]], effect: "dangerous" }), "empties everything"],
    ["a reversible remedy without undo", withRemedy({ effect: "reversible" }), "no undo"],
    ["a proof without reference", withRemedy({ proof: { kind: "live", ref: " " } }), "no reference"],
    ["two remedies of one name", { ...good, remedies: [remedy, remedy] }, "two remedies"],
    ["sudo", withRemedy({ commands: [["sudo", "reboot"]] }), "sudo"],
    ["a slot that holds more", withRemedy({ commands: [["modprobe", { slot: "module", value: "x" } as { slot: "module" }]] }), "a slot with value"],
    ["a slot written as text", withRemedy({ undo: [["modprobe", "{module}"]] }), "holds a slot as text"],
    ["an empty command", withRemedy({ check: [[]] }), "an empty command"],
  ] as const)("sees %s", (_, rule, problem) => {
    expect(contentProblems(rule, ["x/y"]).join("\n")).toContain(problem);
  });

  it("sees pages that are missing, stale or left over", () => {
    expect(pageProblems([good], new Map(), () => "page").join()).toContain("missing");
    expect(pageProblems([good], new Map([["docs/rules/a/b.md", "old"]]), () => "page").join()).toContain("stale");
    expect(pageProblems([], new Map([["docs/rules/a/b.md", "page"]]), () => "page").join()).toContain("no rule");
  });
});
