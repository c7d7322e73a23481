import { spawn } from "node:child_process";
import { once } from "node:events";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldStdio } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport as OldHttp } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterEach, describe, expect, it } from "vitest";
import { toolName } from "../../../src/doors/mcp/index.js";
import { OPERATIONS } from "../../../src/service/index.js";

// The built command, as an assistant's program starts or reaches it, and both generations of the official client.
const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
const COMMAND = { command: process.execPath, args: ["dist/cli.js", "mcp"] };
const about = { name: "test", version: "1" };
const open: (() => unknown)[] = [];
afterEach(async () => { for (const close of open.splice(0).reverse()) await close(); });

async function served(): Promise<URL> {
  const server = spawn(process.execPath, ["dist/cli.js", "serve", "--mcp", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  open.push(() => { server.kill(); return once(server, "exit"); });
  const [said] = (await once(server.stderr, "data")) as [Buffer];
  return new URL("/mcp", /http:\S+/.exec(said.toString())![0]);
}

const CLIENTS: Readonly<Record<string, () => Promise<Client | OldClient>>> = {
  "v2, stdio": async () => { const client = new Client(about); await client.connect(new StdioClientTransport(COMMAND)); return client; },
  "v2, streamable HTTP": async () => { const client = new Client(about); await client.connect(new StreamableHTTPClientTransport(await served())); return client; },
  "v1, stdio": async () => { const client = new OldClient(about); await client.connect(new OldStdio(COMMAND)); return client; },
  "v1, streamable HTTP": async () => { const client = new OldClient(about); await client.connect(new OldHttp(await served())); return client; },
};

describe.each(Object.keys(CLIENTS))("the official client, %s", (name) => {
  it("lists the tools and gets a diagnosis that its own validator accepts", async () => {
    const client = await CLIENTS[name]!();
    open.push(() => client.close());
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name).sort()).toEqual(OPERATIONS.map((one) => toolName(one.name)).sort());
    expect(tools.every(({ annotations, outputSchema }) => annotations?.readOnlyHint === true && outputSchema !== undefined)).toBe(true);
    const result = await client.callTool({ name: "diagnose", arguments: { text: NAT, environment: { platform: "virtuozzo", place: "container" } } });
    expect((result as { structuredContent?: { diagnoses: readonly { code: string }[] } }).structuredContent?.diagnoses[0]?.code).toBe("virtuozzo/nat-not-allowed");
    expect((await client.callTool({ name: "diagnose", arguments: {} })).isError).toBe(true);
  }, 120_000);
});
