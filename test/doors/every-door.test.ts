import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { expect, it } from "vitest";
import { createApp } from "../../src/doors/http/index.js";
import { mcpHandler, toolName } from "../../src/doors/mcp/index.js";
import type { Runner } from "../../src/doors/runner.js";
import { answers } from "../../src/doors/stream/index.js";
import { call, DEFINITIONS, operation, OPERATIONS } from "../../src/service/index.js";
import { loadCorpus } from "../helpers/corpus.js";

const added = operation<{ readonly text: string }, { readonly length: number }>({
  name: "length", summary: "How long a text is", readOnly: true, plain: "text", input: { type: "object", required: ["text"], additionalProperties: false, properties: { text: { type: "string" } } },
  output: { type: "object", required: ["length"], properties: { length: { type: "integer" } } }, run: ({ text }) => ({ length: text.length }),
});
const table = { operations: [...OPERATIONS, added], definitions: DEFINITIONS };
/** Each diagnosis is made once; what the doors do to it is looked at. */
const made = new Map<string, ReturnType<Runner>>();
const run: Runner = (name, input) => {
  const key = JSON.stringify([name, input]);
  const known = made.get(key) ?? Promise.resolve(call(table.operations, DEFINITIONS, name, input));
  made.set(key, known);
  return known;
};
const app = createApp({ table, run }), mcp = mcpHandler({ table, run });

const overHttp = async (name: string, input: unknown): Promise<string> => (await app.request(`/v1/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) })).text();
async function overStream(name: string, input: unknown): Promise<string> {
  async function* line() { await Promise.resolve(); yield JSON.stringify({ id: 1, op: name, input }); }
  for await (const answer of answers(line(), run)) return JSON.stringify((JSON.parse(answer) as { result: unknown }).result);
  throw new Error("no answer");
}
async function assistant(): Promise<{ readonly call: (name: string, input: unknown) => Promise<string>; readonly close: () => Promise<void> }> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), { fetch: (url, init) => mcp(new Request(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), host: "localhost" } })) }));
  return {
    call: async (name, input) => JSON.stringify((await client.callTool({ name: toolName(name), arguments: input as Record<string, unknown> })).structuredContent),
    close: () => client.close(),
  };
}

it("finds a new operation behind every door, with no line of a door's changed", async () => {
  const client = await assistant();
  const expected = JSON.stringify({ length: 3 });
  expect(await overHttp("length", { text: "abc" })).toBe(expected);
  expect(await overStream("length", { text: "abc" })).toBe(expected);
  expect(await client.call("length", { text: "abc" })).toBe(expected);
  expect(((await (await app.request("/openapi.json")).json()) as { paths: Record<string, unknown> }).paths["/v1/length"]).toBeDefined();
  await client.close();
});

it("gives the same JSON behind every door, for the whole corpus", async () => {
  const client = await assistant();
  const cases = loadCorpus();
  expect(cases.length).toBeGreaterThan(300);
  for (const [at, { path, text, environment }] of cases.entries()) {
    const input = { text, environment }, result = await run("diagnose", input);
    if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problem)}`);
    const expected = JSON.stringify(result.value);
    expect(await overHttp("diagnose", input), path).toBe(expected);
    expect(await overStream("diagnose", input), path).toBe(expected);
    // A validator looks at each answer there, which takes longer than to make it.
    if (at % 10 === 0) expect(await client.call("diagnose", input), path).toBe(expected);
    made.clear();
  }
  await client.close();
}, 300_000);
