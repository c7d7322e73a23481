import type { Rule } from "../../model/rule.js";

export const backendRules: readonly Rule[] = [];
