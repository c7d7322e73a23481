import type { Rule } from "../../model/rule.js";

export const syntaxRules: readonly Rule[] = [];
