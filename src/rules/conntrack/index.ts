import type { Rule } from "../../model/rule.js";

export const conntrackRules: readonly Rule[] = [];
