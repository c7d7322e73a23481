import type { Rule } from "../../model/rule.js";
import { rule as deprecated } from "./deprecated.js";
import { rule as expectedFailure } from "./expected-failure.js";
import { rule as notice } from "./notice.js";

export const noiseRules: readonly Rule[] = [
  deprecated,
  expectedFailure,
  notice,
];
