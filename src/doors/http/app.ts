import { Hono, type Context } from "hono";
import { jsonLine } from "../../escape/json.js";
import { LIMITS, problem, RULESET, wordsOf, type Operation, type Problem, type ProblemKind, type Result, type WordsFormat } from "../../service/index.js";
import { inProcess, TABLE, type Runner, type Table } from "../runner.js";
import { bodyOf } from "./body.js";
import { failed } from "./failed.js";
import { metrics as newMetrics, type Metrics } from "./metrics.js";
import { openapi } from "./openapi.js";

export interface AppOptions {
  /** Told in `/openapi.json`. */
  readonly version?: string;
  readonly table?: Table;
  /** Where operations run; here by default, where a long one cannot be stopped. */
  readonly run?: Runner;
  /** Without the bearer token nothing but `/healthz` answers. */
  readonly token?: string;
  readonly metrics?: Metrics;
  /** Other services on paths of their own: `/mcp`. */
  readonly mounted?: Readonly<Record<string, (request: Request) => Response | Promise<Response>>>;
}

/**
 * The service as a web-standard handler: `createApp().fetch` runs on Node, in edge workers and in tests without a socket.
 * Bodies are neither stored nor logged.
 */
export function createApp({ version = "0", table = TABLE, run = inProcess(table), token, metrics = newMetrics(), mounted = {} }: AppOptions = {}): Hono {
  const app = new Hono();
  const document = openapi(table, version);
  app.use(async (context, next) => {
    await next();
    context.header("x-content-type-options", "nosniff");
    context.header("cache-control", "no-store");
  });
  app.get("/healthz", (context) => context.json({ ok: true, ruleset: RULESET }));
  if (token !== undefined) {
    app.use(async (context, next) => {
      if (sameText(context.req.header("authorization") ?? "", `Bearer ${token}`)) { await next(); return; }
      return failed(problem("not-allowed"));
    });
  }
  app.get("/metrics", (context) => context.text(metrics.text(), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }));
  app.get("/openapi.json", (context) => context.json(document));
  for (const [path, handle] of Object.entries(mounted)) app.all(path, (context) => handle(context.req.raw));
  const answered = async (one: Operation, context: Context, input: unknown): Promise<Response> => {
    const before = performance.now();
    const response = toResponse(one, await run(one.name, input), context.req.header("accept") ?? "");
    metrics.count(one.name, response.status, (performance.now() - before) / 1000);
    return response;
  };
  for (const one of table.operations) {
    app.post(`/v1/${one.name}`, async (context) => {
      const read = await inputFrom(one, context.req.raw);
      if ("input" in read) return answered(one, context, read.input);
      metrics.count(one.name, read.problem.status, 0);
      return failed(read.problem);
    });
    if (one.get !== undefined) app.get(one.get.replace(/\{(\w+)\}/g, ":$1{.+}"), (context) => answered(one, context, fromQuery(one, context)));
  }
  app.notFound((context) => {
    const elsewhere = table.operations.some(({ name, get }) => context.req.path === `/v1/${name}` || context.req.path === get);
    return failed(problem(elsewhere ? "method" : "not-found"));
  });
  // Words of an error may hold text of a ticket.
  app.onError(() => failed(problem("internal")));
  return app;
}

type Read = { readonly input: unknown } | { readonly problem: Problem };
const refused = (kind: ProblemKind, detail?: string): Read => ({ problem: problem(kind, detail) });

async function inputFrom({ plain }: Operation, request: Request): Promise<Read> {
  const [type = ""] = (request.headers.get("content-type") ?? "").toLowerCase().split(";", 1), json = /^application\/(?:[\w.+-]+\+)?json$/.test(type.trim());
  if (!json && !(type.trim() === "text/plain" && plain !== undefined)) return refused("media-type", `send application/json${plain === undefined ? "" : " or text/plain"}`);
  const bytes = await bodyOf(request, LIMITS.bytes);
  if (bytes === undefined) return refused("too-large", `at most ${LIMITS.bytes} bytes`);
  const text = new TextDecoder().decode(bytes);
  if (!json) return { input: { [plain!]: text } };
  try {
    return { input: JSON.parse(text) as unknown };
  } catch {
    return refused("not-json");
  }
}

/** A query holds texts; numbers and flags are told by the operation's schema. */
function fromQuery({ input }: Operation, context: Context): Readonly<Record<string, unknown>> {
  const all = { ...context.req.query(), ...context.req.param() };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => {
    const type = input.properties?.[name]?.type;
    return [name, type === "integer" || type === "number" ? (value === "" ? value : Number(value)) : type === "boolean" ? (value === "true" || (value === "false" ? false : value)) : value];
  }));
}

function toResponse(one: Operation, result: Result, accept: string): Response {
  if (!result.ok) return failed(result.problem);
  const format = formatOf(accept), said = format === undefined ? undefined : wordsOf(one, result.value, format);
  if (said !== undefined) return new Response(said, { headers: { "content-type": `text/${format === "markdown" ? "markdown" : "plain"}; charset=utf-8` } });
  return new Response(jsonLine(result.value), { headers: { "content-type": "application/json" } });
}

/** JSON for whoever does not ask for words in the first place. */
function formatOf(accept: string): WordsFormat | undefined {
  const [first = ""] = accept.toLowerCase().split(/[,;]/, 1);
  return first.trim() === "text/markdown" ? "markdown" : first.trim() === "text/plain" ? "text" : undefined;
}

/** Compares in a time that tells nothing of where they differ. */
function sameText(one: string, other: string): boolean {
  const a = new TextEncoder().encode(one), b = new TextEncoder().encode(other);
  let differ = a.length ^ b.length;
  for (let at = 0; at < b.length; at++) differ |= (a[at] ?? 0) ^ b[at]!;
  return differ === 0;
}
