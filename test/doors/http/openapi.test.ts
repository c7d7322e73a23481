import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { openapi } from "../../../src/doors/http/index.js";
import { TABLE } from "../../../src/doors/runner.js";

const problemsOf = async (document: unknown): Promise<readonly string[]> =>
  (await lintFromString({ source: JSON.stringify(document), absoluteRef: "openapi.json", config: await createConfig({ extends: ["recommended-strict"] }) }))
    .map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ""}`);
const document = openapi(TABLE, "1.0.0");

it("satisfies Redocly's linter, its recommended rules as errors", async () => {
  expect(await problemsOf(document)).toEqual([]);
}, 120_000);

it("that linter finds a reference that leads nowhere, and an operation without a name", async () => {
  const broken = JSON.parse(JSON.stringify(document).replace('"#/components/schemas/Problem"', '"#/components/schemas/None"').replace('"operationId":"diagnose"', '"x-nothing":""')) as unknown;
  expect((await problemsOf(broken)).map((one) => one.split(":")[0])).toEqual(expect.arrayContaining(["no-unresolved-refs", "operation-operationId"]));
}, 120_000);
