import type { Rule } from "../../model/rule.js";

export const nftRules: readonly Rule[] = [];
