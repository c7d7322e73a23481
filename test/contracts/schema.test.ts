import { describe, expect, it } from "vitest";
import { reportSchema } from "../helpers/schema.js";
import { sourcesBelow } from "../helpers/sources.js";
import { schemaTypeProblems } from "./schema.js";

// Not command.ts: the Command of a report is another one.
const model = sourcesBelow("src/model").filter(({ path }) => /\/(?:report|fact|text|rule)\.ts$/.test(path));

describe("the published JSON Schema", () => {
  it("has the properties of the types, the optional ones optional, and no others", () => {
    expect(schemaTypeProblems(reportSchema["$defs"] as Parameters<typeof schemaTypeProblems>[0], model)).toEqual([]);
  });

  const source = { path: "src/model/x.ts", source: "export interface Thing { readonly name: string; readonly note?: string }" };
  const good = { properties: { name: {}, note: {} }, required: ["name"], additionalProperties: false };
  it.each([
    ["nothing", good, undefined],
    ["a property the type lacks", { ...good, properties: { ...good.properties, more: {} } }, "only in the schema"],
    ["a property the schema lacks", { ...good, properties: { name: {} } }, "only in the interface"],
    ["a property that may be absent", { ...good, required: ["name", "note"] }, "required by the schema"],
    ["a property that may not be absent", { ...good, required: [] }, "not required by the schema"],
    ["an open object", { ...good, additionalProperties: true }, "allows additional"],
  ])("sees %s", (_, definition, problem) => {
    const found = schemaTypeProblems({ Thing: definition }, [source]);
    if (problem === undefined) expect(found).toEqual([]);
    else expect(found.join()).toContain(problem);
  });

  it("sees a definition without a type", () => {
    expect(schemaTypeProblems({ Gone: good }, [source]).join()).toContain("no interface");
  });
});
