import { describe, expect, it } from "vitest";
import { compile } from "../../src/grammar/compile.js";
import { looks, print } from "../../src/grammar/format.js";
import { messageDefinitions } from "../../src/grammar/messages/index.js";
import { NEEDLE_LENGTH, needleOf, SHORT_NEEDLE_LENGTH } from "../../src/grammar/needle.js";
import { runAt } from "../../src/grammar/parsimmon.js";
import { fold, foldOptions } from "../../src/input/fold.js";

const VARIANTS = 6;
// eslint-disable-next-line regexp/no-super-linear-move -- samples are short
const TRAILING = /[ .,;:']+$/;

/** What folding leaves of a sample's value: `rest` may end in a full stop that is not part of it. */
const foldedValue = (value: string | number): string => {
  const text = String(value);
  return fold(text, 0, text.length, foldOptions(text)).low().replace(TRAILING, "");
};

describe("every message", () => {
  it("has an id of its own", () => {
    const ids = messageDefinitions().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has a literal to search for", () => {
    expect(messageDefinitions().filter(({ texts, role, weak }) => texts.some((form) => needleOf(form, role === "reading" || weak === "alone" ? SHORT_NEEDLE_LENGTH : NEEDLE_LENGTH) === undefined)).map(({ id }) => id)).toEqual([]);
  });

  it("parses back to the fields it is printed with", () => {
    const failures: string[] = [];
    for (const { id, texts } of messageDefinitions()) {
      for (const form of texts) {
        const parser = compile(form);
        for (let variant = 0; variant < VARIANTS; variant++) {
          const text = print(form, variant);
          const view = fold(text, 0, text.length, { markup: false, quotedPrintable: false });
          const low = view.low();
          const outcome = runAt(parser, low, 0);
          const wanted = form.parts.filter((part) => typeof part !== "string").map((token) => [token.name, foldedValue(token.samples[variant % token.samples.length]!)]);
          const found = outcome.ok ? outcome.value.map((field) => [field.token.name, low.slice(field.start, field.end).replace(TRAILING, "")]) : `stops at ${JSON.stringify(low.slice(outcome.furthest, outcome.furthest + 20))}, wants ${outcome.expected.join(" or ")}`;
          if (JSON.stringify(found) !== JSON.stringify(wanted)) failures.push(`${id}: ${looks(form)}\n   printed ${JSON.stringify(text)}\n   wanted ${JSON.stringify(wanted)}\n   found ${JSON.stringify(found)}`);
        }
      }
    }
    expect(failures.slice(0, 10).join("\n")).toBe("");
  });
});
