import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, DEFINITIONS, faultsOf, OPERATIONS, selfContained, type Schema } from "../../../src/service/index.js";

const ajv = new Ajv2020({ allErrors: true, strict: false });
const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";

/** One input for each operation; a new operation without one fails. */
const INPUTS: Readonly<Record<string, unknown>> = {
  diagnose: { text: NAT, environment: { platform: "virtuozzo" } },
  next_question: { thread: { messages: [{ author: "customer", text: NAT }] } },
  reply: { ticket: { id: "1", messages: [{ id: "1", author: "customer", text: NAT }] } },
  explain: { word: "numiptent" },
  requirements: { rules: "*nat\n-A POSTROUTING -j MASQUERADE\nCOMMIT\n", kernel: "3.10.0" },
  compare: { source: "Module Size Used by\nxt_state 1 0\niptable_nat 1 0\n", target: "Module Size Used by\nx_tables 1 0\n", rules: "iptables -A INPUT -m state --state NEW -j ACCEPT" },
  redact: { text: "password: hunter2secret, 8.8.8.8", map: true },
  rules: {}, rule: { code: "virtuozzo/nat-not-allowed" }, messages: { contains: "conntrack", most: 3 }, facts: {},
};

describe.each(OPERATIONS)("$name", (one) => {
  const input = INPUTS[one.name];

  it("gives what its output schema says, which stands by itself", () => {
    expect(input).toBeDefined();
    const result = call(OPERATIONS, DEFINITIONS, one.name, input);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const value: unknown = JSON.parse(JSON.stringify(result.value));
    const validate = ajv.compile(selfContained(one.output, DEFINITIONS));
    expect([validate(value), validate.errors]).toEqual([true, null]);
    expect(faultsOf(value, one.output, DEFINITIONS)).toEqual([]);
    expect(typeof value === "object" && value !== null && !Array.isArray(value)).toBe(true);
    expect(ajv.compile(selfContained(one.input, DEFINITIONS))(input)).toBe(true);
  });

  it("refuses what it does not know, with a path, and reads as a GET only what its path can hold", () => {
    expect(call(OPERATIONS, DEFINITIONS, one.name, { ...(input as object), surprise: 1 })).toMatchObject({ ok: false, problem: { status: 422, errors: [{ path: "/surprise" }] } });
    for (const slot of one.get?.matchAll(/\{(\w+)\}/g) ?? []) expect(one.input.required).toContain(slot[1]);
    if (one.plain !== undefined) expect(Object.keys(one.input.properties!)).toContain(one.plain);
  });
});

it("tells unknown operations, wrong arguments and its own faults apart", () => {
  expect(call(OPERATIONS, DEFINITIONS, "nothing", {})).toMatchObject({ problem: { status: 404 } });
  expect(call(OPERATIONS, DEFINITIONS, "diagnose", {})).toMatchObject({ problem: { status: 422, detail: "give either text or thread" } });
  expect(call(OPERATIONS, DEFINITIONS, "diagnose", { text: "x", environment: { platform: 7 } })).toMatchObject({ problem: { status: 422 } });
  const broken = { ...OPERATIONS[0]!, run: () => (undefined as unknown as { a: { b: 1 } }).a.b };
  expect(call([broken], DEFINITIONS, "diagnose", { text: "secret" })).toEqual({ ok: false, problem: { type: expect.any(String) as string, title: "Internal error", status: 500 } });
});

it("judges values as a JSON Schema validator does", () => {
  const schemas: readonly Schema[] = OPERATIONS.map(({ input }) => input);
  const compiled = schemas.map((schema) => ajv.compile(selfContained(schema, DEFINITIONS)));
  const value = fc.oneof(
    fc.constantFrom(...Object.values(INPUTS)), fc.object({ maxDepth: 3 }),
    fc.tuple(fc.constantFrom(...Object.values(INPUTS)), fc.constantFrom("text", "environment", "ticket", "policy", "most", "code", "thread"), fc.jsonValue({ maxDepth: 2 })).map(([one, key, part]) => ({ ...(one as object), [key]: part })),
  );
  fc.assert(fc.property(value, (one) => {
    const plain: unknown = JSON.parse(JSON.stringify(one));
    for (const [at, schema] of schemas.entries()) expect([at, faultsOf(plain, schema, DEFINITIONS).length === 0]).toEqual([at, compiled[at]!(plain)]);
  }), { numRuns: 300, seed: 14 });
});

it("has the report's definitions as they are published", () => {
  const published = JSON.parse(readFileSync("src/model/report.schema.json", "utf8")) as { $defs: Record<string, unknown> };
  expect(DEFINITIONS["Report"]).toEqual(published.$defs["Report"]);
});
