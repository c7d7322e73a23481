import { describe, expect, it } from "vitest";
import { sourcesBelow } from "../helpers/sources.js";
import { wordRegexProblems } from "./word-regexes.js";

describe("words that people say", () => {
  const files = sourcesBelow("src");

  it("are read by the lexicon and the discourse alone", () => {
    expect(wordRegexProblems(files)).toEqual([]);
  });

  it.each([
    ["src/reason/bad.ts", "export const WORKS = /it (?:works|runs) now/i;", "reads it, works"],
    ["src/facts/bad.ts", "export const GONE = /ничего не видно/;", "ничего"],
    ["src/advice/bad.ts", "export const AFTER = new RegExp(`after (?:the )?${UPDATE}`);", "reads after, the"],
  ])("are seen in %s: %s", (path, source, problem) => {
    expect(wordRegexProblems([...files, { path, source }]).join("\n")).toContain(problem);
  });

  it("are no formats of programs", () => {
    const formats = [{ path: "src/facts/good.ts", source: String.raw`export const CHAIN = /^Chain (\S+)/, MARK = /(?<in>\d{1,3})\w[a-z]{2}/;` }];
    expect(wordRegexProblems([...files, ...formats])).toEqual([]);
  });

  it("has no format in its list that nothing reads", () => {
    expect(wordRegexProblems(files.filter(({ path }) => path !== "src/service/operation.ts")).join("\n")).toContain("src/service/operation.ts reads no such format");
  });
});
