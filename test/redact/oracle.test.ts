import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import { describe, expect, it } from "vitest";
import { redact } from "../../src/index.js";
import { linesOf, unmarked } from "./lines.js";

/** What somebody else's rules call a secret. */
async function secretsIn(content: string): Promise<readonly string[]> {
  const { messages } = await lintSource({
    source: { content, filePath: "/ticket.txt", ext: ".txt", contentType: "text" },
    options: { noPhysicFilePath: true, config: { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] } },
  });
  return messages.map(({ message }) => message);
}

describe("secretlint", () => {
  const texts = linesOf("must-redact").map((line) => unmarked(line.text));

  it("finds secrets before, so that it can find some afterwards", async () => {
    const found = await Promise.all(texts.map(secretsIn));
    expect(found.filter((messages) => messages.length > 0).length).toBeGreaterThanOrEqual(8);
  });

  it("finds none in what is redacted", async () => {
    const left = await Promise.all(texts.map(async (text) => secretsIn(redact(text).text)));
    expect(left.flat()).toEqual([]);
    expect(await secretsIn(redact(texts.join("\n")).text)).toEqual([]);
  });
});
