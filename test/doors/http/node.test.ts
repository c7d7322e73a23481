import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "../../../src/doors/http/index.js";
import { createPool, isLoopback, listen, type Listening, type Pool } from "../../../src/doors/http/on-node.js";

const worker = new URL("./worker.mjs", import.meta.url).href;
const table = {
  operations: [{ name: "diagnose", summary: "", readOnly: true, plain: "text", input: { type: "object" }, output: { type: "object" }, run: () => ({}) }], definitions: {},
} as const;
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => { for (const one of open.splice(0).reverse()) await one.close(); });

async function served(options: Parameters<typeof createPool>[0] = {}): Promise<{ readonly pool: Pool; readonly server: Listening; readonly send: (body: unknown) => Promise<Response> }> {
  const pool = createPool({ worker, threads: 1, ...options });
  const server = await listen(createApp({ run: pool.run, table }).fetch);
  open.push(pool, server);
  return { pool, server, send: (body) => fetch(`${server.url}/v1/diagnose`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }) };
}

describe("with workers", () => {
  it("gives up a call that hangs, and answers the next one", async () => {
    const { send } = await served({ milliseconds: 600 });
    const hung = await send({ text: "HANG" });
    expect([hung.status, hung.headers.get("retry-after")]).toEqual([503, "1"]);
    // A new worker takes its time to start on a busy machine.
    let next = await send({ text: "a" });
    for (let tries = 0; tries < 10 && next.status === 503; tries++) next = await send({ text: "a" });
    expect(await next.json()).toEqual({ said: "a" });
  });

  it("refuses what no longer fits the queue, and answers the rest", async () => {
    const { send } = await served({ queue: 8, milliseconds: 15_000 });
    await send({ text: "warm" });
    const all = await Promise.all(Array.from({ length: 40 }, (_, at) => send({ text: String(at), wait: 250 })));
    const statuses = all.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    for (const [at, one] of all.entries()) if (one.status === 200) expect(await one.json()).toEqual({ said: String(at) });
  });

  it("ends when what runs is answered", async () => {
    const { send, server } = await served({ milliseconds: 15_000 });
    await send({ text: "warm" });
    const running = send({ text: "slow", wait: 400 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = server.close();
    expect(await (await running).json()).toEqual({ said: "slow" });
    await closed;
    await expect(send({ text: "late" })).rejects.toThrow();
  });

  it("answers the request after one that was too large", async () => {
    const { server, send } = await served();
    for (let at = 0; at < 3; at++) {
      const large = await fetch(`${server.url}/v1/diagnose`, { method: "POST", headers: { "content-type": "text/plain" }, body: "x".repeat(2 << 20) }).then(({ status }) => status, () => "closed");
      expect([413, "closed"]).toContain(large);
      expect((await send({ text: "next" })).status).toBe(200);
    }
  });

  it("says 413 to a client that asks before it sends, and 200 to one with less", async () => {
    const { server } = await served();
    const asked = (bytes: number) => new Promise<readonly [number | undefined, boolean]>((resolve, reject) => {
      let told = false;
      const asking = request(`${server.url}/v1/diagnose`, { method: "POST", headers: { "content-type": "text/plain", "content-length": String(bytes), expect: "100-continue" } });
      asking.on("continue", () => { told = true; asking.end("x".repeat(bytes)); });
      asking.on("response", ({ statusCode }) => { asking.destroy(); resolve([statusCode, told]); });
      asking.on("error", reject);
      asking.flushHeaders();
    });
    expect(await asked(2 << 20)).toEqual([413, false]);
    expect(await asked(20)).toEqual([200, true]);
  });

  it("outlives clients that go away in the middle of a body", async () => {
    const { server, send } = await served();
    await Promise.all(Array.from({ length: 20 }, () => new Promise<void>((resolve) => {
      const going = request(`${server.url}/v1/diagnose`, { method: "POST", headers: { "content-type": "text/plain", "content-length": "1000" } });
      going.on("error", () => resolve());
      going.on("close", () => resolve());
      going.write("part");
      setTimeout(() => going.destroy(), 20);
    })));
    expect((await send({ text: "still" })).status).toBe(200);
  });
});

it("knows the loopback address", () => {
  expect(["127.0.0.1", "127.1.2.3", "::1", "localhost"].map(isLoopback)).toEqual([true, true, true, true]);
  expect(["0.0.0.0", "::", "192.0.2.1", "127.example.org"].map(isLoopback)).toEqual([false, false, false, false]);
});
