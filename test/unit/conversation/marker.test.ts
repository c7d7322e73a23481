import fc from "fast-check";
import { expect, it } from "vitest";
import { readMark, writeMark, type Mark } from "../../../src/conversation/index.js";

const mark: fc.Arbitrary<Mark> = fc.record({
  purpose: fc.constantFrom("ask", "note", "handover"), key: fc.stringMatching(/^[0-9a-f]{16}$/), code: fc.constant("module/not-loaded"), level: fc.constantFrom("low", "high"),
  asked: fc.array(fc.constantFrom("platform", "kernel"), { maxLength: 2 }), node: fc.string({ minLength: 1, maxLength: 20 }), replaces: fc.string({ minLength: 1, maxLength: 20 }),
});

it("is read as it was written, whatever a node is called and whatever stands before it", () => {
  fc.assert(fc.property(mark, fc.string(), (one, before) => {
    const line = writeMark(one);
    expect(line).not.toMatch(/[\r\n]/);
    expect(readMark(`${before}\n\n${line}\n \n`)).toEqual(one);
  }));
});

it.each(["> LINE", "LINE\nand more", " LINE", "whytables:v1", "whytables:v1 as=other key=1 code=a/b level=low", "whytables:v1 as=note key=1 code=a/b"])("is none: %j", (text) => {
  const line = writeMark({ purpose: "note", key: "1", code: "a/b", level: "low", asked: [] });
  expect(readMark(text.replace("LINE", line))).toBeUndefined();
});
