import { readdirSync, readFileSync } from "node:fs";
import { release } from "node:os";
import { describe, expect, it } from "vitest";
import { requirements } from "../../src/ruleset/requirements.js";
import { canLoad, entriesAfter, entriesOf, listedBy, nftOf } from "./kernel.js";
import table from "./table.json" with { type: "json" };

interface Row {
  readonly file: string;
  readonly mode: string | null;
  /** Entries of each table. Of rule files, listings and scripts they are the kernel's own, of 6.18. */
  readonly counts: Readonly<Record<string, number>>;
  readonly rules: number;
  readonly unread: readonly number[];
  readonly atLeast: boolean;
}

const FILES = new URL("files/", import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, FILES), "utf8");
const rows: readonly Row[] = table;
const KERNEL = "6.18.44";

describe("the rule files", () => {
  it("are all in the table, and enough", () => {
    const there = readdirSync(FILES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath.replace(/\/$/, "").split("/files/")[1] ?? ""}/${entry.name}`);
    expect(there.sort()).toEqual(rows.map(({ file }) => file).sort());
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });

  it.each(rows.map((row) => [row.file, row] as const))("%s", (file, row) => {
    const found = requirements(textOf(file), { kernel: KERNEL });
    expect(Object.fromEntries(found.tables.map((one) => [`${one.family} ${one.table}`, one.numiptent]))).toEqual(row.counts);
    expect(found.mode ?? null).toBe(row.mode);
    expect(found.rules.length).toBe(row.rules);
    expect(found.unread.map(({ line }) => line)).toEqual(row.unread);
    expect(found.atLeast.length > 0).toBe(row.atLeast);
  });

  /** Lines that hold a rule, by an expression of its own, comments left out. */
  it("are read to 99.5 %, and nothing is passed over in silence", () => {
    let like = 0, read = 0;
    const silent: string[] = [];
    for (const { file } of rows) {
      const text = textOf(file);
      const found = requirements(text);
      const rules = new Set(found.rules.map(({ line }) => line)), told = new Set([...found.unread, ...found.notCounted].map(({ line }) => line));
      text.split("\n").forEach((raw, index) => {
        if (!/(?:^|[\s"'])-[AI] \S.* -[jg] \S/.test(raw) || /^\s*#/.test(raw)) return;
        like++;
        if (rules.has(index + 1)) read++;
        else if (!told.has(index + 1)) silent.push(`${file}:${index + 1} ${raw}`);
      });
    }
    expect(silent).toEqual([]);
    expect(read / like).toBeGreaterThanOrEqual(0.995);
  });
});

describe.skipIf(!canLoad())("the kernel's own count", () => {
  const loadable = rows.filter(({ file }) => /^save\/[\w.-]+\.rules$/.test(file) && !/crlf|no-final|unread|arptables|nat-before/.test(file));
  it.each(loadable.map((row) => [row.file, row] as const))("%s is loaded and counted", (file, { counts }) => {
    const text = textOf(file);
    expect(entriesOf(text, Object.keys(counts))).toEqual(counts);
    const found = requirements(text, { kernel: release() });
    expect(found.numiptent).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
  });

  it.each(rows.filter(({ file }) => file.startsWith("script/")).map((row) => [row.file, row] as const))("%s is run and counted", (file, { counts }) => {
    expect(entriesAfter(textOf(file), Object.keys(counts))).toEqual(counts);
  });

  it.each(loadable.filter(({ counts }) => Object.keys(counts).every((key) => key.startsWith("ip ")) && Object.keys(counts).length === 1).map(({ file }) => file))("%s: nft sees as many rules", (file) => {
    const text = textOf(file);
    const seen = requirements(nftOf(text, false));
    expect(seen.unread).toEqual([]);
    expect(seen.tables.reduce((sum, { rules }) => sum + rules, 0)).toBe(requirements(text).tables.reduce((sum, { rules }) => sum + rules, 0));
  });

  it.each(loadable.map(({ file }) => file))("%s: the extensions named are those that the kernel lists", (file) => {
    const text = textOf(file), found = requirements(text, { kernel: release() });
    const six = found.tables.every(({ family }) => family === "ip6");
    if (found.tables.some(({ family }) => family === "ip6") && !six) return;
    const { matches, targets } = listedBy(text, six);
    for (const [, name] of text.matchAll(/ -m (\w+)/g)) expect(matches.has(name!) || name === "tcp" || name === "udp", name).toBe(true);
    for (const [, name] of text.matchAll(/ -j ([A-Z]{2,}) ?(?:--|$)/gm)) if (!/^(?:ACCEPT|DROP|RETURN|QUEUE|[A-Z-]*BLOCK|LOGDROP|DOCKER|SMTP)$/.test(name!)) expect(targets.has(name!), name).toBe(true);
  });
});

describe.skipIf(!canLoad())("the set without states", () => {
  it.each(rows.filter(({ file, mode }) => /^(?:save\/[\w-]+\.rules|script\/)/.test(file) && (mode === "full" || mode === "stateful")).map(({ file }) => file))("%s: is taken by the kernel and needs no tracking", (file) => {
    const { smaller } = requirements(textOf(file));
    const stateless = smaller.find(({ mode }) => mode === "stateless")!;
    expect(stateless.lost.length).toBeGreaterThan(0);
    for (const { family, rules } of stateless.instead ?? []) {
      const again = requirements(rules);
      expect(again.mode === undefined || again.mode === "stateless", rules).toBe(true);
      expect(again.refused).toEqual([]);
      const tables = [...rules.matchAll(/^\*(\w+)/gm)].map((found) => `${family} ${found[1]!}`);
      expect(Object.keys(entriesOf(rules, tables)).length).toBe(tables.length);
    }
  });
});
