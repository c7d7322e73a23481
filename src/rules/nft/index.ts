import type { Rule } from "../../model/rule.js";
import { rule as busy } from "./busy.js";
import { rule as exists } from "./exists.js";
import { rule as objectMissing } from "./object-missing.js";
import { rule as refused } from "./refused.js";
import { rule as syntax } from "./syntax.js";
import { rule as unsupported } from "./unsupported.js";

export const nftRules: readonly Rule[] = [
  busy,
  exists,
  objectMissing,
  refused,
  syntax,
  unsupported,
];
