import fc from "fast-check";
import { expect, it } from "vitest";
import { answers, confirmations, linesOf } from "../../../src/doors/stream/index.js";
import { inProcess } from "../../../src/doors/runner.js";
import { call, DEFINITIONS, operation, OPERATIONS } from "../../../src/service/index.js";

const NAT = "iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)";
async function* chunks(...parts: readonly (string | Uint8Array)[]) { await Promise.resolve(); yield* parts; }
const all = async <One>(from: AsyncIterable<One>): Promise<One[]> => { const got: One[] = []; for await (const one of from) got.push(one); return got; };
const parsed = async (text: string, run?: Parameters<typeof answers>[1]) => (await all(answers(chunks(text), run))).map((line) => JSON.parse(line) as Record<string, unknown>);

it("answers each line, in order, with its id", async () => {
  const lines = [{ id: 1, text: NAT }, { id: "two", op: "rules", input: {} }, { id: { any: 3 }, op: "none" }, { id: 4 }, { op: "explain", input: { word: "numiptent" } }];
  const got = await parsed(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n\nnot json\n[]\n`);
  expect(got.map(({ id }) => id)).toEqual([1, "two", { any: 3 }, 4, null, null, null]);
  const expected = call(OPERATIONS, DEFINITIONS, "diagnose", { text: NAT });
  expect(got[0]!["result"]).toEqual(JSON.parse(JSON.stringify((expected as { value: unknown }).value)));
  expect(got.map(({ problem }) => (problem as { status?: number } | undefined)?.status)).toEqual([undefined, undefined, 404, 422, undefined, 400, 422]);
});

it("has a new operation of the table", async () => {
  const added = operation<{ readonly a: string }, object>({ name: "added", summary: "", readOnly: true, input: { type: "object" }, output: { type: "object" }, run: ({ a }) => ({ a }) });
  expect(await parsed(`{"id":1,"op":"added","input":{"a":"b"}}`, inProcess({ operations: [added], definitions: {} }))).toEqual([{ id: 1, result: { a: "b" } }]);
});

it("cuts lines anywhere a chunk ends, and passes what is too long by", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ maxLength: 12, unit: "grapheme" }).map((line) => line.replace(/\n/g, ""))), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
    expect(await all(linesOf(chunks(...parts), 1000))).toEqual(lines);
  }));
  expect(await all(linesOf(chunks("aaaa", "aaaa", "a\nbb\nccc"), 3))).toEqual([undefined, "bb", "ccc"]);
  expect(await all(linesOf(chunks("aaaa"), 3))).toEqual([undefined]);
});

it("reads entries of the journal, whatever form their message has", async () => {
  const entry = (message: unknown) => JSON.stringify({ __CURSOR: "s=1;i=2", __REALTIME_TIMESTAMP: "1796042096000000", _HOSTNAME: "node5", PRIORITY: "4", MESSAGE: message });
  const full = "nf_conntrack: table full, dropping packet";
  const got = await parsed(`${[full, [...Buffer.from(`${full} \u2014`)], [full, "again"], null, "sshd: Accepted publickey"].map(entry).join("\n")}\n`);
  expect(got.map(({ result }) => (result as { diagnoses: readonly { code: string }[] }).diagnoses[0]?.code)).toEqual(["conntrack/table-full", "conntrack/table-full", "conntrack/table-full", undefined, undefined]);
  expect(got[0]!["id"]).toEqual({ cursor: "s=1;i=2", host: "node5", at: "2026-11-30T12:34:56.000Z" });
});

it("confirms a line when what was found in it is kept, and keeps nothing else", async () => {
  const kept: string[] = [], said: string[] = [];
  for await (const word of confirmations(chunks(`{"id":1,"text":"nf_conntrack: table full, dropping packet"}\n{"id":2,"text":"sshd: Accepted publickey"}\nnot json\n`), (line) => { kept.push(line); said.push("kept"); })) said.push(word);
  expect(said).toEqual(["OK\n", "kept", "OK\n", "OK\n", "kept", "OK\n"]);
  expect(kept.map((line) => (JSON.parse(line) as { id: unknown; problem?: { status: number } })).map(({ id, problem }) => [id, problem?.status])).toEqual([[1, undefined], [null, 400]]);
  expect(kept.every((line) => line.endsWith("\n"))).toBe(true);
});
