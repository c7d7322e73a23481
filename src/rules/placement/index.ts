import type { Rule } from "../../model/rule.js";

export const placementRules: readonly Rule[] = [];
