import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { schemaProblems } from "../helpers/schema.js";
import { placeProblems } from "../helpers/report-checks.js";
import { cellProblems, completenessProblems, FORM_NAMES, parseCell, parseStatement, type Cell } from "./cells.js";
import { articlePage } from "./docs-page.js";
import { articleFiles } from "./files.js";

const files = articleFiles();
const statements = files.about.map(parseStatement);
const cells = files.cells.map((file) => parseCell(file, files.page));

describe.each(cells.map((cell) => [cell.path, cell] as const))("%s", (_, cell) => {
  it("is answered as it says", () => {
    const report = diagnose(cell.text, { environment: cell.environment });
    expect(cellProblems(cell, report)).toEqual([]);
    expect([...schemaProblems(report), ...placeProblems(cell.text, report)]).toEqual([]);
  });
});

describe("the contract with the article", () => {
  it("has every statement in every form, and a source for each", () => {
    expect(completenessProblems(statements, cells)).toEqual([]);
    expect(statements.length).toBeGreaterThanOrEqual(31);
  });

  it("is the page docs/article.md (else run `npm run docs`)", () => {
    expect(readFileSync("docs/article.md", "utf8") === articlePage(statements, cells, ({ text, environment }) => diagnose(text, { environment }))).toBe(true);
  });

  it("answers each error of the page that is pasted whole, with the command that the page gives", () => {
    const { diagnoses } = diagnose(files.page);
    expect(diagnoses.map(({ code }) => code).sort()).toEqual(["virtuozzo/connlimit-size", "virtuozzo/module-not-allowed", "virtuozzo/nat-not-allowed", "virtuozzo/nodes-differ-in-modules"]);
    const typed = diagnoses.flatMap(({ remedies }) => remedies.flatMap(({ commands }) => commands.map(({ shell, argv }) => shell ?? argv.join(" "))));
    expect(typed.some((line) => line.startsWith("vzctl set <CTID> --save --netfilter full"))).toBe(true);
  });
});

describe("the walker", () => {
  const source = "from: here\ncode: virtuozzo/nat-not-allowed\nmode: full\nmodules: iptable_nat\nnode: --netfilter full\nabsent: reboot\nleads: --setmode restart\nnot-first: rm\nask: virtuozzo\n---\niptables v1.3.5: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
  const path = "corpus/article/nat-table/platform.txt";
  const cell = parseCell({ path, source: `env.platform: virtuozzo\n${source}` }, "");
  const report = diagnose(cell.text, { environment: cell.environment });

  it("lets a right answer pass", () => { expect(cellProblems(cell, report)).toEqual([]); });

  const hostAlone = (one: Report): Report => ({ ...one, diagnoses: one.diagnoses.map((diagnosis) => ({ ...diagnosis, remedies: [{ ...diagnosis.remedies[0]!, title: "Load it", commands: [{ where: "host", argv: ["modprobe", "x"], shell: "modprobe x" }] }] })) });

  it.each<readonly [string, Partial<Cell>, string]>([
    ["another code", { code: "module/unavailable" }, "expected module/unavailable, got virtuozzo/nat-not-allowed"],
    ["another mode", { mode: "stateful" }, "expected mode stateful, got full"],
    ["a missing module", { modules: ["xt_nat"] }, "expected module xt_nat"],
    ["a command on another machine", { typed: [["container", "--netfilter full"]] }, "typed on container, got"],
    ["a command that must not be there", { absent: ["prlctl|vzctl"] }, "must not be there"],
    ["another command that leads", { leads: ["modprobe"] }, "expected modprobe to lead"],
    ["a command that must not lead", { notFirst: ["--netfilter"] }, "--netfilter must not lead"],
    ["a question that is not asked", { ask: ["ctid"] }, "expected a question for ctid"],
  ])("sees %s", (_, wrong, problem) => { expect(cellProblems({ ...cell, ...wrong }, report).join("\n")).toContain(problem); });

  it("sees the host's modprobe alone", () => {
    expect(cellProblems({ ...cell, typed: [], leads: [] }, hostAlone(report)).join()).toContain("Virtuozzo is not among the first 2 ways: Load it");
  });

  it("sees that nothing of the node stands on the first screen", () => {
    const [answer] = report.diagnoses, [step] = answer!.remedies;
    const look = { ...step!, effect: "none", leads: undefined, commands: [{ where: "container", argv: ["dmesg"], shell: "dmesg" }] } as const;
    const buried = { ...report, diagnoses: [{ ...answer!, branches: [], remedies: [look, ...answer!.remedies.map((remedy) => ({ ...remedy, leads: undefined }))] }] } as unknown as Report;
    expect(cellProblems({ ...cell, leads: [] }, buried).join()).toContain("nothing that is typed on the node stands on the first screen");
  });

  it("sees a missing cell, a statement without a source, and cells of no statement", () => {
    const gone = cells.filter((one) => !(one.statement === "undump" && one.form === "prompt"));
    expect(completenessProblems(statements, gone)).toEqual(["corpus/article/undump/prompt.txt is missing"]);
    expect(completenessProblems([{ id: "new", sources: [] }], [])).toHaveLength(FORM_NAMES.length + 1);
    expect(completenessProblems([], [cell])).toEqual(["corpus/article/nat-table/about.txt is missing"]);
  });

  it.each([
    ["from: here\ncode: a/b\nno end", path, "no line `---`"],
    ["code: a/b\n---\n", path, "has no `from:`"],
    ["from: here\ncode: a/b\nexpect: x\n---\n", path, "unknown header key expect"],
    ["from: here\nnonsense\n---\n", path, "is not `key: value`"],
    ["from: here\ncode: a/b\n---\n", "corpus/article/nat-table/other.txt", "other is no form"],
  ])("refuses %j", (text, at, problem) => { expect(() => parseCell({ path: at, source: text }, "")).toThrow(problem); });

  it("refuses a statement that says nothing", () => { expect(() => parseStatement({ path: "corpus/article/x/about.txt", source: "section: a\n" })).toThrow("wants one `says:`"); });
});
