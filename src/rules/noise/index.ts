import type { Rule } from "../../model/rule.js";
import { rule as deprecated } from "./deprecated.js";
import { rule as expectedFailure } from "./expected-failure.js";
import { rule as kernelDeprecated } from "./kernel-deprecated.js";
import { rule as kernelNotice } from "./kernel-notice.js";
import { rule as moduleTaints } from "./module-taints.js";
import { rule as notice } from "./notice.js";

export const noiseRules: readonly Rule[] = [
  deprecated,
  expectedFailure,
  kernelDeprecated,
  kernelNotice,
  moduleTaints,
  notice,
];
