import type { Rule } from "../../model/rule.js";
import { rule as unavailable } from "./unavailable.js";

export const moduleRules: readonly Rule[] = [
  unavailable,
];
