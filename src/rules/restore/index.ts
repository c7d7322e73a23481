import type { Rule } from "../../model/rule.js";
import { rule as lineRefused } from "./line-refused.js";

export const restoreRules: readonly Rule[] = [
  lineRefused,
];
