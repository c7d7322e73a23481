import { request } from "node:http";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterEach, describe, expect, it } from "vitest";
import { listen, type Listening } from "../../../src/doors/http/on-node.js";
import { mcpHandler, toolName } from "../../../src/doors/mcp/index.js";
import { call, DEFINITIONS, operation, OPERATIONS } from "../../../src/service/index.js";

const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
const added = operation<{ readonly text: string }, { readonly length: number }>({
  name: "length", summary: "How long", readOnly: true, input: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
  output: { type: "object", required: ["length"], properties: { length: { type: "integer" } } }, run: ({ text }) => ({ length: text.length }),
});
const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => { for (const one of open.splice(0).reverse()) await one.close(); });

async function served(): Promise<Listening> {
  const server = await listen(mcpHandler({ table: { operations: [...OPERATIONS, added], definitions: DEFINITIONS } }));
  open.push(server);
  return server;
}

async function connected(): Promise<Client> {
  const { url } = await served();
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  open.push(client);
  return client;
}

describe("streamable HTTP", () => {
  it("has a tool for every operation, also a new one, read-only and with both schemas", async () => {
    const { tools } = await (await connected()).listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([...OPERATIONS.map(({ name }) => toolName(name)), "length"].sort());
    for (const { annotations, outputSchema, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect([inputSchema.type, outputSchema?.type ?? "object"]).toEqual(["object", "object"]);
    }
  });

  it("gives the operation's result as structured content, and words besides", async () => {
    const client = await connected();
    const result = await client.callTool({ name: "diagnose", arguments: { text: NAT } });
    const expected = call(OPERATIONS, DEFINITIONS, "diagnose", { text: NAT });
    expect(result.structuredContent).toEqual(JSON.parse(JSON.stringify((expected as { value: unknown }).value)));
    expect(result.content).toMatchObject([{ type: "text", text: expect.stringMatching(/^## /) as string }]);
    expect((await client.callTool({ name: "length", arguments: { text: "abc" } })).structuredContent).toEqual({ length: 3 });
    expect((await client.callTool({ name: "reply", arguments: { ticket: { id: "1", messages: [{ id: "1", author: "customer", text: NAT }] } } })).structuredContent).toMatchObject({ kind: "ask" });
  });

  it("says what is wrong with arguments instead of failing", async () => {
    const client = await connected();
    expect(await client.callTool({ name: "diagnose", arguments: {} })).toMatchObject({ isError: true, content: [{ text: expect.stringContaining("either text or thread") as string }] });
  });

  it.each([[{ host: "evil.example" }, 403], [{ origin: "http://evil.example" }, 403], [{ origin: "nonsense" }, 403], [{ origin: "http://localhost:3000" }, 200], [{}, 200]] as const)("%j → %i", async (headers, status) => {
    const { url } = await served();
    const got = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(url, { method: "POST", headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on("error", reject);
      sent.end(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }));
    });
    expect(got).toBe(status);
  });
});
