import type { Rule } from "../../model/rule.js";
import { rule as programFault } from "./program-fault.js";
import { rule as programSaid } from "./program-said.js";
import { rule as sysctlNotPermitted } from "./sysctl-not-permitted.js";

export const otherRules: readonly Rule[] = [
  programFault,
  programSaid,
  sysctlNotPermitted,
];
