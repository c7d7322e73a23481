import type { Rule } from "../../model/rule.js";
import { rule as notice } from "./notice.js";

export const noiseRules: readonly Rule[] = [
  notice,
];
