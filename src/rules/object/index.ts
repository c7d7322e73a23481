import type { Rule } from "../../model/rule.js";

export const objectRules: readonly Rule[] = [];
