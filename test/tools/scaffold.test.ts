import { describe, expect, it } from "vitest";
import { listed, newMessage, newRule } from "./scaffold.js";

const LIST = `import type { Rule } from "../../model/rule.js";
import { rule as busy } from "./busy.js";
import { rule as syntax } from "./syntax.js";

export const nftRules: readonly Rule[] = [
  busy,
  syntax,
];
`;

describe("npm run new", () => {
  it.each([
    ["first", "ages", ["ages", "busy", "syntax"]],
    ["between", "exists", ["busy", "exists", "syntax"]],
    ["last", "zero", ["busy", "syntax", "zero"]],
  ])("lists a rule where the alphabet has it: %s", (_, name, order) => {
    const index = listed(LIST, `import { rule as ${name} } from "./${name}.js";`, name);
    expect([...index.matchAll(/^import \{ rule as (\w+)/gm)].map(([, one]) => one)).toEqual(order);
    expect([...index.matchAll(/^ {2}(\w+),$/gm)].map(([, one]) => one)).toEqual(order);
    expect(index.replace(new RegExp(`^.*\\b${name}\\b.*\\n`, "gm"), "")).toBe(LIST);
  });

  it("opens an empty list, and makes an area that is not there", () => {
    const files = newRule("lock/held-long", "0.2.0", (path) => (path === "src/rules/index.ts" ? LIST.replaceAll("nftRules", "rules") : undefined));
    expect(files.map(({ path }) => path)).toEqual(["src/rules/lock/held-long.ts", "src/rules/lock/index.ts", "src/rules/index.ts", "corpus/lock/held-long/hit.txt", "corpus/lock/held-long/near-miss.txt"]);
    expect(files[1]!.source).toBe(`import type { Rule } from "../../model/rule.js";\nimport { rule as heldLong } from "./held-long.js";\n\nexport const lockRules: readonly Rule[] = [\n  heldLong,\n];\n`);
    expect(files[2]!.source).toContain(`  busy,\n  ...lockRules,\n  syntax,\n`);
  });

  it("writes a message and its line", () => {
    const [file, index] = newMessage("kernel/table-full", () => LIST);
    expect(file!.source).toContain(`export const tableFull = message({\n  id: "kernel/table-full",`);
    expect(index!.source).toContain(`import { tableFull } from "./table-full.js";`);
  });

  it("refuses what is no code, is listed already or has no area", () => {
    expect(() => newRule("../evil", "0.1.0", () => undefined)).toThrow("area/slug");
    expect(() => listed(LIST, `import { rule as busy } from "./busy.js";`, "busy")).toThrow("already");
    expect(() => newMessage("nowhere/x", () => undefined)).toThrow("no area nowhere");
  });
});
