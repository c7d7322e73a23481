import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processIo, type Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { createApp } from "../../src/doors/http/index.js";
import { mcpHandler, toolName } from "../../src/doors/mcp/index.js";
import { answers } from "../../src/doors/stream/index.js";
import { OPERATIONS } from "../../src/service/index.js";
import { terminalDoes } from "./parsers.js";
import { HIDDEN, HOSTILE } from "./strings.js";

const app = createApp(), mcp = mcpHandler();
const hidden = (text: string): boolean => HIDDEN.test(text.replace(/[\n\t]/g, ""));
/** Half of a pair has no place in an address. */
const inUrl = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ""));
const ticketWith = (hostile: string): string => `root@h:~# iptables -t '${hostile}' -A INPUT -j '${hostile}'\niptables v1.4.7: can't initialize iptables table \`nat': Table does not exist (do you need to insmod?)\nerror: ${hostile} failed\niptables: error: the ${hostile} failed to load\n`;

/** Inputs of every operation with the hostile text in every place that takes one. */
function inputsWith(hostile: string): readonly (readonly [string, unknown])[] {
  const text = ticketWith(hostile);
  return [
    ["diagnose", { text }], ["diagnose", { thread: { messages: [{ author: "customer", text }] } }], ["diagnose", { text, environment: { ctid: hostile } }], ["diagnose", { text, environment: { [hostile]: "1" } }],
    ["diagnose", { [hostile]: 1 }], ["diagnose", { text, environment: { platform: hostile } }], ["next_question", { text }], ["redact", { text }], ["requirements", { rules: `*${hostile}\n-A '${hostile}' -m '${hostile}' -j '${hostile}'\nCOMMIT\n` }],
    ["explain", { word: hostile }], ["rule", { code: hostile }], [hostile, { text }], ["compare", { source: text, target: hostile, rules: text }], ["decide", { ticket: { messages: [{ author: "customer", text, id: hostile }] } }],
  ];
}

describe.each(HOSTILE)("%s", (_, hostile) => {
  it("comes harmless out of HTTP, in answers and in problems", async () => {
    for (const [name, input] of inputsWith(hostile)) {
      for (const accept of ["application/json", "text/plain", "text/markdown"]) {
        const response = await app.request(`/v1/${inUrl(name)}`, { method: "POST", headers: { "content-type": "application/json", accept }, body: JSON.stringify(input) });
        const body = await response.text();
        expect(hidden(body), `${name} ${accept}`).toBe(false);
        expect(response.headers.get("x-content-type-options")).toBe("nosniff");
        expect(response.headers.get("content-type")).toMatch(response.ok ? /^(?:application\/json|text\/plain|text\/markdown)/ : /^application\/problem\+json/);
        if (!response.ok || accept === "application/json") expect(() => { JSON.parse(body); }).not.toThrow();
      }
    }
    for (const path of [`/${inUrl(hostile)}`, `/v1/rules/${inUrl(hostile)}`, `/v1/explain?word=${inUrl(hostile)}`]) {
      const response = await app.request(path);
      expect(hidden(await response.text()), path).toBe(false);
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  }, 60_000);

  it("comes harmless out of the stream, and means the same", async () => {
    async function* lines() { await Promise.resolve(); for (const [op, input] of inputsWith(hostile)) yield `${JSON.stringify({ id: hostile, op, input })}\n`; yield `${hostile.replace(/\n/g, " ")}\n`; }
    for await (const answer of answers(lines())) {
      expect(hidden(answer)).toBe(false);
      const { id } = JSON.parse(answer) as { readonly id: unknown };
      expect([hostile, null]).toContain(id);
    }
  }, 60_000);

  it("comes harmless out of the command line's files", async () => {
    const folder = mkdtempSync(join(tmpdir(), "whytables-"));
    const config = join(folder, "desk.conf"), map = join(folder, "map.json");
    writeFileSync(config, `platform: ${hostile.replace(/[\r\n]/g, " ")}\n${hostile}\n`);
    for (const args of [["-", "--config", config], ["compare", config, config], ["-", "--rules", hostile], ["requirements", config], ["redact", "-", "--map", map]]) {
      let out = "", err = "";
      const io: Io = { ...processIo(), read: (file) => (file === "-" ? ticketWith(hostile) : processIo().read(file)), out: (text) => { out += text; }, err: (text) => { err += text; }, colour: false, width: 90, terminal: false };
      run(args, io);
      expect(await terminalDoes(err), args.join(" ")).toEqual([]);
      expect(await terminalDoes(out), args.join(" ")).toEqual([]);
    }
    expect(hidden(readFileSync(map, "utf8"))).toBe(false);
  }, 60_000);
});

describe("an assistant", () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), { fetch: (url, init) => mcp(new Request(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), host: "localhost" } })) }));
  });
  afterAll(() => client.close());

  it.each(HOSTILE)("is told nothing that does not show: %s", async (_, hostile) => {
    for (const [name, input] of inputsWith(hostile).filter(([op]) => OPERATIONS.some((one) => one.name === op))) {
      const texts: string[] = [];
      const walk = (value: unknown): void => { if (typeof value === "string") texts.push(value); else if (typeof value === "object" && value !== null) for (const [key, one] of Object.entries(value)) { texts.push(key); walk(one); } };
      try { walk(await client.callTool({ name: toolName(name), arguments: input as Record<string, unknown> })); } catch (error) { texts.push(String(error)); }
      expect(texts.filter(hidden), name).toEqual([]);
    }
  }, 60_000);
});
