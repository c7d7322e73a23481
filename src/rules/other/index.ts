import type { Rule } from "../../model/rule.js";

export const otherRules: readonly Rule[] = [];
