import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose, redact, render, FORMATS, requirements } from "../../src/index.js";
import { print } from "../../src/grammar/format.js";
import { messageDefinitions } from "../../src/grammar/messages/index.js";

const samples = messageDefinitions().filter(({ role }) => role === "error").flatMap(({ texts }) => texts.map((form, index) => print(form, index)));
const noise = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("\n", "> ", "\r\n", "\u001b[31m", "<br>", "&quot;", "\\n", "#012", "`", "'", "\u0000", "```", "iptables -t nat -A ", "root@x:~# ", "\ud800"));
const ticket = fc.array(fc.oneof({ weight: 2, arbitrary: noise }, { weight: 1, arbitrary: fc.constantFrom(...samples) }), { maxLength: 12 }).map((pieces) => pieces.join(""));

describe("any text", () => {
  it("gets a report whose places are true", () => {
    fc.assert(fc.property(ticket, (text) => {
      const report = diagnose(text);
      const lines = text.split("\n");
      for (const { span, text: shown, line, column } of [...report.diagnoses.flatMap((diagnosis) => diagnosis.evidence), ...report.unexplained]) {
        expect(text.slice(span.start, span.end)).toBe(shown);
        expect(span.end).toBeGreaterThan(span.start);
        expect(lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1).toBe(span.start);
      }
      for (const { fields } of report.diagnoses.flatMap((diagnosis) => diagnosis.evidence)) {
        for (const { span } of Object.values(fields)) expect(span.start <= span.end && span.end <= text.length).toBe(true);
      }
    }), { numRuns: 400 });
  });

  it("gets the same report every time", () => {
    fc.assert(fc.property(ticket, (text) => { expect(diagnose(text)).toEqual(diagnose(text)); }), { numRuns: 100 });
  });

  it("can be written in every form, with no control character from the text", () => {
    fc.assert(fc.property(ticket, (text) => {
      const report = diagnose(text);
      for (const format of FORMATS) {
        const written = render(report, format);
        // eslint-disable-next-line no-control-regex -- that there are none is the point
        if (format !== "json") expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }
    }), { numRuns: 200 });
  });

  it("can be redacted and asked for its requirements", () => {
    fc.assert(fc.property(ticket, (text) => {
      expect(() => redact(text)).not.toThrow();
      expect(() => requirements(text)).not.toThrow();
    }), { numRuns: 100 });
  });
});

describe("a text of a million characters", () => {
  const MILLION = 1_000_000;
  it.each([
    ["one line", "x".repeat(MILLION)],
    ["backquotes", "`".repeat(MILLION)],
    ["brackets", "([{<".repeat(MILLION / 4)],
    ["backslashes", "\\".repeat(MILLION)],
    ["line feeds", "\n".repeat(MILLION)],
    ["the beginning of a message, over and over", "can't initialize iptables table ".repeat(MILLION / 32)],
    ["one error, ten thousand times", "iptables: Memory allocation problem.\n".repeat(10_000)],
    ["commands", "iptables -A INPUT -m state ".repeat(MILLION / 27)],
    ["quote marks", "> ".repeat(MILLION / 2)],
    ["unfinished colours", "\u001b[".repeat(MILLION / 2)],
    ["tags", "<p><b".repeat(MILLION / 5)],
    ["numbers and dots", "1.2.3.".repeat(MILLION / 6)],
    ["colons", "a:".repeat(MILLION / 2)],
    ["random letters", Array.from({ length: MILLION / 10 }, (_, i) => ((i * 2654435761) >>> 0).toString(36).padStart(10, "0")).join("")],
  ])("is read: %s", (_, text) => {
    const report = diagnose(text);
    expect(report.schemaVersion).toBe(2);
    expect(report.diagnoses.every((diagnosis) => diagnosis.evidence.length <= 25)).toBe(true);
    expect(() => redact(text)).not.toThrow();
  }, 20_000);

  it("counts what it does not keep", () => {
    expect(diagnose("iptables: No chain/target/match by that name.\n".repeat(10_000)).diagnoses[0]?.count).toBe(10_000);
  });
});
