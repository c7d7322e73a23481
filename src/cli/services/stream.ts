import { EXIT } from "../exit-codes.js";
import type { Io } from "../io.js";
import { answers } from "../../doors/stream/index.js";
import { serviceOptions } from "./options.js";

/** `whytables stream`: newline-delimited JSON, calls in, results out. */
export async function stream(args: readonly string[], io: Io): Promise<number> {
  serviceOptions("stream", args, {});
  for await (const line of answers(process.stdin)) io.out(line);
  return EXIT.nothing;
}
