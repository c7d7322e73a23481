import type { Rule } from "../../model/rule.js";

export const networkRules: readonly Rule[] = [];
