import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/index.js";
import { answerText, askable, loud, questionText } from "../../../src/conversation/voice.js";
import type { Command, Place } from "../../../src/index.js";
import { loadCorpus } from "../../helpers/corpus.js";
import { NAT, VIRTUOZZO } from "./desk.js";

const THEIRS: readonly Place[] = ["node", "source-node", "target-node", "provider"];

describe("a customer's answer", () => {
  it("says what to ask of whoever runs the node, without commands for it", () => {
    const report = diagnose(`${NAT}\n${VIRTUOZZO}`);
    const customer = answerText(report, "customer", "text"), agent = answerText(report, "agent", "text");
    expect(customer).toContain("This is done on the node, by whoever runs it:");
    expect(customer).toContain("netfilter mode: full");
    expect(customer).not.toMatch(/(?:prlctl|vzctl) (?:set|stop)/);
    expect(agent).toMatch(/(?:prlctl|vzctl) set/);
  });

  it("holds no command that is typed elsewhere, for the whole corpus", () => {
    let withheld = 0;
    for (const { path, text, environment } of loadCorpus()) {
      const report = diagnose(text, { environment });
      if (loud(report).length === 0) continue;
      const lines = new Set(answerText(report, "customer", "text").split("\n").map((line) => line.trim()));
      const all = report.diagnoses.flatMap(({ remedies }) => remedies.flatMap(({ commands, check }) => [...commands, ...check]));
      const elsewhere = (command: Command): boolean => THEIRS.includes(command.where) && !all.some(({ shell, where }) => shell === command.shell && !THEIRS.includes(where));
      for (const command of all.filter(elsewhere)) {
        withheld++;
        if (command.shell !== undefined) expect(lines.has(command.shell), `${path}: ${command.shell}`).toBe(false);
      }
    }
    expect(withheld).toBeGreaterThan(50);
  }, 120_000);
});

it("a question is only for a customer who can see the answer", () => {
  expect(askable({ fact: "kernel", text: "Which kernel?" })).toBe(true);
  expect(askable({ fact: "virtuozzo", text: "Which version?", where: "node" })).toBe(false);
  expect(askable({ fact: "x", text: "?", command: { where: "node", argv: ["x"], shell: "x" } })).toBe(false);
});

it("ticket text stays text in Markdown", () => {
  const shown = questionText({ fact: "x", text: "Is <b>it</b> `a` [b](http://c)?", command: { where: "container", argv: ["x"], shell: "echo '```'" } }, "markdown");
  expect(shown).not.toContain("<b>");
  expect(shown).toContain("````\necho '```'\n````");
});
