import type { Rule } from "../../model/rule.js";

export const lockRules: readonly Rule[] = [];
