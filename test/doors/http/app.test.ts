import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/doors/http/index.js";
import { call, DEFINITIONS, OPERATIONS, operation } from "../../../src/service/index.js";

const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
const app = createApp({ version: "1" });
const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });

describe("POST", () => {
  it("gives the operation's result as JSON, from JSON and from plain text", async () => {
    const expected = call(OPERATIONS, DEFINITIONS, "diagnose", { text: NAT });
    const json = await post("/v1/diagnose", { text: NAT });
    expect([json.status, json.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(await json.text()).toBe(JSON.stringify((expected as { value: unknown }).value));
    const plain = await post("/v1/diagnose", NAT, { "content-type": "text/plain; charset=utf-8" });
    expect(await plain.text()).toBe(JSON.stringify((expected as { value: unknown }).value));
  });

  it("gives words where they are wanted", async () => {
    expect(await (await post("/v1/diagnose", { text: NAT }, { accept: "text/markdown" })).text()).toMatch(/^## /);
    expect((await post("/v1/diagnose", { text: NAT }, { accept: "text/plain" })).headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect((await post("/v1/diagnose", { text: NAT }, { accept: "*/*" })).headers.get("content-type")).toBe("application/json");
  });

  it.each([
    ["not JSON", "/v1/diagnose", "{", {}, 400],
    ["a form", "/v1/diagnose", "text=x", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["text for what has none", "/v1/compare", "x", { "content-type": "text/plain" }, 415],
    ["no text", "/v1/diagnose", {}, {}, 422],
    ["too large", "/v1/diagnose", JSON.stringify({ text: "x".repeat(2 << 20) }), {}, 413],
    ["an unknown path", "/v1/nothing", {}, {}, 404],
  ] as const)("refuses %s as problem+json", async (_, path, body, headers, status) => {
    const response = await post(path, body, headers);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(await response.json()).toMatchObject({ status, title: expect.any(String) as string });
    expect(response.headers.get("connection")).toBe(status === 413 ? "close" : null);
  });

  it("stops reading a body without a length when it is too large", async () => {
    let pulled = 0;
    const body = new ReadableStream({ pull: (controller) => { pulled++; controller.enqueue(new Uint8Array(1 << 18)); } });
    const response = await app.request("/v1/diagnose", { method: "POST", headers: { "content-type": "text/plain" }, body, duplex: "half" } as RequestInit);
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });
});

describe("GET", () => {
  it.each([["/v1/rules", 200], ["/v1/rules/virtuozzo/nat-not-allowed", 200], ["/v1/rules/no/such", 422], ["/v1/messages?contains=conntrack&most=2", 200], ["/v1/messages?most=many", 422], ["/v1/facts", 200],
    ["/v1/explain?word=numiptent", 200], ["/v1/diagnose", 405], ["/healthz", 200], ["/metrics", 200], ["/openapi.json", 200]] as const)("%s → %i", async (path, status) => {
    expect((await app.request(path)).status).toBe(status);
  });

  it("reads numbers of a query", async () => {
    expect(((await (await app.request("/v1/messages?contains=conntrack&most=2")).json()) as { messages: unknown[] }).messages).toHaveLength(2);
  });
});

it("wants the token everywhere but at /healthz", async () => {
  const locked = createApp({ token: "a-long-enough-token" });
  const asked = (path: string, authorization?: string) => locked.request(path, authorization === undefined ? {} : { headers: { authorization } });
  expect((await asked("/healthz")).status).toBe(200);
  for (const wrong of [undefined, "Bearer a-long-enough-tokem", "Bearer a-long-enough-token2", "Bearer ", "a-long-enough-token"]) expect((await asked("/v1/rules", wrong)).status).toBe(401);
  expect((await asked("/v1/rules", "Bearer a-long-enough-token")).status).toBe(200);
});

it("counts calls, and shows no text of a ticket", async () => {
  const counting = createApp();
  await counting.request("/v1/diagnose", { method: "POST", headers: { "content-type": "text/plain" }, body: `${NAT} sensitive.example.org` });
  await counting.request("/v1/diagnose", { method: "POST", headers: { "content-type": "application/json" }, body: "{" });
  const text = await (await counting.request("/metrics")).text();
  expect(text).toContain('whytables_requests_total{operation="diagnose",status="200"} 1');
  expect(text).toContain('whytables_requests_total{operation="diagnose",status="400"} 1');
  expect(text).toContain('whytables_request_seconds_bucket{le="+Inf"} 2');
  expect(text).not.toContain("sensitive");
});

it("describes every operation of its table, also a new one", async () => {
  const added = operation<{ readonly text: string }, { readonly length: number }>({
    name: "length", summary: "How long", readOnly: true, get: "/v1/lengths/{text}", input: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
    output: { type: "object", properties: { length: { type: "integer" } } }, run: ({ text }) => ({ length: text.length }),
  });
  const bigger = createApp({ table: { operations: [...OPERATIONS, added], definitions: DEFINITIONS } });
  expect(await (await bigger.request("/v1/lengths/abc")).json()).toEqual({ length: 3 });
  const document = (await (await bigger.request("/openapi.json")).json()) as { openapi: string; paths: Record<string, { post?: { operationId: string } }>; components: { schemas: Record<string, unknown> } };
  expect(document.openapi).toBe("3.1.0");
  expect(Object.values(document.paths).flatMap(({ post: one }) => one?.operationId ?? [])).toEqual([...OPERATIONS.map(({ name }) => name), "length"]);
  expect(document.paths["/v1/lengths/{text}"]).toBeDefined();
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(document.components.schemas[name!]).toBeDefined();
  expect(text).not.toContain("#/$defs/");
});
