import type { Rule } from "../../model/rule.js";

export const abiRules: readonly Rule[] = [];
