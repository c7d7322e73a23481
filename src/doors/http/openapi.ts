import { PROBLEM_KINDS, problem, type Schema } from "../../service/index.js";
import type { Table } from "../runner.js";

/** `#/$defs/X` of our schemas → `#/components/schemas/X` of the document. */
const moved = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as unknown;

const PROBLEM = { description: "Why there is no result", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
const problems = (...statuses: readonly number[]) => Object.fromEntries(statuses.map((status) => [String(status), PROBLEM]));

/** The description of this service in OpenAPI 3.1, out of the table of operations. */
export function openapi({ operations, definitions }: Table, version: string): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of operations) {
    const responses = {
      200: { description: "The result", content: { "application/json": { schema: moved(one.output) }, ...(one.words === undefined ? {} : { "text/plain": { schema: { type: "string" } }, "text/markdown": { schema: { type: "string" } } }) } },
    };
    const about = { summary: one.summary, tags: ["operations"] };
    paths[`/v1/${one.name}`] = {
      ...paths[`/v1/${one.name}`],
      post: {
        operationId: one.name, ...about,
        requestBody: { required: true, content: { "application/json": { schema: moved(one.input) }, ...(one.plain === undefined ? {} : { "text/plain": { schema: { type: "string" } } }) } },
        responses: { ...responses, ...problems(400, 401, 413, 415, 422, 429, 500, 503) },
      },
    };
    if (one.get !== undefined) {
      paths[one.get] = { ...paths[one.get], get: { operationId: `get_${one.name}`, ...about, parameters: parametersOf(one.input, one.get), responses: { ...responses, ...problems(401, 422, 429, 500, 503) } } };
    }
  }
  return {
    openapi: "3.1.0",
    info: { title: "whytables", version, summary: "Why iptables, vzctl and the kernel said that, and what to do", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/" }],
    security: [{}, { token: [] }],
    tags: [{ name: "operations", description: "What the library does" }, { name: "service", description: "About this service" }],
    paths: {
      ...paths,
      "/healthz": { get: { operationId: "healthz", summary: "Does it answer?", tags: ["service"], security: [], responses: { 200: { description: "It does", content: { "application/json": { schema: { type: "object", properties: { ok: { const: true }, ruleset: { type: "string" } } } } } }, ...problems(405) } } },
      "/metrics": { get: { operationId: "metrics", summary: "Counters for Prometheus", tags: ["service"], responses: { 200: { description: "Counters", content: { "text/plain": { schema: { type: "string" } } } }, ...problems(401) } } },
      "/openapi.json": { get: { operationId: "openapi", summary: "This description", tags: ["service"], responses: { 200: { description: "This description", content: { "application/json": { schema: { type: "object" } } } }, ...problems(401) } } },
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: {
        ...(moved(definitions) as Record<string, unknown>),
        Problem: {
          type: "object", required: ["type", "title", "status"],
          properties: {
            type: { enum: PROBLEM_KINDS.map((kind) => problem(kind).type) }, title: { type: "string" }, status: { type: "integer" }, detail: { type: "string" },
            errors: { type: "array", items: { type: "object", required: ["path", "message"], properties: { path: { type: "string", description: "JSON pointer into the input" }, message: { type: "string" } } } },
          },
        },
      },
    },
  };
}

function parametersOf({ properties = {}, required = [] }: Schema, path: string): readonly unknown[] {
  return Object.entries(properties).map(([name, schema]) => {
    const inPath = path.includes(`{${name}}`);
    return { name, in: inPath ? "path" : "query", required: inPath || required.includes(name), schema: moved(schema) };
  });
}
