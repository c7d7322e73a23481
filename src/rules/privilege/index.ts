import type { Rule } from "../../model/rule.js";

export const privilegeRules: readonly Rule[] = [];
