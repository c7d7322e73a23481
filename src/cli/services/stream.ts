import { fstatSync, openSync, readSync, writeFileSync } from "node:fs";
import { deskOf } from "../desk.js";
import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import { answers, confirmations, inProcess, tableWith } from "../../doors/stream/index.js";
import { UsageError } from "../usage-error.js";
import { serviceOptions } from "./options.js";

/** `whytables stream [--confirm FILE]`: newline-delimited JSON, calls in, results out; with a file what was found goes there, and `OK` is said for each line. */
export async function stream(args: readonly string[], io: Io): Promise<number> {
  const { confirm, ...values } = serviceOptions("stream", args);
  const run = inProcess(tableWith(deskOf(values, io)));
  for await (const line of confirm === undefined ? answers(process.stdin, run) : confirmations(process.stdin, keeper(confirm), run)) io.out(line);
  return EXIT.nothing;
}

/** What is found may hold words of people's logs: nobody else may read it. */
function keeper(file: string): (line: string) => void {
  try {
    const open = openSync(file, "a+", 0o600);
    // The last line of one that was killed may have been cut; its call comes again.
    const { size } = fstatSync(open), last = Buffer.alloc(1);
    if (size > 0 && readSync(open, last, 0, 1, size - 1) === 1 && last.toString() !== "\n") writeFileSync(open, "\n");
    return (line) => { writeFileSync(open, line); };
  } catch (error) {
    throw new UsageError(`cannot write ${JSON.stringify(file)}: ${(error as NodeJS.ErrnoException).code ?? "unknown error"}`);
  }
}
