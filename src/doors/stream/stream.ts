import { jsonLine } from "../../escape/json.js";
import { LIMITS, problem, type Result } from "../../service/index.js";
import { inProcess, TABLE, type Runner } from "../runner.js";
import { entryOf } from "./journal.js";
import { linesOf } from "./lines.js";

/** JSON escapes make a text longer. */
const LINE_MOST = LIMITS.text * 6;

/** What came of one line, with the line's own id. */
export interface LineResult {
  readonly id: unknown;
  readonly result: Result;
}

export const written = ({ id, result }: LineResult): string => `${jsonLine({ id: id ?? null, ...(result.ok ? { result: result.value } : { problem: result.problem }) })}\n`;

/**
 * One call a line in, one result a line out, in the same order: `{"id": 1, "op": "diagnose", "input": {"text": "…"}}` → `{"id": 1, "result": {…}}`.
 * Without `op` it is a diagnosis, and what stands beside the id is its input: `{"id": 1, "text": "…"}`; an entry of the journal is one too. What went
 * wrong is a `problem` with the same id.
 */
export async function* answers(input: AsyncIterable<Uint8Array | string>, run: Runner = inProcess(TABLE)): AsyncGenerator<string> {
  for await (const one of results(input, run)) yield written(one);
}

export async function* results(input: AsyncIterable<Uint8Array | string>, run: Runner): AsyncGenerator<LineResult> {
  for await (const line of linesOf(input, LINE_MOST)) {
    if (line?.trim() === "") continue;
    const call = line === undefined ? { problem: problem("too-large", `at most ${LINE_MOST} characters a line`) } : read(line);
    const result: Result = "problem" in call ? { ok: false, problem: call.problem } : await run(call.op, call.input);
    yield { id: "id" in call ? call.id : undefined, result };
  }
}

type Call = { readonly id?: unknown; readonly op: string; readonly input: unknown } | { readonly id?: unknown; readonly problem: ReturnType<typeof problem> };

function read(line: string): Call {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: problem("not-json") };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { problem: problem("bad-input", "a line is an object") };
  const entry = entryOf(value as Readonly<Record<string, unknown>>);
  if (entry !== undefined) return { op: "diagnose", ...entry };
  const { id, op, input, ...rest } = value as { readonly id?: unknown; readonly op?: unknown; readonly input?: unknown };
  if (op !== undefined && typeof op !== "string") return { id, problem: problem("bad-input", "op is the name of an operation") };
  return { id, op: op ?? "diagnose", input: input ?? rest };
}
