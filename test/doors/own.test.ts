import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { decide, type Ticket } from "../../src/conversation/index.js";
import { createApp, tableWith } from "../../src/doors/http/index.js";
import { mcpServer } from "../../src/doors/mcp/index.js";
import { inProcess } from "../../src/doors/runner.js";
import { answers } from "../../src/doors/stream/index.js";
import { DESK } from "../unit/own/desk.js";

const TEXT = "Nov 24 10:11:12 gw1 gatewayd[7]: 4096 rules, no room in table nat\n", CODE = "desk/gateway-full";
const folder = mkdtempSync(join(tmpdir(), "whytables-own-")), file = join(folder, "desk.json");
writeFileSync(file, JSON.stringify(DESK));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const codeOf = (report: unknown): string | undefined => (report as { readonly diagnoses: readonly { readonly code: string }[] }).diagnoses[0]?.code;

describe("what a desk knows besides is behind every door", () => {
  const table = tableWith({ own: DESK });

  it("over HTTP, as lists and pages too", async () => {
    const app = createApp({ table });
    const post = async (name: string, body: unknown): Promise<unknown> => (await app.request(`/v1/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })).json();
    expect(codeOf(await post("diagnose", { text: TEXT }))).toBe(CODE);
    expect(await post("explain", { word: TEXT })).toMatchObject({ codes: [CODE] });
    expect(await (await app.request(`/v1/rules/${CODE}`)).json()).toMatchObject({ code: CODE, rule: { own: true } });
    expect(await (await app.request("/v1/messages?contains=gateway-full")).json()).toMatchObject({ messages: [{ id: CODE }] });
    expect(JSON.stringify(await (await app.request("/v1/rules")).json())).toContain(`"${CODE}"`);
  });

  it("never by a request", async () => {
    const response = await createApp().request("/v1/diagnose", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ text: TEXT, own: DESK }) });
    expect(response.status).toBe(422);
  });

  it("in a stream, to an assistant, and in what a bot says", async () => {
    async function* line() { await Promise.resolve(); yield JSON.stringify({ id: 1, text: TEXT }); }
    for await (const answer of answers(line(), inProcess(table))) expect(codeOf((JSON.parse(answer) as { readonly result: unknown }).result)).toBe(CODE);
    expect(() => mcpServer({ table })).not.toThrow();
    const ticket: Ticket = { id: "1", messages: [{ id: "1", author: "customer", text: TEXT }] };
    expect(decide(ticket, {}, {}, { own: DESK })).toMatchObject({ kind: "note", mark: { code: CODE } });
    expect(decide(ticket)).toMatchObject({ kind: "silent" });
    expect(await inProcess(table)("reply", { ticket })).toMatchObject({ ok: true, value: { kind: "note" } });
  });
});

describe("what holds for all of a desk's machines", () => {
  const run = inProcess(tableWith({ environment: { platform: "virtuozzo", virtuozzo: "6.0.12" } })), text = "iptables: Unknown error 4294967295\n";
  const first = async (name: string, input: unknown): Promise<unknown> => { const result = await run(name, input); return result.ok ? result.value : result.problem; };

  it("is known of every text, and a request's own facts go before it", async () => {
    expect(codeOf(await first("diagnose", { text }))).toBe("virtuozzo/module-not-allowed");
    expect(codeOf(await first("diagnose", { text, environment: { platform: "docker" } }))).not.toBe("virtuozzo/module-not-allowed");
    expect(await first("reply", { ticket: { id: "1", messages: [{ id: "1", author: "customer", text }] } })).toMatchObject({ mark: { code: "virtuozzo/module-not-allowed" } });
  });

  it("is read from its file by a service", () => {
    const config = join(folder, "whytables.conf");
    writeFileSync(config, "platform: virtuozzo\n");
    const said = spawnSync(process.execPath, ["dist/cli.js", "stream", "--config", config], { input: `${JSON.stringify({ id: 1, text })}\n`, encoding: "utf8" });
    expect(codeOf((JSON.parse(said.stdout) as { readonly result: unknown }).result)).toBe("virtuozzo/module-not-allowed");
    writeFileSync(config, "platform virtuozzo\n");
    expect(spawnSync(process.execPath, ["dist/cli.js", "stream", "--config", config], { input: "", encoding: "utf8" })).toMatchObject({ status: 2, stderr: expect.stringContaining("whytables.conf:1") as string });
  });
});

describe("at the terminal, --own FILE", () => {
  const ran = (args: readonly string[], files: Readonly<Record<string, string>>) => {
    let out = "", err = "";
    const status = run(args, { read: (name) => files[name] ?? "", out: (text) => { out += text; }, err: (text) => { err += text; }, colour: false, width: 80, terminal: false });
    return { status, out, err };
  };

  it("is taken by what diagnoses, lists and explains", () => {
    const files = { "-": TEXT, desk: JSON.stringify(DESK) };
    expect(ran(["--own", "desk"], files)).toMatchObject({ status: 1, out: expect.stringContaining(CODE) as string });
    expect(ran(["rules", "--own", "desk"], files).out).toContain(CODE);
    expect(ran(["messages", "--own", "desk"], files).out).toContain(CODE);
    expect(ran(["explain", CODE, "--own", "desk"], files).out).toContain("A rule of your own.");
  });

  it.each([
    ["{", "whytables: desk is not JSON: "], ['{"rules": 1}', "whytables: desk: own.rules must be a list\n"], ['{"rules": [{"code": "desk/x"}]}', "whytables: desk: own.rules[0].title must be a text\n"],
  ])("is refused where it is wrong: %s", (desk, words) => {
    const { status, err } = ran(["--own", "desk"], { "-": TEXT, desk });
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe("the built command", () => {
  it("serves it out of its workers", async () => {
    const server = spawn(process.execPath, ["dist/cli.js", "serve", "--port", "0", "--own", file], { stdio: ["ignore", "ignore", "pipe"] });
    try {
      const url = await new Promise<string>((resolve) => server.stderr.on("data", (chunk: Buffer) => { const found = /listening on (\S+)/.exec(chunk.toString()); if (found !== null) resolve(found[1]!); }));
      const response = await fetch(`${url}/v1/diagnose`, { method: "POST", headers: { "content-type": "text/plain" }, body: TEXT });
      expect(codeOf(await response.json())).toBe(CODE);
    } finally {
      server.kill();
    }
  }, 60_000);

  it("has it in a stream, and stops at once where the file is wrong", () => {
    const called = (own: string) => spawnSync(process.execPath, ["dist/cli.js", "stream", "--own", own], { input: `${JSON.stringify({ id: 1, text: TEXT })}\n`, encoding: "utf8", timeout: 60_000 });
    expect(called(file).stdout).toContain(CODE);
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, '{"messages": [{"id": "desk/x", "program": "x", "text": "{a}"}]}');
    expect(called(wrong)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("own.messages[0].text must have 8 letters in a row") as string });
  });
});
