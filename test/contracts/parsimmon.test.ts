import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Parsimmon from "parsimmon";
import { describe, expect, it } from "vitest";
import { leaf, runAt } from "../../src/grammar/parsimmon.js";
import { pinProblems, privateApiProblems } from "./parsimmon.js";

const word = leaf("a word", (text, at) => { const found = /^[a-z]+/.exec(text.slice(at))?.[0]; return found === undefined ? undefined : { end: at + found.length, value: found }; });
const PARSERS = {
  string: Parsimmon.string("nat"), regexp: Parsimmon.regexp(/[a-z]+/), leaf: word, seq: Parsimmon.seq(word, Parsimmon.string(" ")), alt: Parsimmon.alt(Parsimmon.string("no"), word),
  map: word.map((value) => value.length), many: word.many(), lazy: Parsimmon.lazy(() => word),
} as const;

interface Manifest { readonly version: string; readonly dependencies?: Readonly<Record<string, string>> }
const manifest = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest;

describe("parsimmon's private call", () => {
  it("is pinned with the version that has it", () => {
    const installed = manifest(createRequire(import.meta.url).resolve("parsimmon/package.json")).version;
    expect(pinProblems(manifest("package.json").dependencies?.["parsimmon"], installed)).toEqual([]);
  });

  it("gives what runAt takes from it, of every kind of parser, where it reads and where it fails", () => {
    expect([...privateApiProblems(PARSERS, "the nat table", 4), ...privateApiProblems(PARSERS, "1 2", 0)]).toEqual([]);
  });

  it("reads from a place and stops before the end, and tells how far a failure came", () => {
    expect(runAt(PARSERS.seq, "the nat table", 4)).toMatchObject({ ok: true, end: 8, value: ["nat", " "] });
    expect(runAt(Parsimmon.seq(word, Parsimmon.string("!")), "the nat table", 4)).toMatchObject({ ok: false, furthest: 7, expected: ["'!'"] });
  });

  it("would be missed", () => {
    const broken = { without: {} as never, empty: { _: () => ({}) } as never, half: { _: () => ({ status: true, furthest: 1, expected: [] }) } as never };
    expect(privateApiProblems(broken, "x", 0)).toEqual(["without: has no _", "empty: status is undefined", "empty: furthest is undefined", "empty: expected is undefined", "half: index is undefined", "half: has no value"]);
    expect(pinProblems("^1.18.1", "1.18.1")).toHaveLength(1);
    expect(pinProblems("1.18.1", "1.19.0")).toHaveLength(1);
    expect(pinProblems(undefined, "1.18.1")).toHaveLength(1);
  });
});
