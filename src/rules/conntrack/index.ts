import type { Rule } from "../../model/rule.js";
import { rule as entryMissing } from "./entry-missing.js";
import { rule as expectationFull } from "./expectation-full.js";
import { rule as familyNotTracked } from "./family-not-tracked.js";
import { rule as helperAssignmentOff } from "./helper-assignment-off.js";
import { rule as helperMissing } from "./helper-missing.js";
import { rule as limitOfHost } from "./limit-of-host.js";
import { rule as obsoleteNames } from "./obsolete-names.js";
import { rule as tableFull } from "./table-full.js";
import { rule as toolRefused } from "./tool-refused.js";

export const conntrackRules: readonly Rule[] = [
  entryMissing,
  expectationFull,
  familyNotTracked,
  helperAssignmentOff,
  helperMissing,
  limitOfHost,
  obsoleteNames,
  tableFull,
  toolRefused,
];
