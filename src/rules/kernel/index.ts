import type { Rule } from "../../model/rule.js";
import { rule as badParameter } from "./bad-parameter.js";
import { rule as hashlimitTableFull } from "./hashlimit-table-full.js";
import { rule as inconsistentState } from "./inconsistent-state.js";
import { rule as ipvsMissing } from "./ipvs-missing.js";
import { rule as ipvsNoServer } from "./ipvs-no-server.js";
import { rule as ipvsRefused } from "./ipvs-refused.js";
import { rule as ipvsSchedulerMissing } from "./ipvs-scheduler-missing.js";
import { rule as ipvsSync } from "./ipvs-sync.js";
import { rule as moduleInitFailed } from "./module-init-failed.js";
import { rule as moduleOption } from "./module-option.js";
import { rule as objectMissing } from "./object-missing.js";
import { rule as outOfMemory } from "./out-of-memory.js";
import { rule as packetTrouble } from "./packet-trouble.js";
import { rule as queueFull } from "./queue-full.js";
import { rule as queueRefused } from "./queue-refused.js";
import { rule as ruleRefused } from "./rule-refused.js";
import { rule as securityContext } from "./security-context.js";
import { rule as settingMissing } from "./setting-missing.js";
import { rule as tableDataRefused } from "./table-data-refused.js";

export const kernelRules: readonly Rule[] = [
  badParameter,
  hashlimitTableFull,
  inconsistentState,
  ipvsMissing,
  ipvsNoServer,
  ipvsRefused,
  ipvsSchedulerMissing,
  ipvsSync,
  moduleInitFailed,
  moduleOption,
  objectMissing,
  outOfMemory,
  packetTrouble,
  queueFull,
  queueRefused,
  ruleRefused,
  securityContext,
  settingMissing,
  tableDataRefused,
];
