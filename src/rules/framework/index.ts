import type { Rule } from "../../model/rule.js";

export const frameworkRules: readonly Rule[] = [];
