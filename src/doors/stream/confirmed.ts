import { inProcess, TABLE, type Runner } from "../runner.js";
import { results, written } from "./stream.js";

/**
 * For a sender that waits for each line to be taken, as rsyslog's omprog does with `confirmMessages`: `OK` when it may begin, then `OK` for each line once
 * what was found in it is kept. A line in which nothing was found is confirmed and forgotten; what is killed before its `OK` is sent again.
 * @param keep gets a line with its feed; it must be safe when this returns
 */
export async function* confirmations(input: AsyncIterable<Uint8Array | string>, keep: (line: string) => void, run: Runner = inProcess(TABLE)): AsyncGenerator<string> {
  yield "OK\n";
  for await (const one of results(input, run)) {
    // A line that is no call would be sent for ever, were it not confirmed.
    if (!one.result.ok || tells(one.result.value)) keep(written(one));
    yield "OK\n";
  }
}

const tells = (value: unknown): boolean => {
  const { diagnoses, unexplained } = Object(value) as { readonly diagnoses?: readonly unknown[]; readonly unexplained?: readonly unknown[] };
  return diagnoses === undefined || diagnoses.length > 0 || (unexplained?.length ?? 0) > 0;
};
