import type { Rule } from "../../model/rule.js";

export const noiseRules: readonly Rule[] = [];
