import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { print } from "../../src/grammar/format.js";
import { isLazy, type MessageDefinition } from "../../src/grammar/message.js";
import { recognise } from "../../src/grammar/recognise.js";
import { messageSources } from "../../src/grammar/messages/index.js";
import { diagnose, listMessages, type Rule } from "../../src/index.js";
import type { MessageInfo } from "../../src/model/message.js";
import { messagesPage } from "../tools/pages.js";
import { messageProblems } from "./messages.js";

describe("the list of messages", () => {
  it("has one id, a program and a text for each", () => {
    expect(messageProblems(listMessages())).toEqual([]);
  });

  it("is the page docs/messages.md (else run `npm run docs`)", () => {
    expect(readFileSync("docs/messages.md", "utf8") === messagesPage(listMessages())).toBe(true);
  });

  const definitions: readonly MessageDefinition[] = messageSources.flatMap((source) => (isLazy(source) ? [...source.definitions()] : [source]));
  it("has a rule that answers each of them", { timeout: 240_000 }, () => {
    expect(definitions.length).toBeGreaterThan(3_000);
    expect(definitions.filter(({ role }) => role === "error").filter((definition) => unanswered(definition)).map(({ id }) => id)).toEqual([]);
  });
  it("recognises those of few and ordinary words where they are all that was pasted", () => {
    const weak = definitions.filter((definition) => definition.weak && definition.role === "error");
    expect(weak.length).toBeGreaterThan(500);
    expect(weak.flatMap(({ id, texts }) => texts.map((text) => `${print(text)}\n`).filter((text) => recognise(text).messages.length === 0).map((text) => `${id}: ${text}`))).toEqual([]);
  });
  it("sees one that no rule answers", () => {
    const definition = definitions.find(({ id }) => id === "iptables/table-init-failed")!;
    expect(unanswered(definition, [])).toBe(true);
  });

  const good: MessageInfo = { id: "a/b", looks: ["can't `do` <this>"], from: [{ program: "x", file: "x.c", until: "2" }], generic: false };
  it("is printed with back-quotes, origin and versions", () => {
    expect(messageProblems([good])).toEqual([]);
    expect(messagesPage([good])).toContain("- a/b — x x.c, until 2\n  - `` can't `do` <this> ``");
  });

  it.each([
    ["an id twice", [good, good], "used twice"],
    ["an id without area", [{ ...good, id: "b" }], "no id of the form"],
    ["no program", [{ ...good, from: [] }], "names no program"],
    ["no text", [{ ...good, looks: [" "] }], "has no text"],
  ])("sees %s", (_, messages, problem) => {
    expect(messageProblems(messages).join()).toContain(problem);
  });
});

/** Its own sample is recognised as it, and no rule has an answer. */
function unanswered({ id, texts }: MessageDefinition, rules?: readonly Rule[]): boolean {
  return texts.some((text) => {
    const { diagnoses, unexplained } = diagnose(`iptables v1.8.7: ${print(text)}`, rules === undefined ? {} : { rules });
    return diagnoses.length === 0 && unexplained.some(({ nearest, span }) => nearest?.message === id && nearest.offset === span.end);
  });
}
