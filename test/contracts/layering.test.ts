import { describe, expect, it } from "vitest";
import { sourcesBelow } from "../helpers/sources.js";
import { layeringProblems } from "./layering.js";

describe("the way of the data", () => {
  it("is kept by every import of src", () => {
    const files = sourcesBelow("src");
    expect(files.length).toBeGreaterThan(100);
    expect(layeringProblems(files)).toEqual([]);
  });

  const allowed = [
    { path: "src/model/rule.ts", source: `import type { Test } from "./fact.js";\nexport interface Rule { readonly when: Test }` },
    { path: "src/model/fact.ts", source: "export type Test = string;" },
    { path: "src/grammar/scan.ts", source: `import Parsimmon from "parsimmon";\nimport type { Rule } from "../model/rule.js";` },
    { path: "src/rules/index.ts", source: `import type { Rule } from "../model/rule.js";\nimport { rule } from "./lock/held.js";` },
    { path: "src/rules/lock/held.ts", source: "export const rule = {};" },
    { path: "src/reason/rank.ts", source: `import { facts } from "../facts/facts.js";` },
    { path: "src/facts/facts.ts", source: `import semver from "semver/functions/coerce.js";` },
    { path: "src/cli/main.ts", source: `import { readFileSync } from "node:fs";\nimport "../reason/rank.js";` },
  ];

  it("allows what goes with it", () => {
    expect(layeringProblems(allowed)).toEqual([]);
  });

  it.each([
    ["src/grammar/bad.ts", `import { rank } from "../reason/rank.js";`, "grammar may not import from reason"],
    ["src/rules/lock/bad.ts", `import { scan } from "../../grammar/scan.js";`, "rules may not import from grammar"],
    ["src/rules/lock/bad.ts", `export * from "../../facts/facts.js";`, "rules may not import from facts"],
    ["src/reason/bad.ts", `import Parsimmon from "parsimmon";`, "reason may not import parsimmon"],
    ["src/reason/bad.ts", `import type P from "parsimmon";`, "reason may not import parsimmon"],
    ["src/reason/bad.ts", `const fs = await import("node:fs");`, "reason may not import node:fs"],
    ["src/reason/bad.ts", "const a = /[`]/, b = `${a}`; const c = require('node:fs');", "reason may not import node:fs"],
    ["src/rules/lock/bad.ts", `export type Command = import("../../grammar/scan.js").Command;`, "rules may not import from grammar"],
    ["src/cli/bad.ts", `import chalk from "chalk";`, "cli may not import chalk"],
    ["src/cli/bad.ts", `import fs from "fs";`, "cli may not import fs"],
    ["src/reason/bad.ts", `import "../cli/main.js";`, "reason may not import from cli"],
    ["src/doors/http/bad.ts", `import "../../cli/main.js";`, "doors may not import from cli"],
    ["src/doors/http/bad.ts", `import "../../reason/rank.js";`, "doors may not import from reason"],
    ["src/cli/bad.ts", `import { Hono } from "hono";`, "cli may not import hono"],
    ["src/reason/bad.ts", `import "../../test/helpers/sources.js";`, "lies outside src"],
    ["src/reason/bad.ts", `import "./gone.js";`, "is no file of src"],
    ["src/model/bad.ts", `export const answer = 42;`, "model holds types only"],
    ["src/model/bad.ts", `import { rank } from "../reason/rank.js";`, "model may not import from reason"],
  ])("sees a break in %s: %s", (path, source, problem) => {
    expect(layeringProblems([...allowed, { path, source }]).join("\n")).toContain(problem);
  });

  it("asks for a place for a new folder", () => {
    expect(() => layeringProblems([{ path: "src/magic/bad.ts", source: `import "./x.js";` }])).toThrow("has no place");
  });
});
