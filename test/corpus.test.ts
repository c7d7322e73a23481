import { describe, expect, it } from "vitest";
import { recognise } from "../src/grammar/recognise.js";
import { diagnose } from "../src/index.js";
import { loadCorpus, parseCase } from "./helpers/corpus.js";
import { answerProblems, gateProblems, placeProblems } from "./helpers/report-checks.js";
import { schemaProblems, unreached } from "./helpers/schema.js";

const corpus = loadCorpus();
const run = ({ text, environment }: (typeof corpus)[number]): ReturnType<typeof diagnose> => diagnose(text, { environment });
const messagesIn = (text: string): readonly string[] => recognise(text).messages.map(({ message }) => message.id);

/** Parts of the report that only threads have. */
const OF_THREADS = new Set(["Span.message"]);

describe.each(corpus.map((example) => [example.path, example] as const))("%s", (_, example) => {
  const report = run(example);

  it("comes out as its header says", () => {
    expect(answerProblems(example, report, messagesIn(example.text))).toEqual([]);
  });

  it("has a report that fits the schema, points at the text, and is the same again", () => {
    expect(schemaProblems(report)).toEqual([]);
    expect(placeProblems(example.text, report)).toEqual([]);
    expect(run(example)).toEqual(report);
  });

  if (example.kind === "wrong-version") {
    it("is answered otherwise than the right version", () => {
      expect(gateProblems(example, report, corpus.filter(({ kind, folder }) => kind === "hit" && folder === example.folder).map(run))).toEqual([]);
    });
  }
});

describe("the corpus", () => {
  it("has hits, near misses, wrong versions and healthy texts", () => {
    expect([...new Set(corpus.map(({ kind }) => kind))].sort()).toEqual(["healthy", "hit", "near-miss", "wrong-version"]);
  });

  it("reaches every part of the schema", () => {
    expect(unreached(corpus.map(run)).filter((part) => !OF_THREADS.has(part))).toEqual([]);
  });
});

describe("the walker", () => {
  const text = "iptables: Chain already exists.\n";
  const example = parseCase({ path: "corpus/object/chain-exists/x.txt", source: `code: object/chain-exists\nkind: hit\nfrom: here\n---\n${text}` });
  const report = diagnose("");
  const evidence = { message: "a/b", span: { start: 10, end: 15 }, line: 1, column: 11, text: "Chain", fields: {} };
  const diagnosis = { code: "object/chain-exists", title: "t", cause: "c", severity: "error", machine: "m1", confidence: { level: "low", reasons: ["r"] }, evidence: [evidence], conditions: [], modules: [], remedies: [], ask: [], instead: [], docs: "d", fingerprint: "f", count: 1 } as const;
  const good = { ...report, diagnoses: [diagnosis] };

  it("lets a right answer pass", () => {
    expect([answerProblems(example, good, []), placeProblems(text, good), schemaProblems(good)]).toEqual([[], [], []]);
  });

  it.each([
    ["another code", example, { ...good, diagnoses: [{ ...diagnosis, code: "a/b" }] }, "expected object/chain-exists, got a/b"],
    ["the code behind another", example, { ...good, diagnoses: [{ ...diagnosis, code: "a/b" }, diagnosis] }, "first, got a/b"],
    ["no code", example, report, "got nothing"],
    ["an answer where none may be", { ...example, code: undefined }, good, "expected nothing"],
    ["another mode", { ...example, mode: "full" }, good, "expected mode full, got none"],
    ["a module that is not named", { ...example, modules: ["xt_state"] }, good, "expected module xt_state"],
    ["a command that is not given", { ...example, commands: ["modprobe x"] }, good, "expected the command `modprobe x`"],
    ["a message that is not recognised", { ...example, messages: ["a/c"] }, good, "expected the message a/c"],
    ["an answer to a healthy text", { ...example, kind: "healthy" }, good, "healthy, but"],
    ["an answer to a near miss", { ...example, kind: "near-miss" }, good, "near miss, but diagnosed"],
    ["a missing second cause", { ...example, also: ["a/b"] }, good, "expected a/b besides"],
  ] as const)("sees %s", (_, wrong, answer, problem) => {
    expect(answerProblems(wrong as typeof example, answer, []).join("\n")).toContain(problem);
  });

  it("sees a near miss whose message is recognised, and a version that changes nothing", () => {
    expect(answerProblems({ ...example, kind: "near-miss", messages: ["a/b"] }, report, ["a/b"]).join()).toContain("recognised as a/b");
    expect(gateProblems({ ...example, kind: "wrong-version" }, good, [good]).join()).toContain("gives the remedies of its hits");
    expect(gateProblems({ ...example, kind: "wrong-version" }, good, []).join()).toContain("gives the remedies of its hits");
  });

  it.each([
    ["span", { span: { start: 9, end: 15 } }, "not \"Chain\""],
    ["line", { line: 2 }, "is on line 1, not 2"],
    ["column", { column: 9 }, "is in column 11, not 9"],
    ["field", { fields: { chain: { value: "x", span: { start: 3, end: 99 } } } }, "outside the text"],
  ])("sees a wrong %s", (_, wrong, problem) => {
    expect(placeProblems(text, { ...good, diagnoses: [{ ...diagnosis, evidence: [{ ...evidence, ...wrong }] }] }).join()).toContain(problem);
  });

  it("sees a report that does not fit the schema", () => {
    expect(schemaProblems({ ...good, extra: 1 }).join()).toContain("additional properties");
    expect(schemaProblems({ ...good, diagnoses: [{ ...diagnosis, title: "\u001b[31mred" }] }).join()).toContain("/diagnoses/0/title");
    expect(unreached([report])).toContain("Diagnosis.code");
  });

  it.each([
    ["code: a/b\nkind: hit\nfrom: here\nno end", "no line `---`"],
    ["code: a/b\nkind: hit\n---\n", "no `from:`"],
    ["code: a/b\nkind: hit\nfrom: here\n---\n", "a hit's code"],
    ["code: object/chain-exists\nkind: near-miss\nfrom: here\n---\n", "a near miss must not"],
    ["code: none\nkind: maybe\nfrom: here\n---\n", "kind: must be"],
    ["code: none\nexpect: none\nfrom: here\n---\n", "unknown header key expect"],
    ["code: none\ncode: none\nfrom: here\n---\n", "given twice"],
    ["code: none\nnonsense\n---\n", "is not `key: value`"],
    ["code: none\nkind: near-miss\nfrom: here\nenv.virtuozo: 6\n---\n", "virtuozo"],
  ])("refuses the header %j", (source, problem) => {
    expect(() => parseCase({ path: "corpus/object/chain-exists/x.txt", source })).toThrow(problem);
  });
});
