import type { Rule } from "../../model/rule.js";

export const limitRules: readonly Rule[] = [];
