import { describe, expect, it } from "vitest";
import { diagnose, render, type FormatName } from "../../../src/index.js";
import { NAT } from "./helpers.js";

const TICKET = `iptables -t nat -A POSTROUTING -o venet0 -j MASQUERADE\n${NAT}\n`;
const answer = (format: FormatName, detail: "short" | "full"): string => render(diagnose(TICKET, { environment: { virtuozzo: "6.0.12" } }), format, { detail });
const quoted = (text: string): string => text.split("\n").map((line) => `> ${line}`).join("\n");
const wrapped = (text: string): string => text.replace(/\n(?!\n)/g, " ").replace(/(.{1,60}) /g, "$1\n");
const facts = (text: string): readonly string[] => diagnose(text).machines.flatMap((machine) => machine.facts.map(({ name, value }) => `${name}=${String(value)}`)).sort();

const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["quoted", quoted],
  ["quoted twice", (text) => quoted(quoted(text))],
  ["wrapped anew", wrapped],
  ["quoted and wrapped anew", (text) => quoted(wrapped(text))],
  ["as HTML", (text) => `<blockquote><p>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n\n/g, "</p><p>").replace(/\n/g, "<br>")}</p></blockquote>`],
  ["without its first line", (text) => text.split("\n").slice(1).join("\n")],
];

describe("an answer of ours that comes back", () => {
  for (const format of ["text", "markdown"] as const) {
    for (const detail of ["short", "full"] as const) {
      it.each(FORMS)(`in ${format}, ${detail}, %s, is neither evidence nor fact`, (_, form) => {
        const report = diagnose(`${TICKET}\nStill broken.\n\n${form(answer(format, detail))}`);
        expect(facts(`${TICKET}\nStill broken.\n\n${form(answer(format, detail))}`)).toEqual(facts(TICKET));
        expect(report.diagnoses.map(({ code, count }) => [code, count])).toEqual(diagnose(TICKET).diagnoses.map(({ code, count }) => [code, count]));
      });
    }
  }

  it("says nothing by itself", () => {
    expect(diagnose(answer("text", "full")).diagnoses).toEqual([]);
    expect(diagnose({ messages: [{ author: "bot", text: NAT }] }).diagnoses).toEqual([]);
  });

  it("is told from what a customer writes of the same matter", () => {
    expect(diagnose(`${TICKET}\nThe node decides which netfilter features a container gets, I read.`).diagnoses[0]?.code).toBe(diagnose(TICKET).diagnoses[0]?.code);
  });
});
