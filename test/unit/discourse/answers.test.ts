import { describe, expect, it } from "vitest";
import { diagnose, type Fact } from "../../../src/index.js";
import { FACT_NAMES } from "../../../src/knowledge/fact-names.js";
import { SLOT_QUESTIONS } from "../../../src/knowledge/slot-questions.js";
import { NAT } from "./helpers.js";

const questionOf = (fact: string): string => FACT_NAMES.find(({ name }) => name === fact)!.question!.text;
const told = (question: string, reply: string, fact: string): Fact | undefined =>
  diagnose({ messages: [{ author: "customer", text: NAT }, { author: "bot", text: question }, { author: "customer", text: reply }] }).machines[0]!.facts.find(({ name }) => name === fact);

describe("an answer to a question of ours", () => {
  it.each([
    ["virtuozzo", "It is Virtuozzo 7.0.15.", "7.0.15"], ["virtuozzo", "7.0.15 (222)", "7.0.15 (222)"], ["virtuozzo", "Hi,\n6.0 update 12", "6.0 update 12"],
    ["kernel", "2.6.32-042stab127.2", "2.6.32-042stab127.2"], ["platform", "It's an OpenVZ container", "virtuozzo"], ["platform", "not docker, lxc", "lxc"],
    ["place", "inside the container", "container"], ["upgraded", "yes, last night", true], ["upgraded", "Nein, noch nicht", false], ["user", "root", "root"],
  ] as const)("%s: %j", (fact, reply, value) => {
    expect(told(questionOf(fact), reply, fact)).toMatchObject({ value, source: "answer", state: "seen" });
  });

  it.each(["CT 101", "CTID 101", "ctid=101", "container #101", "101", "It is 101.", "The container's id is 101"])("ctid: %j", (reply) => {
    expect(told(SLOT_QUESTIONS.ctid.text, reply, "ctid")).toMatchObject({ value: "101", source: "answer" });
  });

  it("stands above our quoted question, as people reply to mails, or below it", () => {
    const question = `> ── module/unavailable ───── error, low confidence\n> ${questionOf("virtuozzo")}\n`;
    for (const text of [`It is 7.0.15.\n\n${question}\n`, `${question}\nIt is 7.0.15.\n`]) {
      expect(diagnose(`${text}\n\n${NAT}`).machines[0]!.facts.find(({ name }) => name === "virtuozzo")).toMatchObject({ value: "7.0.15", source: "answer" });
    }
  });

  it("goes before what the text shows, and behind what the caller says", () => {
    const thread = { messages: [{ author: "customer", text: `${NAT}\nkernel 3.10.0-1160.el7.x86_64` }, { author: "bot", text: questionOf("kernel") }, { author: "customer", text: "5.14.0-70.el9" }] } as const;
    const kernel = (options = {}) => diagnose(thread, options).machines[0]!.facts.find(({ name }) => name === "kernel")?.value;
    expect(kernel()).toBe("5.14.0-70.el9");
    expect(kernel({ environment: { kernel: "6.1.0" } })).toBe("6.1.0");
  });

  it("is none where nothing was asked", () => {
    expect(diagnose({ messages: [{ author: "customer", text: NAT }, { author: "customer", text: "101" }] }).machines[0]!.facts.find(({ name }) => name === "ctid")).toBeUndefined();
  });

  it("has its place in the message of the thread that it stands in", () => {
    expect(told(questionOf("virtuozzo"), "It is 7.0.15.", "virtuozzo")?.span).toEqual({ start: 6, end: 12, message: 2 });
  });
});
