import type { OwnKnowledge } from "../../model/own.js";
import { readyKnowledge } from "./ready.js";

/**
 * Checks what came out of a file, so that a program that starts with a fault in it stops at once, and not at its first ticket.
 * @param name what the paths of faults begin with: the file's name
 * @returns the same, for the option `own`
 * @throws TypeError with the path to the first thing that is wrong: `desk.json.rules[0].remedies[1].effect must be one of …`
 */
export function ownKnowledge(value: unknown, name = "own"): OwnKnowledge {
  readyKnowledge(value, name);
  return value as OwnKnowledge;
}
