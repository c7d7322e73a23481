import type { Rule } from "../../model/rule.js";

export const kernelRules: readonly Rule[] = [];
