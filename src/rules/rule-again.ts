import type { RuleRemedy } from "../model/rule.js";

/** The cure of a rule that was written wrong: type it again, as the remedy's title and note say. */
export const RULE_AGAIN = {
  where: "host",
  effect: "reversible",
  lasting: false,
  commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }]],
  check: [[{ slot: "program" }, "-t", { slot: "table" }, "-C", { slot: "chain" }, { slot: "rule" }]],
  undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, { slot: "rule" }]],
} as const satisfies Omit<RuleRemedy, "title" | "proof">;
