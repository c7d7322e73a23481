import { ownKnowledge } from "../api/own/knowledge.js";
import { visible } from "../escape/terminal.js";
import type { OwnKnowledge } from "../model/own.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** Messages and rules of a desk's own, out of the JSON file that `--own` names. */
export function ownFrom(file: string | undefined, io: Pick<Io, "read">): { readonly own?: OwnKnowledge } {
  if (file === undefined) return {};
  const name = visible(file);
  let value: unknown;
  try {
    value = JSON.parse(io.read(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name} is not JSON: ${visible((error as Error).message)}`);
  }
  try {
    return { own: ownKnowledge(value, `${name}: own`) };
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}
