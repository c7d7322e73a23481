import type { Rule } from "../../model/rule.js";

export const restoreRules: readonly Rule[] = [];
