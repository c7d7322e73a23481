import type { Rule } from "../../model/rule.js";
import { rule as programFault } from "./program-fault.js";
import { rule as programSaid } from "./program-said.js";

export const otherRules: readonly Rule[] = [
  programFault,
  programSaid,
];
