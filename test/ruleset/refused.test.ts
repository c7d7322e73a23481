import { describe, expect, it } from "vitest";
import { requirements } from "../../src/ruleset/requirements.js";
import { canLoad, taken } from "./kernel.js";
import { RESTORE_FILES } from "./restore-files.js";

/** An address of the other family: the file is one for ip6tables-restore. */
const OTHER_PROGRAM = new Set(["sixin4"]);
const mended = (text: string): string => {
  const edits = requirements(text).refused.flatMap(({ edit }) => edit ?? []);
  const whole = edits.find(({ from, to }) => from === 0 && to === text.length);
  if (whole !== undefined) return whole.text;
  return [...edits].sort((a, b) => b.from - a.from).reduce((body, { from, to, text: put }) => body.slice(0, from) + put + body.slice(to), text);
};

describe("a file that iptables-restore refuses", () => {
  it("is told with line, column and edit", () => {
    const told = (name: string): readonly string[] => requirements(RESTORE_FILES[name]!).refused.map(({ line, column, why }) => `${line}:${column} ${why}`);
    expect(told("nonl")[0]).toMatch(/^4:7 no line feed ends the file/);
    expect(told("blank")[0]).toMatch(/^4:7 a blank stands behind COMMIT/);
    expect(told("crlf")[0]).toMatch(/^1:8 lines end in a carriage return/);
    expect(told("undecl")[0]).toMatch(/^3:4 no line declares the chain FOO/);
    expect(told("masqfilter")[0]).toMatch(/^3:13 -j MASQUERADE: the kernel takes it only in table nat/);
    expect(told("nocommit")[0]).toMatch(/^4:1 no COMMIT ends the table filter/);
    expect(requirements(RESTORE_FILES["undecl"]!).refused[0]!.edit).toEqual({ from: 28, to: 28, text: ":FOO - [0:0]\n" });
  });

  it("is no paste, listing or script", () => {
    for (const text of ["-A INPUT -j FOO\n", "hello\n*filter\n-A X -j FOO\n", "#!/bin/sh\niptables -A FOO -j X\n", "> *filter\n> -A X -j Y\n"]) expect(requirements(text).refused).toEqual([]);
  });

  it.skipIf(!canLoad()).each(Object.keys(RESTORE_FILES).filter((name) => !OTHER_PROGRAM.has(name)))("%s: as the programs say, and taken with the edits made", (name) => {
    const text = RESTORE_FILES[name]!;
    const { refused } = requirements(text);
    const verdict = taken(text);
    expect(refused.length > 0, JSON.stringify(refused)).toBe(!verdict.legacy);
    if (!verdict.nft) expect(refused.some(({ why }) => !why.includes("iptables-nft-restore takes it"))).toBe(true);
    if (refused.length > 0 && refused.every(({ edit }) => edit !== undefined)) expect(taken(mended(text)).legacy, mended(text)).toBe(true);
  });
});
