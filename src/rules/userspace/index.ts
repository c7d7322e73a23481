import type { Rule } from "../../model/rule.js";

export const userspaceRules: readonly Rule[] = [];
