import { faultsOf } from "./check.js";
import { problem, type Problem } from "./problems.js";
import type { Definitions, Schema } from "./schema.js";

/** One thing that the library does for others; every door is made out of the table of them. */
export interface Operation {
  /** The same behind every door: `POST /v1/NAME`, the tool NAME, `{"op": "NAME"}` of a stream. */
  readonly name: string;
  readonly summary: string;
  readonly input: Schema;
  /** Always an object. */
  readonly output: Schema;
  /** It changes nothing anywhere. */
  readonly readOnly: boolean;
  /** How it reads as a GET, where it does: `/v1/rules/{code}`; what is left over comes from the query. */
  readonly get?: string;
  /** The property that a `text/plain` body is, where one is. */
  readonly plain?: string;
  /** The result for people, where that is more than its JSON. */
  readonly words?: (output: never, format: WordsFormat) => string;
  /** Pure; throws `TypeError` with words for the caller when the input makes no sense. */
  readonly run: (input: never) => unknown;
}

export type WordsFormat = "text" | "markdown";

export type Result = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

/** Gives an operation's run and words the types of its input and output. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it types what `run` is given
export const operation = <Input, Output = unknown>(
  definition: Omit<Operation, "run" | "words"> & { readonly run: (input: Input) => Output; readonly words?: (output: Output, format: WordsFormat) => string },
): Operation => definition;

/** A result in words, if its operation has any. */
export const wordsOf = ({ words }: Operation, value: unknown, format: WordsFormat): string | undefined => words?.(value as never, format);

/** Calls an operation by its name: checks the input, runs it. Never throws. */
export function call(operations: readonly Operation[], definitions: Definitions, name: string, input: unknown): Result {
  const found = operations.find((one) => one.name === name);
  if (found === undefined) return failed(problem("not-found", `operations are ${operations.map((one) => one.name).join(", ")}`));
  const faults = faultsOf(input, found.input, definitions);
  if (faults.length > 0) return failed(problem("bad-input", `${faults[0]!.path || "the input"} ${faults[0]!.message}`, faults));
  try {
    return { ok: true, value: found.run(input as never) };
  } catch (error) {
    // Words of another error may hold text of a ticket.
    return failed(error instanceof TypeError && !OF_THE_ENGINE.test(error.message) ? problem("bad-input", error.message) : problem("internal"));
  }
}

/** TypeErrors that JavaScript itself throws: faults of this program, not of the caller. */
const OF_THE_ENGINE = /^Cannot |is not (?:a function|iterable|a constructor)/;

const failed = (why: Problem): Result => ({ ok: false, problem: why });
