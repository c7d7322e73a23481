import type { Rule } from "../../model/rule.js";
import { rule as natNotAllowed } from "./nat-not-allowed.js";

export const virtuozzoRules: readonly Rule[] = [
  natNotAllowed,
];
