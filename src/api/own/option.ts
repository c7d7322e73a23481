import type { OwnKnowledge } from "../../model/own.js";
import { checkOptions } from "../options.js";
import { readyKnowledge, type ReadyKnowledge } from "./ready.js";

export interface WithOwn {
  /** Messages and rules of your own, beside the built-in ones. */
  readonly own?: OwnKnowledge;
}

/** @throws TypeError with the path to what is wrong */
export function ownOf(options: WithOwn = {}): ReadyKnowledge | undefined {
  checkOptions(options, ["own"]);
  return options.own === undefined ? undefined : readyKnowledge(options.own);
}
