import { build } from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importsOf } from "../helpers/imports.js";
import { chromium, dumpDom } from "./chromium.js";
import { consumer, type Consumer } from "./consumer.js";

const TICKET = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\n";
const OPTIONS = `{ environment: { platform: "virtuozzo", place: "container" } }`;
const CODE = "virtuozzo/nat-not-allowed";
const tool = (name: string): string => resolve("node_modules/.bin", name);

let project: Consumer;
const installed = (path: string): string => readFileSync(join(project.folder, "node_modules/whytables", path), "utf8");

// `npm test` builds before; a package of another build than the sources would prove nothing.
beforeAll(() => { project = consumer(); }, 180_000);
afterAll(() => { project.close(); });

describe("the packed package", () => {
  it("answers when imported as an ES module", () => {
    project.write("esm.mjs", `import { diagnose } from "whytables"; console.log(diagnose(${JSON.stringify(TICKET)}, ${OPTIONS}).diagnoses[0].code);`);
    expect(project.run(["node", "esm.mjs"])).toMatchObject({ status: 0, stdout: `${CODE}\n`, stderr: "" });
  });

  it("answers when required from CommonJS, with its schema and version", () => {
    project.write("cjs.cjs", `const { diagnose } = require("whytables"); console.log(diagnose(${JSON.stringify(TICKET)}, ${OPTIONS}).diagnoses[0].code, require("whytables/schema.json").title, require("whytables/package.json").name);`);
    expect(project.run(["node", "cjs.cjs"])).toMatchObject({ status: 0, stdout: `${CODE} Report whytables\n`, stderr: "" });
  });

  it("does what its README shows", () => {
    const examples = [...installed("README.md").matchAll(/```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)];
    expect(examples.length).toBe(2);
    for (const [, example, printed] of examples) {
      project.write("readme.mjs", example!);
      expect(project.run(["node", "readme.mjs"])).toMatchObject({ status: 0, stdout: printed, stderr: "" });
    }
  });

  it("brings a command that reads stdin and says by its exit code that something was found", () => {
    const command = join("node_modules/.bin", "whytables");
    const found = project.run([command, "--format", "json", "--env", "platform=virtuozzo", "--env", "place=container"], TICKET);
    expect((JSON.parse(found.stdout) as { diagnoses: { code: string }[] }).diagnoses[0]!.code).toBe(CODE);
    expect([found.status, found.stderr]).toEqual([1, ""]);
    expect(project.run([command], "all is well\n").status).toBe(0);
    expect(project.run([command, "--no-such-option"]).status).toBe(2);
  });

  it("has types for both kinds of import, without those of its dependencies", () => {
    const use = `const report: Report = diagnose("x", ${OPTIONS}); export const mode: NetfilterMode | undefined = report.diagnoses[0]?.netfilterMode; export const rule: Rule | undefined = listRules()[0]; const own: OwnKnowledge = { messages: [{ id: "desk/x", program: "x", text: "no room in {table}" }] }; diagnose("x", { own });`;
    project.write("use.mts", `import { diagnose, listRules, type NetfilterMode, type OwnKnowledge, type Report, type Rule } from "whytables";\n${use}\n`);
    project.write("use.cts", `import { diagnose, listRules, type NetfilterMode, type OwnKnowledge, type Report, type Rule } from "whytables";\n${use}\n`);
    project.write("wrong.mts", `import { diagnose } from "whytables";\nexport const wrong: number = diagnose("x");\n`);
    const compile = (...files: string[]) => project.run([tool("tsc"), "--ignoreConfig", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "node16", "--target", "es2022", ...files]);
    expect(compile("use.mts", "use.cts")).toMatchObject({ status: 0, stdout: "" });
    expect(compile("wrong.mts").stdout).toContain("TS2322");
    for (const declarations of ["dist/index.d.ts", "dist/index.d.cts"]) expect(installed(declarations)).not.toMatch(/parsimmon|semver|:\s*any\b/i);
  });

  it("holds what is published and nothing else, and imports only its two dependencies", () => {
    expect(readdirSync(join(project.folder, "node_modules/whytables")).sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "corpus", "dist", "docs", "package.json"]);
    const packages = (file: string) => [...new Set(importsOf(installed(file)).map((name) => name.split("/")[0]))].sort();
    expect(packages("dist/index.cjs")).toEqual(["parsimmon", "semver"]);
    // The ES module has them inside, with their licences beside it.
    expect(packages("dist/index.js")).toEqual([]);
    expect(installed("dist/THIRD-PARTY-LICENSES.txt")).toMatch(/parsimmon[\s\S]*Permission is hereby granted[\s\S]*semver[\s\S]*Permission to use/);
  });

  it("satisfies publint", () => {
    expect(project.run([tool("publint"), "run", project.tarball, "--strict"])).toMatchObject({ status: 0 });
  });

  it("satisfies attw (the types are right for node16 and bundlers; the doors are ES modules)", () => {
    expect(project.run([tool("attw"), project.tarball, "--profile", "node16", "--entrypoints", ".", "--no-color"])).toMatchObject({ status: 0 });
    expect(project.run([tool("attw"), project.tarball, "--profile", "esm-only", "--exclude-entrypoints", ".", "./schema.json", "--no-color"])).toMatchObject({ status: 0 });
  });

  it("has doors that need no package but their own, and say which is missing", () => {
    project.write("service.mjs", `import { call, OPERATIONS, DEFINITIONS } from "whytables/service"; import { decide } from "whytables/conversation"; import { answers } from "whytables/stream";
      console.log(call(OPERATIONS, DEFINITIONS, "diagnose", { text: ${JSON.stringify(TICKET)}, environment: { platform: "virtuozzo", place: "container" } }).value.diagnoses[0].code, typeof decide, typeof answers);`);
    expect(project.run(["node", "service.mjs"])).toMatchObject({ status: 0, stdout: `${CODE} function function\n`, stderr: "" });
    const command = join("node_modules/.bin", "whytables");
    for (const [name, missing] of [["serve", "hono"], ["mcp", "@modelcontextprotocol/server"]] as const) {
      const { status, stderr } = project.run([command, name]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(missing) as string]);
    }
    expect(project.run([command, "stream"], `{"id":1,"text":"all is well"}\n`).stdout).toContain('"id":1,"result"');
  });
  });

describe("in a browser", () => {
  it("answers out of a bundle", { timeout: 600_000 }, async (context) => {
    const browser = chromium();
    if (browser === undefined && process.env["CI"] !== "true") context.skip("there is no chromium");
    const entry = project.write("page.js", `import { diagnose } from "whytables"; document.body.textContent = diagnose(${JSON.stringify(TICKET)}, ${OPTIONS}).diagnoses[0].code;`);
    await build({ entryPoints: [entry], outfile: join(project.folder, "bundle.js"), bundle: true, platform: "browser", format: "iife", logLevel: "silent" });
    const page = project.write("page.html", `<!doctype html><meta charset="utf-8"><body><script src="bundle.js"></script></body>`);
    expect(dumpDom(browser!, pathToFileURL(page).href)).toContain(`<body>${CODE}</body>`);
  });
});
